import { Button } from '@patternfly/react-core';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import type { BatchItem } from '../api/types';
import { texts } from '../texts';

interface Props {
  readonly items: readonly BatchItem[];
  readonly onRetry: (items: readonly BatchItem[]) => void;
}

/** Failures by their reason, each reason with one button for all its pages. */
export function FailureGroups({ items, onRetry }: Props) {
  const groups = new Map<string, BatchItem[]>();
  for (const item of items) {
    if (item.state === 'failed') {
      const reason = item.error ?? texts.page.failed;
      groups.set(reason, [...(groups.get(reason) ?? []), item]);
    }
  }
  if (groups.size === 0) {
    return null;
  }
  return (
    <ul className="mu-failures">
      {[...groups].map(([reason, failed]) => (
        <li key={reason}>
          <ExclamationCircleIcon />
          <span>
            <b>{texts.batches.failed(failed.length)}.</b> {reason}
          </span>
          <Button
            variant="secondary"
            size="sm"
            onClick={() => {
              onRetry(failed);
            }}
          >
            {failed.length === 1 ? texts.batch.retry : texts.batch.retryAll(failed.length)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
