import { useLivePaused } from '../live/useFollow';
import { texts } from '../texts';

export function LiveNote() {
  const paused = useLivePaused();
  return (
    <p role="status" className={paused ? 'mu-live-note' : 'pf-v6-screen-reader'}>
      {paused ? texts.frame.paused : ''}
    </p>
  );
}
