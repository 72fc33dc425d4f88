import { Divider, Dropdown, DropdownGroup, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon';
import { useState } from 'react';
import { api, paths } from '../api';
import type { Artefact, ImageInfo } from '../api/types';
import { clock, size } from '../data/format';
import { useKnown } from '../data/useResource';
import { downloadsOf } from '../pictures/downloads';
import { infoOf } from '../pictures/iiif';
import { formatOf } from '../pictures/metadata';
import { texts } from '../texts';
import { CopyItem, STAYS } from './CopyItem';
import { LinkDialog } from './LinkDialog';

const words = texts.download;
const absolute = (address: string) => new URL(address, location.href).href;

/** What can be taken away: the file as it came, its picture in handy sizes, the text as it was read, and addresses for programs. */
export function DownloadMenu({ page, hasText }: { readonly page: Artefact; readonly hasText: boolean }) {
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { iiif } = page;
  const info = useKnown<ImageInfo>(iiif === null ? null : infoOf(iiif));
  const refuse = (link: string) => {
    setOpen(false);
    setRefused(link);
  };
  return (
    <>
      <Dropdown
        isOpen={open}
        onOpenChange={setOpen}
        onSelect={(_event, value) => {
          if (value !== STAYS) {
            setOpen(false);
          }
        }}
        popperProps={{ position: 'right', appendTo: 'inline' }}
        shouldFocusFirstItemOnOpen
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
          <DropdownItem
            to={paths.original(page.id)}
            download=""
            isDisabled={page.originalWithheld === true}
            description={
              page.originalWithheld === true
                ? words.originalWithheld
                : words.originalMore((page.filePages ?? 1) > 1 ? page.filePages : null)
            }
          >
            {words.original(formatOf(page), size(page.bytes))}
          </DropdownItem>
          {hasText && (
            <DropdownItem to={paths.plainText(page.id)} download="">
              {texts.page.asText}
            </DropdownItem>
          )}
        </DropdownList>
        {iiif !== null && (
          <DropdownGroup label={words.picture}>
            <DropdownList>
              {downloadsOf(page, info).map((one) => (
                <DropdownItem key={one.size} to={one.href} download={one.fileName}>
                  {words.sizes[one.size]} <span className="mu-soft mu-num">{words.pixels(one.width, one.height)}</span>
                </DropdownItem>
              ))}
            </DropdownList>
          </DropdownGroup>
        )}
        <Divider />
        <DropdownList>
          <CopyItem
            label={words.link}
            hint={words.linkMore}
            get={async () => {
              const { original, expiresAt } = await api.links(page.id);
              return { text: absolute(original), said: words.linkCopied(clock(expiresAt)) };
            }}
            onRefused={refuse}
          />
          {iiif !== null && (
            <CopyItem
              label={words.iiif}
              hint={words.iiifMore}
              get={() => Promise.resolve({ text: absolute(infoOf(iiif)), said: words.iiifCopied })}
              onRefused={refuse}
            />
          )}
        </DropdownList>
      </Dropdown>
      {refused !== null && (
        <LinkDialog
          link={refused}
          onClose={() => {
            setRefused(null);
          }}
        />
      )}
    </>
  );
}
