import { ClipboardCopy, Modal, ModalBody, ModalHeader } from '@patternfly/react-core';
import { texts } from '../texts';

/** The link itself, where the browser does not let a page copy it. */
export function LinkDialog({ link, onClose }: { readonly link: string; readonly onClose: () => void }) {
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="link-title">
      <ModalHeader title={texts.download.byHand} labelId="link-title" />
      <ModalBody>
        <ClipboardCopy
          isReadOnly
          hoverTip={texts.download.copyThis}
          clickTip={texts.page.copied}
          textAriaLabel={texts.download.byHand}
        >
          {link}
        </ClipboardCopy>
      </ModalBody>
    </Modal>
  );
}
