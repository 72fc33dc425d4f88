import { Button } from '@patternfly/react-core';
import ChevronLeftIcon from '@patternfly/react-icons/dist/esm/icons/chevron-left-icon';
import ChevronRightIcon from '@patternfly/react-icons/dist/esm/icons/chevron-right-icon';
import { Link, useNavigate } from 'react-router';
import type { Artefact, Transcript } from '../api/types';
import { pageName } from '../data/format';
import { StateLabel } from '../pieces/StateLabel';
import { isArchivist, useSession } from '../session/SessionContext';
import { texts } from '../texts';
import { CopyButton } from './CopyButton';
import { DownloadMenu } from './DownloadMenu';

export function DeskBar({ page, transcript }: { readonly page: Artefact; readonly transcript: Transcript | null }) {
  const archivist = isArchivist(useSession());
  return (
    <div className="mu-bar">
      <div className="mu-grow">
        <div className="mu-crumb mu-no-s">
          <Link to="/catalogue">{texts.catalogue.title}</Link> /{' '}
          {archivist ? <Link to={`/batches/${page.batch.id}`}>{page.batch.name}</Link> : page.batch.name}
        </div>
        <h1>
          {pageName(page)}
          <span className="mu-soft mu-thin mu-num mu-no-s"> · {place(page)}</span>
        </h1>
      </div>
      <span className="mu-no-s">
        <StateLabel state={page.state} word={texts.states[page.state]} turning />
      </span>
      <div className="mu-row mu-turn">
        <Turn to={page.previous} label={texts.page.previous} />
        <Turn to={page.next} label={texts.page.next} isNext />
      </div>
      {transcript !== null && <CopyButton transcript={transcript} />}
      <DownloadMenu page={page} hasText={transcript !== null} />
    </div>
  );
}

/** A file of several pages already says which page this is; then the place in the batch is named as such. */
function place({ page, pages, filePages }: Artefact): string {
  return (filePages ?? 1) > 1 ? texts.page.ofBatch(page, pages) : texts.page.of(page, pages);
}

function Turn({
  to,
  label,
  isNext = false,
}: {
  readonly to: string | null;
  readonly label: string;
  readonly isNext?: boolean;
}) {
  const navigate = useNavigate();
  return (
    <Button
      variant="plain"
      className="mu-icon-s"
      aria-label={label}
      title={label}
      isAriaDisabled={to === null}
      icon={isNext ? <ChevronRightIcon /> : <ChevronLeftIcon />}
      onClick={() => {
        if (to !== null) {
          void navigate(`/artefacts/${to}`);
        }
      }}
    />
  );
}
