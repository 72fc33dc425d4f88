import { Button, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../texts';
import { FileRow } from './FileRow';
import type { FileState, ImportFile } from './ImportFile';

type Filter = keyof typeof texts.import.filters;

const STATES: Readonly<Record<Exclude<Filter, 'all'>, readonly FileState[]>> = {
  refused: ['refused'],
  duplicate: ['duplicate'],
  uploading: ['sending', 'waiting'],
  in: ['in'],
};

/** Failures stay on top, then what needs a look, what moves, what waits, what is in. */
const ORDER: readonly FileState[] = ['refused', 'duplicate', 'sending', 'waiting', 'in'];
const STEP = 100;

interface Props {
  readonly files: readonly ImportFile[];
  readonly onLeaveOut: (key: string) => void;
  readonly onAgain: (key: string) => void;
}

export function FileList({ files, onLeaveOut, onAgain }: Props) {
  const [filter, setFilter] = useState<Filter>('all');
  const [limit, setLimit] = useState(STEP);
  const of = (choice: Filter) =>
    choice === 'all' ? files : files.filter((file) => STATES[choice].includes(file.state));
  const chosen = of(filter).length === 0 ? files : of(filter);
  const sorted = [...chosen].sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
  return (
    <section aria-label={texts.import.files} data-pane>
      <div className="mu-sec">
        <h2>{texts.import.files}</h2>
        <ToggleGroup isCompact aria-label={texts.import.files} className="mu-no-s">
          {(Object.keys(texts.import.filters) as Filter[]).map((choice) => (
            <ToggleGroupItem
              key={choice}
              text={`${texts.import.filters[choice]} ${String(of(choice).length)}`}
              isSelected={filter === choice}
              isDisabled={choice !== 'all' && of(choice).length === 0}
              onChange={() => {
                setFilter(choice);
              }}
            />
          ))}
        </ToggleGroup>
      </div>
      <ul className="mu-files">
        {sorted.slice(0, limit).map((file) => (
          <FileRow
            key={file.key}
            file={file}
            onLeaveOut={() => {
              onLeaveOut(file.key);
            }}
            onAgain={() => {
              onAgain(file.key);
            }}
          />
        ))}
      </ul>
      {sorted.length > limit && (
        <div className="mu-more">
          <span className="mu-soft mu-sm">{texts.import.listed(limit, sorted.length)}</span>
          <Button
            variant="link"
            isInline
            onClick={() => {
              setLimit(limit + STEP);
            }}
          >
            {texts.common.showMore}
          </Button>
        </div>
      )}
    </section>
  );
}
