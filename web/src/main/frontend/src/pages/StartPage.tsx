import { paths } from '../api';
import type { Artefact, Batch, Listing } from '../api/types';
import { lastPage } from '../data/storage';
import { isRead } from '../data/states';
import { useResource } from '../data/useResource';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { Waiting } from '../pieces/Waiting';
import { useTitle } from '../pieces/useTitle';
import { isArchivist, useSession } from '../session/SessionContext';
import { ContinueCard } from '../start/ContinueCard';
import { DependencyNote } from '../start/DependencyNote';
import { FailedList } from '../start/FailedList';
import { FirstSteps } from '../start/FirstSteps';
import { RecentPages } from '../start/RecentPages';
import { RunningList } from '../start/RunningList';
import { texts } from '../texts';

const TOPICS = ['batches'];

/** Says what to do first: the three steps on the first day, later the page where one stopped. */
export function StartPage() {
  useTitle(texts.start.title);
  const session = useSession();
  const archivist = isArchivist(session);
  const pages = useResource<Listing<Artefact>>(paths.artefacts(''), TOPICS);
  const batches = useResource<Listing<Batch>>(archivist ? paths.batches : null, TOPICS);

  if (pages.data === undefined) {
    return (
      <div className="mu-page">
        {pages.problem === undefined ? <Waiting /> : <ErrorNotice problem={pages.problem} onRetry={pages.reload} />}
      </div>
    );
  }
  const all = pages.data.items;
  const read = all.filter((page) => isRead(page.state));
  if (all.length === 0) {
    return <FirstSteps archivist={archivist} />;
  }
  const last = lastPage(session.name);
  const [newest] = read;
  return (
    <div className="mu-page mu-start">
      <div className="mu-h">
        <h1>{greeting(session.displayName)}</h1>
        <span className="mu-soft mu-no-s">{today()}</span>
      </div>
      {archivist && <DependencyNote />}
      <div className={`mu-start-grid${archivist ? '' : ' is-viewer'}`}>
        <ContinueCard last={last} newest={newest?.id ?? null} />
        {archivist && <RunningList batches={batches.data?.items ?? []} />}
        {archivist && <FailedList batches={batches.data?.items ?? []} />}
        <RecentPages pages={read} />
      </div>
    </div>
  );
}

function greeting(name: string): string {
  const hour = new Date().getHours();
  const [first = name] = name.split(/\s+/);
  if (hour < 12) {
    return texts.start.morning(first);
  }
  return hour < 18 ? texts.start.afternoon(first) : texts.start.evening(first);
}

function today(): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date());
}
