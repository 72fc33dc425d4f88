import { Alert, Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import type { Problem } from '../api/Problem';
import { texts } from '../texts';

interface Props {
  readonly title: string;
  readonly body: ReactNode;
  /** The verb on the button. */
  readonly go: string;
  readonly problem: Problem | null;
  readonly isDisabled?: boolean;
  readonly onGo: () => void;
  readonly onClose: () => void;
}

/** Asks before something is done to many things at once. Closing it is always "no". */
export function AskDialog({ title, body, go, problem, isDisabled = false, onGo, onClose }: Props) {
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="ask-title">
      <ModalHeader title={title} labelId="ask-title" />
      <ModalBody>
        {problem !== null && <Alert isInline variant="danger" title={problem.message} />}
        {typeof body === 'string' ? <p>{body}</p> : body}
      </ModalBody>
      <ModalFooter>
        <Button onClick={onGo} isDisabled={isDisabled}>
          {go}
        </Button>
        <Button variant="link" onClick={onClose}>
          {texts.common.cancel}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
