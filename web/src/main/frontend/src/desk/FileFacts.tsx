import { Link } from 'react-router';
import { paths } from '../api';
import type { Artefact } from '../api/types';
import { size, when } from '../data/format';
import { factsOf } from '../pictures/metadata';
import { CopyText } from '../pieces/CopyText';
import { Fact } from '../pieces/Fact';
import { isArchivist, useSession } from '../session/SessionContext';
import { texts } from '../texts';

const words = texts.page;

/** Where the picture came from, and what its file says of itself. */
export function FileFacts({ page }: { readonly page: Artefact }) {
  const archivist = isArchivist(useSession());
  const facts = factsOf(page);
  return (
    <>
      {facts.length > 0 && (
        <section>
          <h2 className="mu-h2">{words.picture}</h2>
          <dl>
            {facts.map(({ name, value }) => (
              <Fact key={name} name={name}>
                {value}
              </Fact>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h2 className="mu-h2">{words.file}</h2>
        <dl>
          <Fact name={words.fileName}>{page.fileName}</Fact>
          {page.filePage !== null && page.filePages !== null && page.filePages > 1 && (
            <Fact name={words.filePage}>{words.of(page.filePage, page.filePages)}</Fact>
          )}
          <Fact name={words.size}>{size(page.bytes)}</Fact>
          <Fact name={words.imported}>
            {page.createdBy}, {when(page.createdAt)}
          </Fact>
          <Fact name={words.batch}>
            {archivist ? <Link to={`/batches/${page.batch.id}`}>{page.batch.name}</Link> : page.batch.name}
          </Fact>
          <Fact name={words.sha}>
            <code title={page.sha256}>{page.sha256.slice(0, 12)}…</code>
            <CopyText text={page.sha256} name={words.copySha} />
          </Fact>
        </dl>
        {page.originalWithheld === true ? (
          <p className="mu-soft">{texts.download.originalWithheld}</p>
        ) : (
          <a href={paths.original(page.id)} download>
            {words.original}
          </a>
        )}
      </section>
    </>
  );
}
