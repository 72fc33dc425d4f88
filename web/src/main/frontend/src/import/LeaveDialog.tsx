import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { texts } from '../texts';

interface Props {
  readonly count: number;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

export function LeaveDialog({ count, onLeave, onStay }: Props) {
  return (
    <Modal isOpen variant="small" onClose={onStay} aria-labelledby="leave-title">
      <ModalHeader title={texts.import.leaveTitle} labelId="leave-title" />
      <ModalBody>{texts.import.leaveBody(count)}</ModalBody>
      <ModalFooter>
        <Button onClick={onStay}>{texts.import.stay}</Button>
        <Button variant="link" onClick={onLeave}>
          {texts.import.leave}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
