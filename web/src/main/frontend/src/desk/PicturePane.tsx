import { useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import type { Artefact, Line } from '../api/types';
import type { Place } from '../data/certainty';
import { controlsOf, type PictureControls } from '../pictures/controls';
import { useFullScreen } from '../pictures/useFullScreen';
import { usePictureInfo } from '../pictures/usePictureInfo';
import { useStaysWhole } from '../pictures/useStaysWhole';
import { useViewer } from '../pictures/useViewer';
import { texts } from '../texts';
import { DeepPicture } from './DeepPicture';
import { Overview } from './Overview';
import { PictureNote } from './PictureNote';
import { PictureTools } from './PictureTools';

interface Props {
  readonly page: Pick<Artefact, 'iiif' | 'state'>;
  readonly name: string;
  readonly lines: readonly Line[];
  readonly chosen: Place | null;
  readonly hovered: number | null;
  readonly onChoose: (place: Place) => void;
  readonly onHover: (line: number | null) => void;
  readonly controls: Ref<PictureControls>;
}

/** The picture with its tools, or a calm word while there is none. It opens by itself as soon as it is prepared. */
export function PicturePane({ page, name, lines, chosen, hovered, onChoose, onHover, controls: given }: Props) {
  const [showLines, setShowLines] = useState(true);
  const pane = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const { info, notYet, problem, reload } = usePictureInfo(page.iiif);
  const { opened, broken, again } = useViewer(host, page.iiif, info);
  const controls = useMemo(() => controlsOf(opened), [opened]);
  const [filled, toggleFull] = useFullScreen(pane);
  useStaysWhole(opened);
  useImperativeHandle(given, () => controls, [controls]);
  useEffect(() => {
    // A tile says nothing of why it did not come. Whether the line, the session or the picture is gone, this does.
    if (broken) {
      reload();
    }
  }, [broken, reload]);
  return (
    <section className="mu-picture" aria-label={texts.page.picture} data-pane ref={pane}>
      <DeepPicture
        host={host}
        opened={opened}
        controls={controls}
        name={name}
        lines={lines}
        showLines={showLines}
        chosen={chosen}
        hovered={hovered}
        onChoose={onChoose}
        onHover={onHover}
      />
      <PictureNote
        state={page.state}
        notYet={notYet}
        problem={opened === null || broken ? problem : undefined}
        broken={broken}
        onAgain={() => {
          reload();
          again();
        }}
      />
      {opened !== null && (
        <>
          {page.iiif !== null && <Overview opened={opened} iiif={page.iiif} />}
          <PictureTools
            opened={opened}
            controls={controls}
            filled={filled}
            onFill={toggleFull}
            linesShown={lines.length > 0 ? showLines : null}
            onLines={() => {
              setShowLines(!showLines);
            }}
          />
        </>
      )}
    </section>
  );
}
