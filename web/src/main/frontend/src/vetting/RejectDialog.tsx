import { Button, Modal, ModalBody, ModalFooter, ModalHeader, TextArea } from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import { texts } from '../texts';
import { vettingTexts as words } from '../texts/vetting';

interface Props {
  readonly onReject: (reason: string) => void;
  readonly onClose: () => void;
}

export function RejectDialog({ onReject, onClose }: Props) {
  const [reason, setReason] = useState('');
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (reason.trim() !== '') {
      onReject(reason.trim());
    }
  };
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="reject-title">
      <ModalHeader title={words.rejectTitle} labelId="reject-title" description={words.rejectHint} />
      <ModalBody>
        <form id="reject" onSubmit={send}>
          <TextArea
            id="reject-reason"
            aria-label={words.reason}
            value={reason}
            rows={3}
            maxLength={1000}
            isRequired
            // The dialog has this one field; who opened it wants to type.
            ref={(field) => field?.focus()}
            onChange={(_event, value) => {
              setReason(value);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                send();
              }
            }}
          />
        </form>
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form="reject" isDisabled={reason.trim() === ''}>
          {words.reject}
        </Button>
        <Button variant="link" onClick={onClose}>
          {texts.common.cancel}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
