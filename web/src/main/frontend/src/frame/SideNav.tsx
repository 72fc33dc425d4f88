import { Nav, NavGroup, NavItem, NavList } from '@patternfly/react-core';
import CheckDoubleIcon from '@patternfly/react-icons/dist/esm/icons/check-double-icon';
import HomeIcon from '@patternfly/react-icons/dist/esm/icons/home-icon';
import LayerGroupIcon from '@patternfly/react-icons/dist/esm/icons/layer-group-icon';
import SearchIcon from '@patternfly/react-icons/dist/esm/icons/search-icon';
import MicrochipIcon from '@patternfly/react-icons/dist/esm/icons/microchip-icon';
import RandomIcon from '@patternfly/react-icons/dist/esm/icons/random-icon';
import StreamIcon from '@patternfly/react-icons/dist/esm/icons/stream-icon';
import ServerIcon from '@patternfly/react-icons/dist/esm/icons/server-icon';
import UploadIcon from '@patternfly/react-icons/dist/esm/icons/upload-icon';
import type { ComponentType } from 'react';
import { Link, useLocation } from 'react-router';
import { isArchivist, isSuperuser, useSession } from '../session/SessionContext';
import { texts } from '../texts';
import { vettingTexts } from '../texts/vetting';
import { houseTexts } from '../texts/house';
import { useRunning } from './useRunning';
import { useWaitingCount } from './useWaitingCount';

interface Entry {
  readonly to: string;
  readonly label: string;
  readonly Icon: ComponentType;
  readonly count?: number;
}

/** The places that exist. What a role cannot use is not shown. */
export function SideNav() {
  const session = useSession();
  const archivist = isArchivist(session);
  const running = useRunning();
  const waiting = useWaitingCount();
  return (
    <Nav aria-label={texts.nav.label} data-pane>
      <NavList>
        <Place to="/" label={texts.nav.start} Icon={HomeIcon} />
      </NavList>
      <NavGroup title={texts.nav.holdings}>
        <Place to="/catalogue" label={texts.nav.catalogue} Icon={SearchIcon} />
      </NavGroup>
      {archivist && (
        <>
          <NavGroup title={texts.nav.work}>
            <Place to="/import" label={texts.nav.import} Icon={UploadIcon} />
            <Place to="/batches" label={texts.nav.batches} Icon={LayerGroupIcon} count={running.length} />
            <Place to="/vetting" label={vettingTexts.nav} Icon={CheckDoubleIcon} count={waiting} />
          </NavGroup>
          <NavGroup title={texts.nav.administration}>
            <Place to="/traces" label={houseTexts.nav.traces} Icon={StreamIcon} />
            {isSuperuser(session) && (
              <>
                <Place to="/admin/queues" label={houseTexts.nav.queues} Icon={RandomIcon} />
                <Place to="/admin/models" label={houseTexts.nav.models} Icon={MicrochipIcon} />
              </>
            )}
            <Place to="/admin/system" label={texts.nav.system} Icon={ServerIcon} />
          </NavGroup>
        </>
      )}
    </Nav>
  );
}

function Place({ to, label, Icon, count = 0 }: Entry) {
  const { pathname } = useLocation();
  const active = isAt(pathname, to);
  return (
    <NavItem isActive={active} itemId={to}>
      <Link to={to} title={label} aria-current={active ? 'page' : undefined}>
        <span className="mu-nav-icon" aria-hidden="true">
          <Icon />
        </span>
        <span className="mu-nav-text">{label}</span>
        {count > 0 && <span className="mu-nav-count mu-num">{count}</span>}
      </Link>
    </NavItem>
  );
}

/** Vetting is a place of its own, though its pages stand below their batch. */
function isAt(pathname: string, to: string): boolean {
  const vetting = /^\/batches\/[^/]+\/vetting/.test(pathname);
  return vetting ? to === '/vetting' : to === '/' ? pathname === '/' : pathname.startsWith(to);
}
