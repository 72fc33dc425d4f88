import { useState } from 'react';
import { size } from '../data/format';
import { SegmentedBar } from '../pieces/SegmentedBar';
import { texts } from '../texts';
import { countIn, type ImportFile } from './ImportFile';
import { useTimeLeft } from './useTimeLeft';

/** One bar over all files that were not refused, measured in bytes. */
export function UploadTotal({ files }: { readonly files: readonly ImportFile[] }) {
  const counted = files.filter((file) => file.state !== 'refused');
  const all = counted.reduce((sum, file) => sum + file.bytes, 0);
  const inside = countIn(counted);
  const expected = counted.reduce((sum, file) => sum + (file.archive?.taken ?? 1), 0);
  const sent = counted.reduce((sum, file) => sum + file.sent, 0);
  const share = all === 0 ? 0 : sent / all;
  const timeLeft = useTimeLeft(sent, all);
  // Another number of files is another measure: then the bar may start elsewhere.
  const label = texts.import.progress(inside, expected);
  const news = Math.floor(share * 4);
  const [spoken, setSpoken] = useState({ news: 0, label: '' });
  if (spoken.news !== news) {
    setSpoken({ news, label: texts.import.announce(inside, expected) });
  }
  return (
    <section className="mu-now mu-num" aria-label={texts.import.title}>
      <b className="mu-big">{label}</b>
      <SegmentedBar of={String(counted.length)} label={label} segments={[{ tone: 'r', share }]} />
      <span>{share >= 1 ? texts.import.allIn : texts.import.sizes(size(sent), size(all))}</span>
      {timeLeft !== null && <span className="mu-no-s">{timeLeft}</span>}
      <span role="status" className="pf-v6-screen-reader">
        {spoken.label}
      </span>
    </section>
  );
}
