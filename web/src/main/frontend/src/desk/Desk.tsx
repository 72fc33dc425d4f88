import { useCallback, useEffect, useRef, useState } from 'react';
import type { Artefact, Transcript } from '../api/types';
import { nextUncertain, type Place } from '../data/certainty';
import { recall, remember } from '../data/storage';
import { useSession } from '../session/SessionContext';
import { texts } from '../texts';
import type { PictureControls } from '../pictures/controls';
import { DeskBar } from './DeskBar';
import { DetailsPane } from './DetailsPane';
import { Divider } from './Divider';
import { PicturePane } from './PicturePane';
import { StripPane } from './StripPane';
import { TextPane } from './TextPane';
import { useDeskKeys } from './useDeskKeys';
import { usePlace } from './usePlace';
import { useWriting } from './useWriting';

interface Props {
  readonly page: Artefact;
  readonly transcript: Transcript;
}

/** Picture and text that move together, the chosen line character by character below, the facts at the side. Reading only. */
export function Desk({ page, transcript }: Props) {
  const session = useSession();
  const [chosen, choosePlace] = usePlace(transcript);
  const [hovered, setHovered] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const [details, setDetails] = useState(() => recall('details') !== 'off' && window.innerWidth >= 1280);
  const [vertical, turn] = useWriting(transcript.writingMode);
  const controls = useRef<PictureControls>(null);
  const line = chosen?.line ?? null;

  const choose = useCallback(
    (place: Place) => {
      setNote('');
      choosePlace(place);
    },
    [choosePlace],
  );

  const step = (by: 1 | -1) => {
    const next = chosen === null ? 0 : chosen.line + by;
    if (next >= 0 && next < transcript.lines.length) {
      choose({ line: next, character: null });
    }
  };
  const stepCharacter = (by: 1 | -1) => {
    const at = chosen ?? { line: 0, character: null };
    const count = transcript.lines[at.line]?.characters.length ?? 0;
    const next = at.character === null ? (by === 1 ? 0 : count - 1) : at.character + by;
    if (next >= 0 && next < count) {
      choose({ line: at.line, character: next });
    } else if (by === 1 && at.line + 1 < transcript.lines.length) {
      choose({ line: at.line + 1, character: 0 });
    } else if (by === -1 && at.line > 0) {
      choose({ line: at.line - 1, character: (transcript.lines[at.line - 1]?.characters.length ?? 1) - 1 });
    }
  };
  const [ended, setEnded] = useState(false);
  const jump = (by: 1 | -1) => {
    const next = nextUncertain(transcript, ended ? null : chosen, by);
    setEnded(next === null);
    if (next === null) {
      setNote(texts.page.lastOne);
    } else {
      choose(next);
    }
  };
  const toggleDetails = () => {
    remember('details', details ? 'off' : 'on');
    setDetails(!details);
  };
  useDeskKeys({ vertical, step, stepCharacter, jump, turn, controls, toggleDetails });

  useEffect(() => {
    remember('last-page', {
      artefactId: page.id,
      line: line === null ? null : (transcript.lines[line]?.order ?? null),
      at: new Date().toISOString(),
      user: session.name,
    });
  }, [page.id, line, transcript, session.name]);

  return (
    <>
      <DeskBar page={page} transcript={transcript} />
      <div className={`mu-desk${details ? ' has-details' : ''}`}>
        <PicturePane
          page={page}
          name={texts.page.pictureOf(page.page, transcript.lines.length)}
          lines={transcript.lines}
          chosen={chosen}
          hovered={hovered}
          onChoose={choose}
          onHover={setHovered}
          controls={controls}
        />
        <Divider />
        <TextPane
          transcript={transcript}
          vertical={vertical}
          onTurn={turn}
          chosen={chosen}
          hovered={hovered}
          onChoose={choose}
          onHover={setHovered}
          detailsShown={details}
          onDetails={toggleDetails}
        />
        <StripPane
          transcript={transcript}
          iiif={page.iiif}
          chosen={chosen}
          note={note}
          onChoose={choose}
          onUncertain={jump}
          onLine={step}
        />
        {details && <DetailsPane page={page} transcript={transcript} line={line} />}
      </div>
    </>
  );
}
