import { EmptyState, EmptyStateBody, EmptyStateFooter } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import { Link } from 'react-router';
import { texts } from '../texts';

/** Where the login of a second tab ends; the first tab notices by itself. */
export function SignedInPage() {
  return (
    <main className="mu-alone">
      <EmptyState titleText={texts.sessionOver.again} headingLevel="h1" icon={CheckCircleIcon}>
        <EmptyStateBody>{texts.sessionOver.close}</EmptyStateBody>
        <EmptyStateFooter>
          <Link to="/">{texts.sessionOver.toStart}</Link>
        </EmptyStateFooter>
      </EmptyState>
    </main>
  );
}
