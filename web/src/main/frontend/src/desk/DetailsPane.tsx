import type { Artefact, Transcript } from '../api/types';
import { meanCertainty, uncertainIn } from '../data/certainty';
import { when } from '../data/format';
import { Certainty } from '../pieces/Certainty';
import { Fact } from '../pieces/Fact';
import { TextOrigin } from '../pieces/Origin';
import { texts } from '../texts';
import { FileFacts } from './FileFacts';

interface Props {
  readonly page: Artefact;
  readonly transcript: Transcript;
  readonly line: number | null;
}

const words = texts.page;

/** Who read this, with what, how long it took, and where the file came from. */
export function DetailsPane({ page, transcript, line }: Props) {
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
            <TextOrigin transcript={transcript} confidence={chosen.confidence} />
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
          {mean !== null && transcript.model !== null && (
            <Fact name={words.meanCertainty}>
              <Certainty of={mean} />
            </Fact>
          )}
          <Fact name={transcript.model === null ? words.typedBy : words.readWith}>
            {transcript.model === null
              ? (transcript.typedBy ?? '')
              : `${transcript.model.name}, ${transcript.model.version}`}
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
      <FileFacts page={page} />
    </aside>
  );
}
