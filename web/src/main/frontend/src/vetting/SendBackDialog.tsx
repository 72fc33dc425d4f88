import { Button, Modal, ModalBody, ModalFooter, ModalHeader, Radio } from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import type { SendBackWish, Vetted } from '../api/vetting';
import { texts } from '../texts';
import { vettingTexts as words } from '../texts/vetting';

interface Props {
  readonly item: Vetted;
  readonly onSend: (wish: SendBackWish) => void;
  readonly onClose: () => void;
}

const DIRECTIONS = ['auto', 'vertical', 'horizontal'] as const;
const READINGS = ['several', 'quick'] as const;

/** From which step, how the lines run, and how thorough. It begins with what was chosen the last time. */
export function SendBackDialog({ item, onSend, onClose }: Props) {
  const [from, setFrom] = useState(item.stages.includes('detect-lines') ? 'detect-lines' : (item.stages[0] ?? ''));
  const [direction, setDirection] = useState(
    DIRECTIONS.find((one) => one === item.settings['direction']) ?? DIRECTIONS[0],
  );
  const [readings, setReadings] = useState(READINGS.find((one) => one === item.settings['readings']) ?? READINGS[0]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend({ from, direction, readings });
  };
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="send-title">
      <ModalHeader title={words.sendBackTitle} labelId="send-title" description={words.sendBackMore} />
      <ModalBody>
        <form id="send-back" className="mu-choices" onSubmit={send}>
          <fieldset>
            <legend>{words.from}</legend>
            {item.stages.map((stage, at) => (
              <Radio
                key={stage}
                id={`from-${stage}`}
                name="from"
                label={texts.stages[stage] ?? stage}
                isChecked={from === stage}
                {...(at === 0 ? { autoFocus: true } : {})}
                onChange={() => {
                  setFrom(stage);
                }}
              />
            ))}
          </fieldset>
          <fieldset>
            <legend>{words.direction}</legend>
            {DIRECTIONS.map((one) => (
              <Radio
                key={one}
                id={`direction-${one}`}
                name="direction"
                label={words[one]}
                isChecked={direction === one}
                onChange={() => {
                  setDirection(one);
                }}
              />
            ))}
          </fieldset>
          <fieldset>
            <legend>{words.readings}</legend>
            {READINGS.map((one) => (
              <Radio
                key={one}
                id={`readings-${one}`}
                name="readings"
                label={words[one]}
                isChecked={readings === one}
                onChange={() => {
                  setReadings(one);
                }}
              />
            ))}
          </fieldset>
        </form>
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form="send-back" isDisabled={from === ''}>
          {words.sendBack}
        </Button>
        <Button variant="link" onClick={onClose}>
          {texts.common.cancel}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
