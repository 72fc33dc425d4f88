import { Page, PageSidebar, PageSidebarBody, SkipToContent } from '@patternfly/react-core';
import { useEffect, useRef, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { keyTable } from '../keys/KeyTable';
import { walkPanes } from '../keys/panes';
import { useKeys } from '../keys/useKeys';
import { KeyHelp } from '../pieces/KeyHelp';
import { LiveNote } from '../pieces/LiveNote';
import { isArchivist, useSession } from '../session/SessionContext';
import { texts } from '../texts';
import { vettingTexts } from '../texts/vetting';
import { HouseBanner } from '../house/HouseBanner';
import { SideNav } from './SideNav';
import { TopBar } from './TopBar';
import { Calamity } from './Calamity';

/** Masthead, sidebar (a rail on desks), and the page. */
export function Frame() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const archivist = isArchivist(useSession());
  const desk = pathname.startsWith('/artefacts/') || /^\/batches\/[^/]+\/vetting/.test(pathname);
  const [menu, setMenu] = useState({ path: '', open: false });
  const [help, setHelp] = useState(false);
  const open = menu.open && menu.path === pathname;
  const toggle = () => {
    setMenu({ path: pathname, open: !open });
  };

  useEffect(() => {
    window.addEventListener('keydown', keyTable.handle);
    window.addEventListener('keydown', walkPanes);
    return () => {
      window.removeEventListener('keydown', keyTable.handle);
      window.removeEventListener('keydown', walkPanes);
    };
  }, []);

  // A new place begins at its top, and who goes by keyboard stands in it and not on the link that led here.
  const before = useRef(pathname);
  useEffect(() => {
    const main = document.getElementById('main');
    if (before.current === pathname || main === null) {
      return;
    }
    before.current = pathname;
    main.querySelector('main')?.scrollTo(0, 0);
    if (!main.contains(document.activeElement)) {
      main.focus({ preventScroll: true });
    }
  }, [pathname]);

  const go = (path: string) => () => void navigate(path);
  useKeys(
    [
      {
        keys: '?',
        label: texts.keys.help,
        run: () => {
          setHelp(true);
        },
      },
      { keys: 'g s', label: texts.keys.goStart, run: go('/') },
      { keys: 'g c', label: texts.keys.goCatalogue, run: go('/catalogue') },
      ...(archivist
        ? [
            { keys: 'g i', label: texts.keys.goImport, run: go('/import') },
            { keys: 'g b', label: texts.keys.goBatches, run: go('/batches') },
            { keys: 'g v', label: vettingTexts.goVetting, run: go('/vetting') },
          ]
        : []),
    ],
    false,
  );

  return (
    <Page
      className={`mu-frame${desk ? ' is-desk' : ''}${open ? ' is-open' : ''}`}
      masthead={
        <TopBar
          menuOpen={open}
          onMenu={toggle}
          onHelp={() => {
            setHelp(true);
          }}
        />
      }
      sidebar={
        <PageSidebar isSidebarOpen id="sidebar">
          <PageSidebarBody>
            <SideNav />
          </PageSidebarBody>
        </PageSidebar>
      }
      skipToContent={<SkipToContent href="#main">{texts.skip}</SkipToContent>}
      mainContainerId="main"
    >
      <HouseBanner />
      <Calamity key={pathname}>
        <Outlet />
      </Calamity>
      <LiveNote />
      {open && <button type="button" className="mu-veil" aria-label={texts.common.close} onClick={toggle} />}
      {help && (
        <KeyHelp
          onClose={() => {
            setHelp(false);
          }}
        />
      )}
    </Page>
  );
}
