import UploadIcon from '@patternfly/react-icons/dist/esm/icons/upload-icon';
import { Link } from 'react-router';
import { texts } from '../texts';

const { steps } = texts.start;

/** The first day. */
export function FirstSteps({ archivist }: { readonly archivist: boolean }) {
  return (
    <div className="mu-page mu-first">
      <div className="mu-h">
        <h1>{texts.start.empty}</h1>
      </div>
      <p className="mu-lead">{archivist ? texts.start.emptyMore : texts.start.emptyViewer}</p>
      {archivist && (
        <ol className="mu-steps">
          <li>
            <span className="mu-no">1</span>
            <h2>{steps.import}</h2>
            <p>{steps.importMore}</p>
            <Link to="/import" className="pf-v6-c-button pf-m-primary mu-c">
              <span className="pf-v6-c-button__icon pf-m-start">
                <UploadIcon />
              </span>
              <span className="pf-v6-c-button__text">{steps.importGo}</span>
            </Link>
          </li>
          <li className="is-off">
            <span className="mu-no">2</span>
            <h2>{steps.read}</h2>
            <p>{steps.readMore}</p>
            <span className="mu-later">{steps.readWhen}</span>
          </li>
          <li className="is-off">
            <span className="mu-no">3</span>
            <h2>{steps.find}</h2>
            <p>{steps.findMore}</p>
            <span className="mu-later">{steps.findWhen}</span>
          </li>
        </ol>
      )}
    </div>
  );
}
