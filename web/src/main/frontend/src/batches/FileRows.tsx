import AngleDownIcon from '@patternfly/react-icons/dist/esm/icons/angle-down-icon';
import AngleRightIcon from '@patternfly/react-icons/dist/esm/icons/angle-right-icon';
import { paths } from '../api';
import type { BatchItem, ItemState } from '../api/types';
import { size } from '../data/format';
import { isPrepared } from '../data/prepared';
import { isRead } from '../data/states';
import { SegmentedBar } from '../pieces/SegmentedBar';
import { StateLabel } from '../pieces/StateLabel';
import { Thumbnail } from '../pieces/Thumbnail';
import { texts } from '../texts';
import type { FileGroup } from './fileGroups';
import { ItemRow } from './ItemRow';

interface Props {
  readonly group: FileGroup;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onRetry: (items: readonly BatchItem[]) => void;
}

/**
 * A file of several pages: one row for the file, and its pages below when they are wanted. The row takes the place of the
 * file's first one, so nothing moves when the other pages appear.
 */
export function FileRows({ group, open, onToggle, onRetry }: Props) {
  const [first] = group.items;
  if (first === undefined) {
    return null;
  }
  const done = group.items.filter((item) => isRead(item.state)).length;
  const failed = group.items.filter((item) => item.state === 'failed').length;
  const words = texts.batch.fileDone(done, group.items.length);
  return (
    <>
      <li data-row className="is-file">
        <Thumbnail src={isPrepared(first) ? paths.thumbnail(first.artefactId) : null} />
        <div className="mu-name">
          <button type="button" className="mu-fold" aria-expanded={open} data-open onClick={onToggle}>
            {open ? <AngleDownIcon /> : <AngleRightIcon />}
            {group.fileName}
          </button>
          <p className="mu-num">
            {texts.batch.pagesOfFile(group.pages)} · {size(first.bytes)}
          </p>
        </div>
        <div className="mu-st">
          <StateLabel state={stateOf(group)} word={texts.states[stateOf(group)]} />
        </div>
        <div className="mu-progress">
          <div className="mu-cnt mu-num">
            <span>
              {words}
              {failed > 0 && (
                <>
                  {', '}
                  <b>{texts.batches.failed(failed)}</b>
                </>
              )}
            </span>
          </div>
          <SegmentedBar
            of={group.key}
            measure={group.items.length}
            label={`${group.fileName}, ${words}`}
            segments={[
              { tone: 'd', share: done / group.items.length },
              { tone: 'f', share: failed / group.items.length },
            ]}
          />
        </div>
        <div className="mu-acts" />
      </li>
      {open &&
        group.items.map((item) => (
          <ItemRow
            key={item.id}
            item={item}
            pages={group.pages}
            onRetry={() => {
              onRetry([item]);
            }}
          />
        ))}
    </>
  );
}

/** What the pages are in together: something is still under way as long as one page is. */
function stateOf({ items }: FileGroup): ItemState {
  const order: readonly ItemState[] = [
    'processing',
    'queued',
    'draft',
    'integrating',
    'vetting',
    'confirmed',
    'rejected',
    'completed',
    'cancelled',
    'failed',
  ];
  return order.find((state) => items.some((item) => item.state === state)) ?? 'queued';
}
