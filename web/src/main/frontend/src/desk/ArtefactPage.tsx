import { useParams } from 'react-router';
import { paths } from '../api';
import type { Artefact, Transcript } from '../api/types';
import { pageName } from '../data/format';
import { isRead } from '../data/states';
import { useResource } from '../data/useResource';
import { NothingHere } from '../pages/NothingHere';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { useTitle } from '../pieces/useTitle';
import { Waiting } from '../pieces/Waiting';
import { texts } from '../texts';
import { Desk } from './Desk';
import { DeskBar } from './DeskBar';
import { PageWithoutText } from './PageWithoutText';
import { useNeighbours } from './useNeighbours';
import '../styles/desk.css';

/** One page: its picture and, once it is read, its text beside it. */
export default function ArtefactPage() {
  const { id = '' } = useParams();
  const topics = [`artefact:${id}`];
  const page = useResource<Artefact>(paths.artefact(id), topics);
  const read = page.data !== undefined && isRead(page.data.state);
  const text = useResource<Transcript>(read ? paths.transcript(id) : null, topics);
  useTitle(page.data === undefined ? texts.product : pageName(page.data));
  useNeighbours(page.data);

  if (page.problem !== undefined && (page.problem.status === 404 || page.problem.status === 403)) {
    return <NothingHere />;
  }
  if (page.data === undefined) {
    return (
      <div className="mu-page">
        {page.problem === undefined ? <Waiting /> : <ErrorNotice problem={page.problem} onRetry={page.reload} />}
      </div>
    );
  }
  const notYet = text.problem?.is('not-yet') === true;
  if (read && text.data !== undefined && text.data.lines.length > 0) {
    return <Desk key={id} page={page.data} transcript={text.data} />;
  }
  if (read && text.data === undefined && !notYet) {
    return (
      <>
        <DeskBar page={page.data} transcript={null} />
        <div className="mu-page">
          {text.problem === undefined ? <Waiting /> : <ErrorNotice problem={text.problem} onRetry={text.reload} />}
        </div>
      </>
    );
  }
  return <PageWithoutText key={id} page={page.data} nothingFound={read && !notYet} onChanged={page.reload} />;
}
