import { Link } from 'react-router';
import { paths } from '../api';
import type { Artefact } from '../api/types';
import { pageName, when } from '../data/format';
import { StateLabel } from '../pieces/StateLabel';
import { Thumbnail } from '../pieces/Thumbnail';
import { texts } from '../texts';

export function PageRow({ page, linkBatch }: { readonly page: Artefact; readonly linkBatch: boolean }) {
  return (
    <li data-row>
      <Link to={`/artefacts/${page.id}`} className="mu-cover" tabIndex={-1} aria-hidden="true">
        <Thumbnail src={page.iiif !== null ? paths.thumbnail(page.id) : null} />
      </Link>
      <div className="mu-name">
        <h2>
          <Link to={`/artefacts/${page.id}`} data-open>
            {pageName(page)}
          </Link>
        </h2>
        {page.firstWords != null && page.firstWords !== '' && (
          <p className="kai" lang="zh-Hant">
            {page.firstWords}
          </p>
        )}
        <p className="mu-soft mu-sm">
          {linkBatch ? <Link to={`/batches/${page.batch.id}`}>{page.batch.name}</Link> : page.batch.name}
          {' · '}
          {texts.page.of(page.page, page.pages)}
        </p>
      </div>
      <div className="mu-st">
        <StateLabel state={page.state} word={texts.states[page.state]} />
      </div>
      <div className="mu-count mu-num">
        {page.characters !== null && (
          <>
            {texts.catalogue.characters(page.characters)}
            {page.uncertain !== null && page.uncertain > 0 && <span>{texts.catalogue.uncertain(page.uncertain)}</span>}
          </>
        )}
      </div>
      <div className="mu-who">
        {page.createdBy}
        <span>{when(page.createdAt)}</span>
      </div>
    </li>
  );
}
