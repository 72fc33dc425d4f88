import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useCallback, useEffect, useState } from 'react';
import { getJson } from '../api/http';
import { paths } from '../api';
import type { Session } from '../api/types';
import { texts } from '../texts';
import { loginAddress } from './login';

/** Stands over the page, which keeps everything that was typed. Ends by itself when the person comes back signed in. */
export function SessionOver({ onBack }: { readonly onBack: (session: Session) => void }) {
  const [still, setStill] = useState(false);
  const check = useCallback(
    (asked: boolean) => {
      getJson<Session>(paths.session).then(onBack, () => {
        setStill(asked);
      });
    },
    [onBack],
  );
  useEffect(() => {
    const look = () => {
      if (!document.hidden) {
        check(false);
      }
    };
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [check]);
  return (
    <Modal isOpen variant="small" aria-labelledby="session-over" aria-describedby="session-over-body">
      <ModalHeader title={texts.sessionOver.title} labelId="session-over" />
      <ModalBody id="session-over-body">
        <p>{texts.sessionOver.body}</p>
        <p role="status" className="mu-soft">
          {still ? texts.sessionOver.still : ''}
        </p>
      </ModalBody>
      <ModalFooter>
        <Button component="a" href={loginAddress('/signed-in')} target="_blank" rel="noreferrer">
          {texts.sessionOver.signIn}
        </Button>
        <Button
          variant="link"
          onClick={() => {
            check(true);
          }}
        >
          {texts.sessionOver.check}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
