import { Alert, Button, Modal, ModalBody, ModalFooter, ModalHeader, TextInput } from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import { api } from '../api';
import { Problem } from '../api/Problem';
import type { Batch } from '../api/types';
import { texts } from '../texts';
import { batchTexts as words } from '../texts/batches';

interface Props {
  readonly batch: Batch;
  readonly onDeleted: () => void;
  readonly onClose: () => void;
}

/** Asks once; and for the name where pages would go that people find in the catalogue. */
export function DeleteDialog({ batch, onDeleted, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { items, integrated } = batch.counts;
  const sure = integrated === 0 || typed.trim() === batch.name;
  const remove = (event: FormEvent) => {
    event.preventDefault();
    if (!sure || busy) {
      return;
    }
    setBusy(true);
    api.deleteBatch(batch.id).then(onDeleted, (error: unknown) => {
      setBusy(false);
      setProblem(Problem.from(error));
    });
  };
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="delete-title">
      <ModalHeader title={words.deleteTitle(batch.name)} labelId="delete-title" titleIconVariant="warning" />
      <ModalBody>
        <form id="delete" className="mu-form is-narrow" onSubmit={remove}>
          {problem !== null && <Alert isInline variant="danger" title={problem.message} />}
          <p>{words.deletePages(items)}</p>
          {integrated > 0 && (
            <div className="mu-field">
              <p>{words.deleteIntegrated(integrated)}</p>
              <TextInput
                aria-label={words.typeName}
                placeholder={batch.name}
                value={typed}
                onChange={(_event, value) => {
                  setTyped(value);
                }}
              />
            </div>
          )}
        </form>
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form="delete" variant="danger" isDisabled={!sure || busy} isLoading={busy}>
          {words.delete}
        </Button>
        <Button variant="link" onClick={onClose}>
          {texts.common.cancel}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
