import { Button, Checkbox } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import RedoIcon from '@patternfly/react-icons/dist/esm/icons/redo-icon';
import { useState } from 'react';
import { Link } from 'react-router';
import { Problem } from '../api/Problem';
import { houseApi, type DeadLetter } from '../api/queues';
import { when } from '../data/format';
import { AskDialog } from '../house/AskDialog';
import { houseTexts } from '../texts/house';

const words = houseTexts.queues;

interface Props {
  readonly letters: readonly DeadLetter[];
  readonly onChanged: () => void;
}

/** The messages that no consumer could take: one, some, or all of a reason are sent again or thrown away. */
export function DeadLetters({ letters, onChanged }: Props) {
  const [reason, setReason] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<'replay' | 'discard' | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [note, setNote] = useState('');
  const shown = letters.filter((letter) => reason === '' || letter.reason === reason);
  const chosen = shown.filter((letter) => picked.has(letter.id)).map((letter) => letter.id);
  const reasons = [...new Set(letters.map((letter) => letter.reason))];
  const pick = (ids: readonly string[], on: boolean) => {
    const next = new Set(picked);
    ids.forEach((id) => {
      if (on) {
        next.add(id);
      } else {
        next.delete(id);
      }
    });
    setPicked(next);
  };
  const go = () => {
    const deed = asked === 'discard' ? houseApi.discard : houseApi.replay;
    deed(chosen).then(
      (answer) => {
        setNote(words.handled(answer.done, chosen.length));
        setPicked(new Set());
        setAsked(null);
        onChanged();
      },
      (error: unknown) => {
        setProblem(Problem.from(error));
      },
    );
  };
  const ask = (what: 'replay' | 'discard') => () => {
    setProblem(null);
    setAsked(what);
  };
  return (
    <section aria-label={words.deadLetters} className="mu-letters" data-pane>
      <div className="mu-letters-head">
        <h2>
          {words.deadLetters} <span className="mu-soft mu-thin mu-num">{letters.length}</span>
        </h2>
        {chosen.length > 0 && (
          <span className="mu-row mu-no-s">
            <span className="mu-soft mu-sm mu-num">{words.selected(chosen.length)}</span>
            <Button variant="secondary" className="mu-c" icon={<RedoIcon />} onClick={ask('replay')}>
              {words.replay(chosen.length)}
            </Button>
            <Button variant="link" className="mu-c" onClick={ask('discard')}>
              {words.discard(chosen.length)}
            </Button>
          </span>
        )}
        {reasons.length > 1 && (
          <select
            aria-label={words.reasonHead}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          >
            <option value="">{words.allReasons}</option>
            {reasons.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        )}
      </div>
      {note !== '' && (
        <p role="status" className="mu-soft">
          {note}
        </p>
      )}
      {letters.length === 0 ? (
        <p className="mu-none mu-letters-none">
          <CheckCircleIcon /> {words.none}
        </p>
      ) : (
        <table className="mu-table mu-num">
          <thead>
            <tr>
              <th className="mu-no-s">
                <Checkbox
                  id="all-letters"
                  aria-label={words.selectAll}
                  isChecked={shown.length > 0 && chosen.length === shown.length}
                  onChange={(_event, on) => {
                    pick(
                      shown.map((letter) => letter.id),
                      on,
                    );
                  }}
                />
              </th>
              {[words.reasonHead, words.stage, words.artefact, words.attempts, words.arrived].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((letter) => (
              <tr key={letter.id} className={picked.has(letter.id) ? 'is-on' : ''}>
                <td className="mu-no-s">
                  <Checkbox
                    id={`letter-${letter.id}`}
                    aria-label={words.select(letter.reason)}
                    isChecked={picked.has(letter.id)}
                    onChange={(_event, on) => {
                      pick([letter.id], on);
                    }}
                  />
                </td>
                <td data-head={words.reasonHead}>
                  <div>
                    <b>{letter.reason}</b>
                    <small>{letter.detail}</small>
                  </div>
                </td>
                <td data-head={words.stage}>{letter.stage ?? words.unknown}</td>
                <td data-head={words.artefact}>
                  {letter.runId === null ? (
                    words.unknown
                  ) : (
                    <Link to={`/traces/${letter.runId}`}>{letter.title ?? words.unknown}</Link>
                  )}
                </td>
                <td data-head={words.attempts}>{letter.attempts}</td>
                <td data-head={words.arrived}>{when(letter.arrived)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {asked !== null && (
        <AskDialog
          title={asked === 'replay' ? words.askReplay(chosen.length) : words.askDiscard(chosen.length)}
          body={asked === 'replay' ? words.askReplayMore : words.askDiscardMore}
          go={asked === 'replay' ? words.replay(chosen.length) : words.discard(chosen.length)}
          problem={problem}
          isDisabled={chosen.length === 0}
          onGo={go}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </section>
  );
}
