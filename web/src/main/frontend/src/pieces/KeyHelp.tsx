import { Modal, ModalBody, ModalHeader, Switch } from '@patternfly/react-core';
import { useState } from 'react';
import { keyTable, type KeyBinding } from '../keys/KeyTable';
import { useKeyList } from '../keys/useKeys';
import { texts } from '../texts';

const PRINTED: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page up',
  PageDown: 'Page down',
  Enter: '↵',
};

/** Which keys work here. They can be switched off, because a single letter is easily pressed by mistake or by voice. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const layers = useKeyList();
  const [letters, setLetters] = useState(keyTable.singleLetters);
  const frame = unique(layers.filter((layer) => !layer.own).flatMap((layer) => layer.bindings));
  const here = unique(layers.filter((layer) => layer.own).flatMap((layer) => layer.bindings));
  return (
    <Modal isOpen variant="medium" onClose={onClose} aria-labelledby="keys-title">
      <ModalHeader title={texts.keys.title} labelId="keys-title" />
      <ModalBody>
        <div className="mu-keys">
          {here.length > 0 && <Keys title={texts.keys.here} bindings={here} />}
          <Keys
            title={texts.keys.everywhere}
            bindings={[...frame, { keys: 'F6', label: texts.keys.panes, run: () => undefined }]}
          />
        </div>
        <div className="mu-keys-switch">
          <Switch
            id="single-letters"
            label={texts.keys.single}
            isChecked={letters}
            onChange={(_event, on) => {
              keyTable.setSingleLetters(on);
              setLetters(on);
            }}
          />
          <p className="mu-soft mu-sm">{texts.keys.singleMore}</p>
        </div>
      </ModalBody>
    </Modal>
  );
}

function Keys({ title, bindings }: { readonly title: string; readonly bindings: readonly KeyBinding[] }) {
  return (
    <section>
      <h2 className="mu-h2">{title}</h2>
      <dl>
        {bindings.map((binding) => (
          <div key={binding.keys}>
            <dt>
              {binding.keys.split(' ').map((part) => (
                <kbd key={part}>{printed(part)}</kbd>
              ))}
            </dt>
            <dd>{binding.label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function printed(key: string): string {
  if (key === '+') {
    return key;
  }
  return key
    .split('+')
    .map((part) => PRINTED[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}

function unique(bindings: readonly KeyBinding[]): readonly KeyBinding[] {
  return [...new Map(bindings.map((binding) => [binding.keys, binding])).values()];
}
