import { Divider, Dropdown, DropdownGroup, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import { useState } from 'react';
import { api } from '../api';
import { useSession } from '../session/SessionContext';
import { texts } from '../texts';
import { currentTheme, setTheme, THEMES } from './theme';

export function AccountMenu({ onHelp }: { readonly onHelp: () => void }) {
  const session = useSession();
  const [open, setOpen] = useState(false);
  const [theme, showTheme] = useState(currentTheme());
  const signOut = () => {
    api.signOut().then(
      (answer) => {
        location.assign(answer?.next ?? '/');
      },
      () => {
        location.assign('/');
      },
    );
  };
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      popperProps={{ position: 'right' }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="plain"
          className="mu-me"
          aria-label={texts.frame.account(initials(session.displayName), session.displayName)}
          isExpanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {initials(session.displayName)}
        </MenuToggle>
      )}
    >
      <div className="mu-who-am-i">
        <b>{session.displayName}</b>
        <span>{texts.roles[highest(session.roles)] ?? ''}</span>
        <span>{texts.frame.version(session.product.version)}</span>
      </div>
      <Divider />
      <DropdownGroup label={texts.frame.theme}>
        <DropdownList>
          {THEMES.map((choice) => (
            <DropdownItem
              key={choice}
              isSelected={choice === theme}
              onClick={() => {
                setTheme(choice);
                showTheme(choice);
              }}
            >
              {texts.frame.themes[choice]}
            </DropdownItem>
          ))}
        </DropdownList>
      </DropdownGroup>
      <Divider />
      <DropdownList>
        <DropdownItem
          onClick={() => {
            setOpen(false);
            onHelp();
          }}
        >
          {texts.frame.help}
        </DropdownItem>
        <DropdownItem onClick={signOut}>{texts.frame.signOut}</DropdownItem>
      </DropdownList>
    </Dropdown>
  );
}

function highest(roles: readonly string[]): string {
  return ['superuser', 'archivist', 'viewer'].find((role) => roles.includes(role)) ?? 'viewer';
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  return words
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}
