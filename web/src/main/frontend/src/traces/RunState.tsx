import type { RunRow } from '../api/traces';
import { StateLabel } from '../pieces/StateLabel';
import { traceTexts } from '../texts/traces';

const LOOKS = { running: 'processing', done: 'done', failed: 'failed' } as const;

export function RunState({ run, turning = false }: { readonly run: RunRow; readonly turning?: boolean }) {
  return <StateLabel state={LOOKS[run.state]} word={traceTexts.states[run.state]} turning={turning} />;
}
