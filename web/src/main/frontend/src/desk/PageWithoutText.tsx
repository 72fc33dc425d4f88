import { Button, EmptyState, EmptyStateBody, EmptyStateFooter } from '@patternfly/react-core';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { api } from '../api';
import { Problem } from '../api/Problem';
import type { Artefact, Line } from '../api/types';
import { ErrorNotice } from '../pieces/ErrorNotice';
import type { PictureControls } from '../pictures/controls';
import { isArchivist, useSession } from '../session/SessionContext';
import { texts } from '../texts';
import { kindTexts } from '../texts/kinds';
import { DeskBar } from './DeskBar';
import { FileFacts } from './FileFacts';
import { PicturePane } from './PicturePane';
import { StageSteps } from './StageSteps';

interface Props {
  readonly page: Artefact;
  readonly nothingFound: boolean;
  readonly onChanged: () => void;
}

const NOTHING = () => undefined;
/** Everything that can be done with it is done. */
const KEPT: ReadonlySet<string> = new Set(['vetting', 'confirmed', 'integrating', 'completed', 'rejected']);
const NO_LINES: readonly Line[] = [];

/** The picture with what is known instead of a text: the steps that run, the reason it failed, or that there is no line on it. */
export function PageWithoutText({ page, nothingFound, onChanged }: Props) {
  const controls = useRef<PictureControls>(null);
  return (
    <>
      <DeskBar page={page} transcript={null} />
      <div className="mu-desk is-textless">
        <PicturePane
          page={page}
          name={texts.page.pictureOf(page.page, null)}
          lines={NO_LINES}
          chosen={null}
          hovered={null}
          onChoose={NOTHING}
          onHover={NOTHING}
          controls={controls}
        />
        <section className="mu-transcript mu-news" aria-label={texts.page.transcript} data-pane>
          {nothingFound ? (
            <EmptyState titleText={texts.page.noLines} headingLevel="h2">
              <EmptyStateBody>{texts.page.noLinesMore}</EmptyStateBody>
            </EmptyState>
          ) : (
            <News page={page} onChanged={onChanged} />
          )}
          <div className="mu-file-facts">
            <FileFacts page={page} />
          </div>
        </section>
      </div>
    </>
  );
}

function News({ page, onChanged }: { readonly page: Artefact; readonly onChanged: () => void }) {
  const archivist = isArchivist(useSession());
  const [problem, setProblem] = useState<Problem | null>(null);
  const [asked, setAsked] = useState(false);
  const retry = () => {
    setAsked(true);
    setProblem(null);
    api
      .retry(page.batch.id, page.itemId)
      .catch((error: unknown) => {
        setProblem(Problem.from(error));
      })
      .finally(() => {
        setAsked(false);
        onChanged();
      });
  };
  if (page.state === 'draft') {
    return (
      <EmptyState titleText={texts.page.draft} headingLevel="h2">
        <EmptyStateBody>{texts.page.draftMore}</EmptyStateBody>
        {archivist && (
          <EmptyStateFooter>
            <Link to={`/batches/${page.batch.id}`}>{texts.page.toBatch}</Link>
          </EmptyStateFooter>
        )}
      </EmptyState>
    );
  }
  const kept = KEPT.has(page.state) ? kindTexts.notes[page.kind] : undefined;
  if (kept !== undefined && page.kind !== 'minutes') {
    return (
      <EmptyState titleText={kindTexts.names[page.kind] ?? page.kind} headingLevel="h2">
        <EmptyStateBody>{kept}</EmptyStateBody>
      </EmptyState>
    );
  }
  const failed = page.state === 'failed';
  return (
    <>
      <h2 className={failed ? 'mu-failed' : ''}>{failed ? texts.page.failed : texts.page.notReadYet}</h2>
      <p>{failed ? (page.error ?? '') : texts.page.notReadYetMore}</p>
      {failed && <p className="mu-soft">{texts.page.failedSafe}</p>}
      {problem !== null && <ErrorNotice problem={problem} title={texts.batch.retryFailed} />}
      {failed && archivist && (
        <Button isLoading={asked} isDisabled={asked} onClick={retry}>
          {texts.page.retry}
        </Button>
      )}
      {page.run !== null && <StageSteps stages={page.run.stages} />}
    </>
  );
}
