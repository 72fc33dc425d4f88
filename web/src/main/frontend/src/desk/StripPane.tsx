import { Button } from '@patternfly/react-core';
import ArrowRightIcon from '@patternfly/react-icons/dist/esm/icons/arrow-right-icon';
import ChevronLeftIcon from '@patternfly/react-icons/dist/esm/icons/chevron-left-icon';
import ChevronRightIcon from '@patternfly/react-icons/dist/esm/icons/chevron-right-icon';
import type { Transcript } from '../api/types';
import { isUncertain, uncertainIn, uncertainPlaces, type Place } from '../data/certainty';
import { percent } from '../data/format';
import { texts } from '../texts';
import { CharacterStrip } from './CharacterStrip';

interface Props {
  readonly transcript: Transcript;
  readonly iiif: string | null;
  readonly chosen: Place | null;
  readonly note: string;
  readonly onChoose: (place: Place) => void;
  readonly onUncertain: (step: 1 | -1) => void;
  readonly onLine: (step: 1 | -1) => void;
}

export function StripPane({ transcript, iiif, chosen, note, onChoose, onUncertain, onLine }: Props) {
  // Before a line is chosen the first one is shown, so that the panes keep their height when one is.
  const line = transcript.lines[chosen?.line ?? 0];
  const character = chosen?.character == null ? undefined : line?.characters[chosen.character];
  const uncertain = uncertainPlaces(transcript).length;
  const sentence =
    line === undefined
      ? ''
      : character === undefined
        ? uncertainIn(line) === 0
          ? texts.page.lineCertain(percent(line.confidence))
          : texts.page.lineUncertain(percent(line.confidence), uncertainIn(line))
        : isUncertain(character)
          ? texts.page.characterUncertain((chosen?.character ?? 0) + 1, percent(character.confidence))
          : texts.page.character((chosen?.character ?? 0) + 1, percent(character.confidence));
  const next = uncertain === 0 ? texts.page.noneUncertain : texts.page.uncertainLeft(uncertain);
  const jump = () => {
    onUncertain(1);
  };
  return (
    <section
      className="mu-strip"
      aria-label={line === undefined ? texts.page.characters : texts.page.strip(line.order)}
      data-pane
      tabIndex={-1}
    >
      <div className="mu-strip-head">
        {line !== undefined && <h2 className="mu-h2 mu-no-s">{texts.page.line(line.order)}</h2>}
        <span className={`mu-soft mu-sm${character === undefined ? '' : ' mu-no-s'}`} role="status">
          {note === '' ? sentence : note}
        </span>
        {character !== undefined && character.alternatives.length > 0 && (
          <ul className="mu-alternatives" aria-label={texts.page.alternatives}>
            {withReading(character).map((one, at) => (
              <li key={one.text} className={`mu-chip${at === 0 ? ' is-on' : ''}`}>
                <span className="kai" lang="zh-Hant">
                  {one.text}
                </span>
                <span className="mu-num mu-sm">{percent(one.confidence)}</span>
              </li>
            ))}
          </ul>
        )}
        <span className="mu-grow" />
        <Button
          variant="secondary"
          size="sm"
          className="mu-no-s"
          icon={<ArrowRightIcon />}
          isDisabled={uncertain === 0}
          onClick={jump}
        >
          {next}
          {uncertain > 0 && <kbd aria-hidden="true">N</kbd>}
        </Button>
      </div>
      {line !== undefined && (
        <div className="mu-no-s">
          <CharacterStrip
            line={line}
            iiif={iiif}
            width={transcript.width}
            height={transcript.height}
            chosen={chosen?.character ?? null}
            onChoose={(at) => {
              onChoose({ line: chosen?.line ?? 0, character: at });
            }}
          />
        </div>
      )}
      <div className="mu-foot mu-only-s">
        <Button
          variant="plain"
          aria-label={texts.page.previousLine}
          icon={<ChevronRightIcon />}
          onClick={() => {
            onLine(-1);
          }}
        />
        <Button variant="secondary" isDisabled={uncertain === 0} onClick={jump}>
          {next}
        </Button>
        <Button
          variant="plain"
          aria-label={texts.page.nextLine}
          icon={<ChevronLeftIcon />}
          onClick={() => {
            onLine(1);
          }}
        />
      </div>
    </section>
  );
}

/** The reading itself stands first; the recogniser may or may not repeat it among the alternatives. */
function withReading(character: {
  readonly text: string;
  readonly confidence: number;
  readonly alternatives: readonly { readonly text: string; readonly confidence: number }[];
}) {
  return [
    { text: character.text, confidence: character.confidence },
    ...character.alternatives.filter((one) => one.text !== character.text),
  ].slice(0, 6);
}
