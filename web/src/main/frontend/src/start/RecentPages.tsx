import { Link } from 'react-router';
import { paths } from '../api';
import type { Artefact } from '../api/types';
import { pageName, when } from '../data/format';
import { Thumbnail } from '../pieces/Thumbnail';
import { texts } from '../texts';

export function RecentPages({ pages }: { readonly pages: readonly Artefact[] }) {
  if (pages.length === 0) {
    return null;
  }
  return (
    <section className="mu-recent" aria-label={texts.start.recent} data-pane>
      <div className="mu-sec">
        <h2>{texts.start.recent}</h2>
        <Link to="/catalogue">{texts.start.openCatalogue}</Link>
      </div>
      <ul>
        {pages.slice(0, 6).map((page) => (
          <li key={page.id}>
            <Link to={`/artefacts/${page.id}`} className="mu-plain">
              <Thumbnail src={paths.thumbnail(page.id)} />
              <b>{pageName(page)}</b>
              <span>{page.batch.name}</span>
              <span>{when(page.createdAt)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
