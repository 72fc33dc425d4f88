import { useState } from 'react';
import { api } from '../api';
import { Problem } from '../api/Problem';
import type { BatchItem } from '../api/types';
import { percent } from '../data/format';
import { kindTexts } from '../texts/kinds';
import { ErrorNotice } from './ErrorNotice';
import '../styles/kinds.css';

/**
 * What an item is and who said so, where it came in without a kind. Where nobody can tell it asks; what follows comes by
 * the live events.
 */
export function KindNote({ item }: { readonly item: BatchItem }) {
  const { kind, classification } = item;
  if (classification == null || kind === undefined) {
    return null;
  }
  if (kind === 'undecided') {
    return item.state === 'vetting' ? <WhatIsIt item={item} /> : null;
  }
  const words =
    classification.decidedBy === null
      ? kindTexts.byModel(kind, percent(classification.confidence))
      : kindTexts.byPerson(kind, classification.decidedBy);
  return (
    <div className="mu-kind-note">
      <p>{words}</p>
      <Why reasons={classification.reasons} />
    </div>
  );
}

function Why({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <details>
      <summary>{kindTexts.why}</summary>
      <p>{reasons.join(' ')}</p>
    </details>
  );
}

/** The question, with the five answers. */
function WhatIsIt({ item }: { readonly item: BatchItem }) {
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const say = (kind: string) => {
    setAsked(true);
    setProblem(null);
    api
      .sayKindOf(item.batchId, item.id, kind)
      .catch((error: unknown) => {
        setProblem(Problem.from(error));
      })
      .finally(() => {
        setAsked(false);
      });
  };
  const { classification } = item;
  return (
    <div className="mu-kind-note" role="group" aria-label={kindTexts.whatIsIt}>
      <p>
        <b>{kindTexts.whatIsIt}</b>{' '}
        {classification != null && kindTexts.guess(classification.kind, percent(classification.confidence))}{' '}
        {classification?.reasons.join(' ')}
      </p>
      <div className="mu-kind-choices">
        {kindTexts.choices.map((kind) => (
          <button
            key={kind}
            type="button"
            disabled={asked}
            onClick={() => {
              say(kind);
            }}
          >
            {kindTexts.names[kind]}
          </button>
        ))}
      </div>
      {problem !== null && <ErrorNotice problem={problem} title={kindTexts.notSaid} />}
    </div>
  );
}
