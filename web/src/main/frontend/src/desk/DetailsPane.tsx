import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../api';
import type { Artefact, Transcript } from '../api/types';
import { meanCertainty, uncertainIn } from '../data/certainty';
import { size, when } from '../data/format';
import { Certainty } from '../pieces/Certainty';
import { Origin } from '../pieces/Origin';
import { isArchivist, useSession } from '../session/SessionContext';
import { texts } from '../texts';

interface Props {
  readonly page: Artefact;
  readonly transcript: Transcript;
  readonly line: number | null;
}

const words = texts.page;

/** Who read this, with what, how long it took, and where the file came from. */
export function DetailsPane({ page, transcript, line }: Props) {
  const archivist = isArchivist(useSession());
  const chosen = line === null ? undefined : transcript.lines[line];
  const mean = meanCertainty(transcript);
  const uncertain = transcript.lines.reduce((sum, one) => sum + uncertainIn(one), 0);
  const characters = transcript.lines.reduce((sum, one) => sum + one.characters.length, 0);
  return (
    <aside className="mu-details" aria-label={words.details} data-pane tabIndex={-1}>
      {chosen !== undefined && (
        <section>
          <h2 className="mu-h2">
            {words.line(chosen.order)}
            <span className="mu-grow" />
            <Origin confidence={chosen.confidence} model={transcript.model} readAt={transcript.readAt} />
          </h2>
          <p className="kai" lang="zh-Hant">
            {chosen.text}
          </p>
        </section>
      )}
      <section>
        <h2 className="mu-h2">{words.transcript}</h2>
        <dl>
          <Fact name={words.lines}>{transcript.lines.length}</Fact>
          <Fact name={words.characters}>{characters}</Fact>
          <Fact name={words.uncertainCount}>{uncertain}</Fact>
          {mean !== null && (
            <Fact name={words.meanCertainty}>
              <Certainty of={mean} />
            </Fact>
          )}
          <Fact name={words.readWith}>
            {transcript.model.name}, {transcript.model.version}
          </Fact>
          <Fact name={words.readAt}>{when(transcript.readAt)}</Fact>
        </dl>
        <p className="mu-soft mu-sm">{words.certaintyLegend}</p>
      </section>
      {page.run !== null && (
        <section>
          <h2 className="mu-h2">{words.steps}</h2>
          <dl>
            {page.run.stages.map((stage) => (
              <Fact key={stage.name} name={texts.stages[stage.name] ?? stage.name}>
                <span title={stage.model === null ? undefined : `${stage.model.name}, ${stage.model.version}`}>
                  {stage.millis === null ? texts.stageStates[stage.state] : words.millis(stage.millis)}
                </span>
                {stage.attempts > 1 && <small>{words.attempts(stage.attempts)}</small>}
              </Fact>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h2 className="mu-h2">{words.file}</h2>
        <dl>
          <Fact name={words.fileName}>{page.fileName}</Fact>
          <Fact name={words.size}>{size(page.bytes)}</Fact>
          {page.width !== null && page.height !== null && (
            <Fact name={words.pixels}>
              {page.width} × {page.height}
            </Fact>
          )}
          <Fact name={words.imported}>
            {page.createdBy}, {when(page.createdAt)}
          </Fact>
          <Fact name={words.batch}>
            {archivist ? <Link to={`/batches/${page.batch.id}`}>{page.batch.name}</Link> : page.batch.name}
          </Fact>
          <Fact name={words.sha}>
            <code title={page.sha256}>{page.sha256.slice(0, 12)}…</code>
          </Fact>
        </dl>
        <a href={paths.original(page.id)} download>
          {words.original}
        </a>
      </section>
    </aside>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="mu-num">{children}</dd>
    </div>
  );
}
