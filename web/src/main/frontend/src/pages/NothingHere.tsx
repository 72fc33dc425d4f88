import { EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../texts';

/** The same for what does not exist and for what this person may not see, so that nothing is given away. */
export function NothingHere() {
  return (
    <EmptyState titleText={texts.errors.nothingHere} headingLevel="h1">
      <EmptyStateBody>{texts.errors.nothingHereMore}</EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          <Link to="/" className="pf-v6-c-button pf-m-primary">
            {texts.errors.toStart}
          </Link>
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
}
