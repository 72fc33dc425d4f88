import { Button, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import GripLinesIcon from '@patternfly/react-icons/dist/esm/icons/grip-lines-icon';
import GripLinesVerticalIcon from '@patternfly/react-icons/dist/esm/icons/grip-lines-vertical-icon';
import InfoCircleIcon from '@patternfly/react-icons/dist/esm/icons/info-circle-icon';
import SearchMinusIcon from '@patternfly/react-icons/dist/esm/icons/search-minus-icon';
import SearchPlusIcon from '@patternfly/react-icons/dist/esm/icons/search-plus-icon';
import { useRef } from 'react';
import type { Transcript } from '../api/types';
import { meanCertainty, type Place } from '../data/certainty';
import { TextOrigin } from '../pieces/Origin';
import { texts } from '../texts';
import { LineText } from './LineText';
import { useTextSize } from './useTextSize';

interface Props {
  readonly transcript: Transcript;
  readonly vertical: boolean;
  readonly onTurn: () => void;
  readonly chosen: Place | null;
  readonly hovered: number | null;
  readonly onChoose: (place: Place) => void;
  readonly onHover: (line: number | null) => void;
  readonly detailsShown: boolean;
  readonly onDetails: () => void;
}

export function TextPane({
  transcript,
  vertical,
  onTurn,
  chosen,
  hovered,
  onChoose,
  onHover,
  detailsShown,
  onDetails,
}: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const longest = Math.max(0, ...transcript.lines.map((line) => [...line.text].length));
  const { size, larger, smaller } = useTextSize(pane, longest, vertical);
  return (
    <section className="mu-transcript" aria-label={texts.page.transcript} data-pane>
      <div className="mu-tb">
        <h2 className="mu-h2">{texts.page.transcript}</h2>
        <TextOrigin transcript={transcript} confidence={meanCertainty(transcript)} />
        <span className="mu-grow" />
        <Button
          variant="plain"
          className="mu-icon-s mu-no-s"
          aria-label={texts.page.smaller}
          title={texts.page.smaller}
          icon={<SearchMinusIcon />}
          isAriaDisabled={smaller === null}
          onClick={() => smaller?.()}
        />
        <Button
          variant="plain"
          className="mu-icon-s mu-no-s"
          aria-label={texts.page.larger}
          title={texts.page.larger}
          icon={<SearchPlusIcon />}
          isAriaDisabled={larger === null}
          onClick={() => larger?.()}
        />
        <ToggleGroup isCompact aria-label={texts.page.direction}>
          <ToggleGroupItem
            aria-label={texts.page.vertical}
            title={texts.page.vertical}
            icon={<GripLinesVerticalIcon />}
            isSelected={vertical}
            onChange={() => {
              if (!vertical) {
                onTurn();
              }
            }}
          />
          <ToggleGroupItem
            aria-label={texts.page.horizontal}
            title={texts.page.horizontal}
            icon={<GripLinesIcon />}
            isSelected={!vertical}
            onChange={() => {
              if (vertical) {
                onTurn();
              }
            }}
          />
        </ToggleGroup>
        <Button
          variant="plain"
          className={`mu-icon-s${detailsShown ? ' is-on' : ''}`}
          aria-label={texts.page.details}
          title={texts.page.details}
          aria-expanded={detailsShown}
          icon={<InfoCircleIcon />}
          onClick={onDetails}
        />
      </div>
      <LineText
        pane={pane}
        lines={transcript.lines}
        vertical={vertical}
        size={size}
        chosen={chosen}
        hovered={hovered}
        onChoose={onChoose}
        onHover={onHover}
      />
    </section>
  );
}
