import { Alert, Button, TextArea, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Transcript } from '../api/types';
import type { Vetted } from '../api/vetting';
import type { Place } from '../data/certainty';
import { percent, when } from '../data/format';
import { LineText } from '../desk/LineText';
import { useTextSize } from '../desk/useTextSize';
import { vettingTexts as words } from '../texts/vetting';
import type { TypedText } from './useDecisions';

interface Props {
  readonly item: Vetted;
  readonly transcript: Transcript | undefined;
  readonly chosen: Place | null;
  readonly hovered: number | null;
  readonly onChoose: (place: Place) => void;
  readonly onHover: (line: number | null) => void;
  readonly onFill: (text: string, writingMode: string) => void;
  /** What stands in the field and is not kept; null when all of it is. */
  readonly onType: (typed: TypedText | null) => void;
}

/** What a model read, beside the picture; or an empty field where nobody could read anything. */
export function TextField(props: Props) {
  const { item, transcript } = props;
  return (
    <section className="mu-vet-field mu-vet-text" aria-label={words.text}>
      <div className="mu-vet-label">
        <h2>{words.text}</h2>
        <Whose item={item} />
        <span className="mu-grow" />
        {transcript !== undefined && !item.fillable && (
          <Link to={`/artefacts/${item.artefactId}`} className="mu-sm">
            {words.openDesk}
          </Link>
        )}
      </div>
      {item.error !== null && item.state === 'failed' && (
        <Alert isInline variant="danger" title={words.notRead} component="h3">
          <p>{item.error}</p>
        </Alert>
      )}
      {item.fillable ? (
        <Typing key={`${item.id} ${item.text?.at ?? ''}`} {...props} />
      ) : transcript === undefined ? null : transcript.lines.length === 0 ? (
        <p className="mu-soft">{words.noText}</p>
      ) : (
        <Reading {...props} transcript={transcript} />
      )}
    </section>
  );
}

function Whose({ item: { text } }: { readonly item: Vetted }) {
  if (text === null) {
    return null;
  }
  if (text.typedBy !== null) {
    return <span className="mu-by person">{words.whose(text.typedBy, when(text.at))}</span>;
  }
  return (
    <span className="mu-by model" title={text.model ?? undefined}>
      {text.confidence === null ? '' : words.readBy(percent(text.confidence))}, {words.uncertain(text.uncertain)}
    </span>
  );
}

function Reading({ transcript, chosen, hovered, onChoose, onHover }: Props & { readonly transcript: Transcript }) {
  const pane = useRef<HTMLDivElement>(null);
  const vertical = transcript.writingMode === 'vertical-rl';
  const longest = Math.max(0, ...transcript.lines.map((line) => [...line.text].length));
  const { size } = useTextSize(pane, longest, vertical);
  return (
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
  );
}

function Typing({ item, transcript, onFill, onType }: Props) {
  const kept = transcript?.lines.map((line) => line.text).join('\n') ?? '';
  const [text, setText] = useState(kept);
  const [mode, setMode] = useState<string>(transcript?.writingMode ?? 'vertical-rl');
  const latest = useRef(onType);
  useEffect(() => {
    latest.current = onType;
  });
  useEffect(() => {
    latest.current(text === kept ? null : { text, writingMode: mode });
    return () => {
      latest.current(null);
    };
  }, [text, mode, kept]);
  const locked = item.state !== 'vetting' && item.state !== 'failed';
  return (
    <>
      <p className="mu-soft mu-sm" id="typed-hint">
        {words.fillHint}
      </p>
      <TextArea
        id="vetting-text"
        className="kai"
        lang="zh-Hant"
        aria-label={words.typedText}
        aria-describedby="typed-hint"
        rows={8}
        value={text}
        {...(locked ? { readOnlyVariant: 'default' as const } : {})}
        onChange={(_event, value) => {
          setText(value);
        }}
      />
      {!locked && (
        <div className="mu-row">
          <ToggleGroup isCompact aria-label={words.direction}>
            <ToggleGroupItem
              text={words.vertical}
              isSelected={mode === 'vertical-rl'}
              onChange={() => {
                setMode('vertical-rl');
              }}
            />
            <ToggleGroupItem
              text={words.horizontal}
              isSelected={mode === 'horizontal-lr'}
              onChange={() => {
                setMode('horizontal-lr');
              }}
            />
          </ToggleGroup>
          <Button
            variant="secondary"
            size="sm"
            isDisabled={text.trim() === '' || text === kept}
            onClick={() => {
              onFill(text, mode);
            }}
          >
            {words.keepText}
          </Button>
        </div>
      )}
    </>
  );
}
