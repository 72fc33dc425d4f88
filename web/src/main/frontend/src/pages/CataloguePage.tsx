import { EmptyState, EmptyStateActions, EmptyStateFooter, SearchInput } from '@patternfly/react-core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../api';
import type { Artefact } from '../api/types';
import { PageRow } from '../catalogue/PageRow';
import { useListing } from '../data/useListing';
import { useKeys } from '../keys/useKeys';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { FreshChip } from '../pieces/FreshChip';
import { More } from '../pieces/More';
import { useRowKeys } from '../pieces/useRowKeys';
import { useTitle } from '../pieces/useTitle';
import { Waiting } from '../pieces/Waiting';
import { isArchivist, useSession } from '../session/SessionContext';
import { texts } from '../texts';

const TOPICS = ['batches'];

export function CataloguePage() {
  useTitle(texts.catalogue.title);
  const archivist = isArchivist(useSession());
  const [params, setParams] = useSearchParams();
  const query = params.get('q') ?? '';
  const rows = useListing<Artefact>(paths.artefacts(query), TOPICS);
  const items = rows.items ?? [];
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState({ query, text: query });
  if (typed.query !== query) {
    setTyped({ query, text: query });
  }
  useKeys([{ keys: '/', label: texts.keys.search, run: () => field.current?.focus() }]);
  const wanted = params.has('find');
  useEffect(() => {
    if (wanted) {
      field.current?.focus();
    }
  }, [wanted]);
  const list = useRowKeys();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = typed.text.trim();
    setParams(text === '' ? {} : { q: text });
  };
  return (
    <div className="mu-page">
      <div className="mu-h">
        <h1>{texts.catalogue.title}</h1>
        <FreshChip count={rows.fresh} onShow={rows.showFresh} />
      </div>
      <form role="search" className="mu-catalogue-find" onSubmit={submit} data-pane>
        <SearchInput
          ref={field}
          aria-label={texts.catalogue.search}
          placeholder={texts.catalogue.search}
          value={typed.text}
          onChange={(_event, text) => {
            setTyped({ query, text });
          }}
          onClear={() => {
            setTyped({ query, text: '' });
            setParams({});
          }}
        />
      </form>
      {rows.problem !== undefined && <ErrorNotice problem={rows.problem} onRetry={rows.reload} />}
      {rows.items === undefined && rows.problem === undefined && <Waiting />}
      {rows.items?.length === 0 && (
        <EmptyState
          titleText={
            query !== ''
              ? texts.catalogue.nothing(query)
              : archivist
                ? texts.catalogue.empty
                : texts.catalogue.emptyViewer
          }
          headingLevel="h2"
        >
          <EmptyStateFooter>
            <EmptyStateActions>
              {query !== '' && <Link to="/catalogue">{texts.catalogue.dropQuery}</Link>}
              {query === '' && archivist && <Link to="/import">{texts.batches.import}</Link>}
            </EmptyStateActions>
          </EmptyStateFooter>
        </EmptyState>
      )}
      {items.length > 0 && (
        <>
          <ul className="mu-pages" ref={list} data-pane>
            {items.map((page) => (
              <PageRow key={page.id} page={page} linkBatch={archivist} />
            ))}
          </ul>
          <More count={items.length} noun={texts.catalogue.noun} hasMore={rows.hasMore} onMore={rows.showMore} />
        </>
      )}
    </div>
  );
}
