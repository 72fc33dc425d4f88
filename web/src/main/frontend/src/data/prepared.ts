import type { Artefact } from '../api/types';

/** Whether the upright picture and its small copy exist; before that the server has only the file as it came. */
export function isPrepared(page: Artefact): boolean {
  return (
    page.state === 'vetting' || page.run?.stages.some((one) => one.name === 'prepare' && one.state === 'done') === true
  );
}
