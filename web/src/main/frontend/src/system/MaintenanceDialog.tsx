import { TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { Problem } from '../api/Problem';
import { houseApi, type Maintenance } from '../api/queues';
import { AskDialog } from '../house/AskDialog';
import { houseTexts } from '../texts/house';

const words = houseTexts.maintenance;
const HOUR = 3_600_000;

/** Asks for the reason and the end that everybody will read. */
export function MaintenanceDialog({ now, onDone }: { readonly now: Maintenance; readonly onDone: () => void }) {
  const [reason, setReason] = useState(now.reason ?? '');
  const [end, setEnd] = useState(() => local(now.until === null ? new Date(Date.now() + HOUR) : new Date(now.until)));
  const [problem, setProblem] = useState<Problem | null>(null);
  const moment = new Date(end);
  return (
    <AskDialog
      title={words.begin}
      problem={problem}
      go={now.locked ? words.change : words.begin}
      isDisabled={reason.trim() === '' || Number.isNaN(moment.getTime())}
      body={
        <>
          <p>{words.about}</p>
          <div className="mu-field mu-ask-field">
            <label htmlFor="maintenance-reason">
              {words.reason} <span className="mu-hint">{words.reasonHint}</span>
            </label>
            <TextInput
              id="maintenance-reason"
              value={reason}
              maxLength={500}
              onChange={(_event, text) => {
                setReason(text);
              }}
            />
          </div>
          <div className="mu-field mu-ask-field">
            <label htmlFor="maintenance-until">{words.until}</label>
            <TextInput
              id="maintenance-until"
              type="datetime-local"
              value={end}
              onChange={(_event, text) => {
                setEnd(text);
              }}
            />
          </div>
        </>
      }
      onGo={() => {
        houseApi.lock(reason, moment.toISOString()).then(onDone, (error: unknown) => {
          setProblem(Problem.from(error));
        });
      }}
      onClose={onDone}
    />
  );
}

/** As the field wants it: the time of the place, to the minute. */
function local(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
