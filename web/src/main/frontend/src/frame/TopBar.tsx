import {
  Button,
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadLogo,
  MastheadMain,
  MastheadToggle,
} from '@patternfly/react-core';
import BarsIcon from '@patternfly/react-icons/dist/esm/icons/bars-icon';
import QuestionCircleIcon from '@patternfly/react-icons/dist/esm/icons/question-circle-icon';
import { Link } from 'react-router';
import { texts } from '../texts';
import { AccountMenu } from './AccountMenu';
import { FindBox } from './FindBox';
import { JobsBar } from './JobsBar';
import { Seal } from './Seal';

interface Props {
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
  readonly onHelp: () => void;
}

export function TopBar({ menuOpen, onMenu, onHelp }: Props) {
  return (
    <Masthead className="mu-mast" display={{ default: 'inline' }}>
      <MastheadMain>
        <MastheadToggle>
          <Button
            variant="plain"
            aria-label={texts.nav.menu}
            aria-expanded={menuOpen}
            aria-controls="sidebar"
            icon={<BarsIcon />}
            onClick={onMenu}
          />
        </MastheadToggle>
        <MastheadBrand>
          <MastheadLogo component={(props) => <Link {...props} to="/" className="mu-logo" />}>
            <Seal />
            <span>{texts.product}</span>
          </MastheadLogo>
        </MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <FindBox />
        <div className="mu-mast-right">
          <JobsBar />
          <Button
            variant="plain"
            className="mu-no-s"
            aria-label={texts.frame.help}
            icon={<QuestionCircleIcon />}
            onClick={onHelp}
          />
          <AccountMenu onHelp={onHelp} />
        </div>
      </MastheadContent>
    </Masthead>
  );
}
