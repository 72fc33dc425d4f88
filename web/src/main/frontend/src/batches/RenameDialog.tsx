import { Alert, Button, Modal, ModalBody, ModalFooter, ModalHeader, TextArea, TextInput } from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import { api } from '../api';
import { Problem } from '../api/Problem';
import type { Batch } from '../api/types';
import { texts } from '../texts';

export function RenameDialog({ batch, onDone }: { readonly batch: Batch; readonly onDone: () => void }) {
  const [name, setName] = useState(batch.name);
  const [note, setNote] = useState(batch.note ?? '');
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    api.changeBatch(batch, { name, note }).then(onDone, (error: unknown) => {
      setProblem(Problem.from(error));
    });
  };
  return (
    <Modal isOpen variant="small" onClose={onDone} aria-labelledby="rename-title">
      <ModalHeader title={texts.batch.renameTitle} labelId="rename-title" />
      <ModalBody>
        <form id="rename" className="mu-form is-narrow" onSubmit={save}>
          {problem !== null && (
            <Alert
              isInline
              variant="danger"
              title={problem.status === 412 || problem.status === 409 ? texts.batch.conflict : problem.message}
            />
          )}
          <div className="mu-field">
            <label htmlFor="rename-name">{texts.import.name}</label>
            <TextInput
              id="rename-name"
              value={name}
              maxLength={200}
              isRequired
              onChange={(_event, value) => {
                setName(value);
              }}
            />
          </div>
          <div className="mu-field">
            <label htmlFor="rename-note">
              {texts.import.note} <span className="mu-hint">{texts.import.optional}</span>
            </label>
            <TextArea
              id="rename-note"
              value={note}
              maxLength={2000}
              rows={3}
              onChange={(_event, value) => {
                setNote(value);
              }}
            />
          </div>
        </form>
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form="rename" isDisabled={name.trim() === ''}>
          {texts.batch.save}
        </Button>
        <Button variant="link" onClick={onDone}>
          {texts.common.cancel}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
