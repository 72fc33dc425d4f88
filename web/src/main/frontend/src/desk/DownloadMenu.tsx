import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon';
import { useState } from 'react';
import { paths } from '../api';
import type { Artefact } from '../api/types';
import { texts } from '../texts';

/** What can be taken away: the text as it was read, and the file as it came. */
export function DownloadMenu({ page, hasText }: { readonly page: Artefact; readonly hasText: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      onSelect={() => {
        setOpen(false);
      }}
      popperProps={{ position: 'right' }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          className="mu-download"
          icon={<DownloadIcon />}
          isExpanded={open}
          aria-label={texts.page.download}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <span className="mu-no-s">{texts.page.download}</span>
        </MenuToggle>
      )}
    >
      <DropdownList>
        {hasText && (
          <DropdownItem to={paths.plainText(page.id)} download="">
            {texts.page.asText}
          </DropdownItem>
        )}
        <DropdownItem to={paths.original(page.id)} download="">
          {texts.page.originalFile}
        </DropdownItem>
      </DropdownList>
    </Dropdown>
  );
}
