import type { Decision } from '../api/vetting';
import { when } from '../data/format';
import { vettingTexts as words } from '../texts/vetting';

/** Who decided what, and when; what was taken back stays in sight. */
export function DecisionList({ decisions }: { readonly decisions: readonly Decision[] }) {
  if (decisions.length === 0) {
    return <p className="mu-soft mu-sm">{words.none}</p>;
  }
  return (
    <ol className="mu-decisions">
      {decisions.map((decision) => (
        <li key={decision.id} className={decision.undone ? 'is-undone' : undefined}>
          <span className="mu-by person">
            {decision.mine ? words.you : decision.by}, {when(decision.at)}
          </span>
          <span>
            {words.past[decision.verdict] ?? decision.verdict}
            {decision.undone && ` (${words.undone})`}
            {decision.reason !== null && `: ${decision.reason}`}
            {decision.verdict === 'correct' && decision.before !== null && decision.after !== null
              ? `: ${words.retitled(decision.before, decision.after)}`
              : ''}
          </span>
        </li>
      ))}
    </ol>
  );
}
