import { Component, type ReactNode } from 'react';
import { Button, EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from '@patternfly/react-core';
import { texts } from '../texts';

/** The last net: when drawing itself fails, a sentence and a way on instead of a white page. */
export class Calamity extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) {
      return this.props.children;
    }
    return (
      <EmptyState titleText={texts.errors.broken} headingLevel="h1" status="danger">
        <EmptyStateBody>{texts.errors.brokenMore}</EmptyStateBody>
        <EmptyStateFooter>
          <EmptyStateActions>
            <Button
              onClick={() => {
                location.reload();
              }}
            >
              {texts.errors.reload}
            </Button>
          </EmptyStateActions>
        </EmptyStateFooter>
      </EmptyState>
    );
  }
}
