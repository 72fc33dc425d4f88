import ArrowRightIcon from '@patternfly/react-icons/dist/esm/icons/arrow-right-icon';
import { useNavigate, Link } from 'react-router';
import { paths } from '../api';
import type { Artefact, Transcript } from '../api/types';
import { when, pageName } from '../data/format';
import { isRead } from '../data/states';
import type { LastPage } from '../data/storage';
import { useResource } from '../data/useResource';
import { useKeys } from '../keys/useKeys';
import { LineRuns } from '../pieces/LineRuns';
import { texts } from '../texts';

interface Props {
  readonly last: LastPage | null;
  readonly newest: string | null;
}

/** The page this person looked at last; before there is one, the newest page that was read; before that, patience. */
export function ContinueCard({ last, newest }: Props) {
  const known = useResource<Artefact>(last === null ? null : paths.artefact(last.artefactId));
  const gone = last !== null && known.problem?.status === 404;
  const id = last === null || gone ? newest : last.artefactId;
  if (id === null) {
    return (
      <section className="mu-hero is-plain" aria-label={texts.start.beingRead} data-pane>
        <div className="mu-hero-text">
          <h2>{texts.start.beingRead}</h2>
          <p className="mu-soft">{texts.start.beingReadMore}</p>
        </div>
      </section>
    );
  }
  return <Card id={id} line={gone ? null : (last?.line ?? null)} stopped={gone ? null : (last?.at ?? null)} />;
}

interface CardProps {
  readonly id: string;
  readonly line: number | null;
  readonly stopped: string | null;
}

function Card({ id, line, stopped }: CardProps) {
  const navigate = useNavigate();
  const { data: page } = useResource<Artefact>(paths.artefact(id));
  const { data: transcript } = useResource<Transcript>(
    page !== undefined && isRead(page.state) ? paths.transcript(id) : null,
  );
  const address = line === null ? `/artefacts/${id}` : `/artefacts/${id}?line=${String(line)}`;
  const words = transcript?.lines.find((one) => one.order === (line ?? 1)) ?? transcript?.lines[0];
  useKeys([{ keys: 'Enter', label: texts.keys.continue, run: () => void navigate(address) }]);
  return (
    <section className="mu-hero" aria-label={texts.start.stopped} data-pane>
      <div className="mu-hero-pic">
        <img src={paths.thumbnail(id)} alt="" />
      </div>
      <div className="mu-hero-text">
        <span className="mu-soft mu-sm">
          {stopped === null ? texts.start.firstPage : texts.start.stoppedAt(when(stopped))}
          {page !== undefined && ` · ${page.batch.name}`}
        </span>
        <h2>
          {page === undefined ? ' ' : pageName(page)}
          {page !== undefined && (
            <span className="mu-soft mu-num mu-thin"> · {texts.start.page(page.page, page.pages)}</span>
          )}
        </h2>
        {words !== undefined && (
          <p className="kai" lang="zh-Hant">
            <LineRuns line={words} />
          </p>
        )}
        {words !== undefined && page !== undefined && (
          <p className="mu-soft mu-sm mu-no-s">{texts.start.lineInfo(words.order, page.uncertain ?? 0)}</p>
        )}
        <div className="mu-act">
          <Link to={address} className="pf-v6-c-button pf-m-primary mu-c">
            <span className="pf-v6-c-button__icon pf-m-start">
              <ArrowRightIcon />
            </span>
            <span className="pf-v6-c-button__text">
              {stopped === null
                ? texts.start.openLatest
                : line === null
                  ? texts.start.continue
                  : texts.start.continueAt(line)}
            </span>
            <kbd aria-hidden="true" className="mu-no-s">
              ↵
            </kbd>
          </Link>
        </div>
      </div>
    </section>
  );
}
