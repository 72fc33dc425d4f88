import { Alert, AlertActionLink, ClipboardCopy } from '@patternfly/react-core';
import type { Problem } from '../api/Problem';
import { texts } from '../texts';

interface Props {
  readonly problem: Problem;
  readonly title?: string;
  readonly onRetry?: () => void;
}

/** What happened, what to do, and the number an administrator can look for. The rest of the page stays usable. */
export function ErrorNotice({ problem, title = texts.errors.loading, onRetry }: Props) {
  const id = problem.document.correlationId;
  return (
    <Alert
      variant="danger"
      isInline
      title={title}
      component="h2"
      className="mu-error"
      actionLinks={
        onRetry === undefined ? undefined : <AlertActionLink onClick={onRetry}>{texts.common.retry}</AlertActionLink>
      }
    >
      <p>{problem.message}</p>
      {id !== undefined && (
        <p className="mu-soft mu-sm">
          <ClipboardCopy variant="inline-compact" hoverTip={texts.common.copyId} clickTip={texts.page.copied} isCode>
            {id}
          </ClipboardCopy>
        </p>
      )}
    </Alert>
  );
}
