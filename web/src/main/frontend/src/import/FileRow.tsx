import { Button } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ClockIcon from '@patternfly/react-icons/dist/esm/icons/clock-icon';
import CloneIcon from '@patternfly/react-icons/dist/esm/icons/clone-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon';
import { Link } from 'react-router';
import { paths } from '../api';
import { percent, size } from '../data/format';
import { SegmentedBar } from '../pieces/SegmentedBar';
import { Thumbnail } from '../pieces/Thumbnail';
import { texts } from '../texts';
import { pagesOf } from './formats';
import type { ImportFile } from './ImportFile';

interface Props {
  readonly file: ImportFile;
  readonly onLeaveOut: () => void;
  readonly onAgain: () => void;
}

export function FileRow({ file, onLeaveOut, onAgain }: Props) {
  const duplicate = file.item?.duplicateOf;
  return (
    <li>
      <Thumbnail src={file.preview ?? (duplicate == null ? null : paths.thumbnail(duplicate.artefactId))} />
      <b title={file.name}>{file.name}</b>
      <span className="mu-sz mu-num">{size(file.bytes)}</span>
      <Result file={file} onAgain={onAgain} />
      <Button
        variant="plain"
        className="mu-icon-s"
        aria-label={texts.import.leaveOut(file.name)}
        icon={<TimesIcon />}
        onClick={onLeaveOut}
      />
    </li>
  );
}

function Result({ file, onAgain }: { readonly file: ImportFile; readonly onAgain: () => void }) {
  const duplicate = file.item?.duplicateOf;
  switch (file.state) {
    case 'refused':
      return (
        <div className="mu-rs f">
          <ExclamationCircleIcon />
          <span>
            <strong>{texts.import.refused}</strong> {file.reason}{' '}
            {file.again && (
              <Button variant="link" isInline onClick={onAgain}>
                {texts.import.sendAgain}
              </Button>
            )}
          </span>
        </div>
      );
    case 'duplicate':
      return (
        <div className="mu-rs d">
          <CloneIcon />
          <span>
            {texts.import.duplicate}{' '}
            <Link to={`/artefacts/${duplicate?.artefactId ?? ''}`}>
              {texts.import.duplicateOf(duplicate?.fileName ?? '', duplicate?.batchName ?? '')}
            </Link>
            .
          </span>
        </div>
      );
    case 'sending': {
      const share = file.bytes === 0 ? 1 : file.sent / file.bytes;
      return (
        <div className="mu-rs up">
          <SegmentedBar of={file.key} label={`${file.name}, ${percent(share)}`} segments={[{ tone: 'r', share }]} />
          <span className="mu-num">{share === 1 ? texts.import.looking : percent(share)}</span>
        </div>
      );
    }
    case 'in':
      return (
        <div className="mu-rs o">
          <CheckCircleIcon />
          <span>
            {file.archive === null
              ? wordOf(file)
              : texts.import.unpacked(file.archive.taken, file.archive.refused.length)}
          </span>
        </div>
      );
    case 'waiting':
      return (
        <div className="mu-rs mu-soft">
          <ClockIcon />
          <span>{texts.import.waits}</span>
        </div>
      );
  }
}

/** A file of several pages is one file here and becomes several items later; that is said before anybody wonders. */
function wordOf({ item }: ImportFile): string {
  const pages = item === null ? 'one' : pagesOf(item.mediaType, item.filePages);
  return { one: texts.import.in, perhaps: texts.import.inPerhapsPages, several: texts.import.inPages }[pages];
}
