import { Button, Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import CheckIcon from '@patternfly/react-icons/dist/esm/icons/check-icon';
import EllipsisVIcon from '@patternfly/react-icons/dist/esm/icons/ellipsis-v-icon';
import UndoIcon from '@patternfly/react-icons/dist/esm/icons/undo-icon';
import { useState } from 'react';
import { StateLabel } from '../pieces/StateLabel';
import { texts } from '../texts';
import { vettingTexts as words } from '../texts/vetting';
import type { Vetted } from '../api/vetting';

interface Props {
  readonly item: Vetted;
  readonly busy: boolean;
  /** Whether any page of the batch waits for somebody. */
  readonly anyOpen: boolean;
  readonly onConfirm: () => void;
  readonly onSendBack: () => void;
  readonly onReject: () => void;
  readonly onUndo: () => void;
  readonly onNext: () => void;
}

/** What can be decided, each with its key. */
export function VettingActions({ item, busy, anyOpen, onConfirm, onSendBack, onReject, onUndo, onNext }: Props) {
  const [menu, setMenu] = useState(false);
  const open = item.state === 'vetting' || item.state === 'failed';
  const can = open || item.state === 'confirmed' || item.state === 'rejected';
  const others = (
    <>
      <Button
        variant="secondary"
        className="mu-no-s"
        isDisabled={busy || item.stages.length === 0}
        onClick={onSendBack}
      >
        {words.sendBack}
        <kbd aria-hidden="true">B</kbd>
      </Button>
      <Button
        variant="secondary"
        className="mu-no-s"
        isDisabled={busy || !can || item.state === 'rejected'}
        onClick={onReject}
      >
        {words.reject}
        <kbd aria-hidden="true">X</kbd>
      </Button>
    </>
  );
  return (
    <div className="mu-vet-acts">
      {open ? (
        <Button
          icon={<CheckIcon />}
          isDisabled={busy || (item.state === 'failed' && !item.fillable)}
          onClick={onConfirm}
        >
          {words.confirm}
          <kbd aria-hidden="true">↵</kbd>
        </Button>
      ) : (
        <>
          <StateLabel state={item.state} word={texts.states[item.state]} turning />
          {anyOpen && (
            <Button variant="secondary" onClick={onNext}>
              {words.nextOpen}
              <kbd aria-hidden="true">↵</kbd>
            </Button>
          )}
        </>
      )}
      {open && others}
      <span className="mu-grow" />
      <Button
        variant="plain"
        className="mu-icon-s"
        aria-label={words.undo}
        title={`${words.undo} (Z)`}
        icon={<UndoIcon />}
        isDisabled={busy}
        onClick={onUndo}
      />
      {can && (
        <Dropdown
          isOpen={menu}
          onOpenChange={setMenu}
          onSelect={() => {
            setMenu(false);
          }}
          popperProps={{ position: 'right', direction: 'up' }}
          toggle={(toggle) => (
            <MenuToggle
              ref={toggle}
              variant="plain"
              className={open ? 'mu-only-s' : ''}
              aria-label={words.more}
              icon={<EllipsisVIcon />}
              isExpanded={menu}
              onClick={() => {
                setMenu(!menu);
              }}
            />
          )}
        >
          <DropdownList>
            <DropdownItem isDisabled={item.stages.length === 0} onClick={onSendBack}>
              {words.sendBack}
            </DropdownItem>
            <DropdownItem isDisabled={item.state === 'rejected'} onClick={onReject}>
              {words.reject}
            </DropdownItem>
          </DropdownList>
        </Dropdown>
      )}
    </div>
  );
}
