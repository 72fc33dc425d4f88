import { TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { Problem } from '../api/Problem';
import { houseApi } from '../api/queues';
import { AskDialog } from '../house/AskDialog';
import { houseTexts } from '../texts/house';

const words = houseTexts.queues;

interface Props {
  readonly queue: string;
  readonly onDone: () => void;
}

/** A queue is paused with a reason, because others will wonder. */
export function PauseDialog({ queue, onDone }: Props) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  return (
    <AskDialog
      title={words.pauseTitle(queue)}
      problem={problem}
      go={words.pause}
      isDisabled={reason.trim() === ''}
      body={
        <>
          <p>{words.pauseBody}</p>
          <div className="mu-field mu-ask-field">
            <label htmlFor="pause-reason">
              {words.reason} <span className="mu-hint">{words.reasonHint}</span>
            </label>
            <TextInput
              id="pause-reason"
              value={reason}
              maxLength={500}
              onChange={(_event, text) => {
                setReason(text);
              }}
            />
          </div>
        </>
      }
      onGo={() => {
        houseApi.pause(queue, reason).then(onDone, (error: unknown) => {
          setProblem(Problem.from(error));
        });
      }}
      onClose={onDone}
    />
  );
}
