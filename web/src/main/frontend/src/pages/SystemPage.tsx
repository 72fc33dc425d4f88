import { Button } from '@patternfly/react-core';
import { paths } from '../api';
import type { Health } from '../api/types';
import { when } from '../data/format';
import { useResource } from '../data/useResource';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { StateLabel } from '../pieces/StateLabel';
import { useTitle } from '../pieces/useTitle';
import { Waiting } from '../pieces/Waiting';
import { isSuperuser, useSession } from '../session/SessionContext';
import { FactTable } from '../system/FactTable';
import { FixityPanel } from '../system/FixityPanel';
import { MaintenancePanel } from '../system/MaintenancePanel';
import { NodeList } from '../system/NodeList';
import { texts } from '../texts';
import { NothingHere } from './NothingHere';

const words = texts.system;

/** Health by name: what the product stands on, and what it reads with. */
export function SystemPage() {
  useTitle(words.title);
  const superuser = isSuperuser(useSession());
  const { data, problem, at, reload } = useResource<Health>(paths.health);
  if (problem?.status === 403) {
    return <NothingHere />;
  }
  return (
    <div className="mu-page mu-system">
      <div className="mu-h">
        <h1>{words.title}</h1>
        {at > 0 && <span className="mu-soft mu-sm">{words.checked(when(new Date(at).toISOString()))}</span>}
        <Button variant="secondary" onClick={reload}>
          {words.again}
        </Button>
      </div>
      {problem !== undefined && <ErrorNotice problem={problem} onRetry={reload} />}
      {data === undefined && problem === undefined && <Waiting />}
      {data !== undefined && (
        <>
          <p className="mu-system-status">
            <StateLabel state={data.status} word={data.status === 'up' ? words.up : words.down} />
          </p>
          <FactTable
            title={words.dependencies}
            head={[words.name, words.state, words.answer, words.detail]}
            rows={data.dependencies.map((one) => [
              one.name,
              <State key="state" state={one.status} />,
              one.millis === null ? '' : texts.page.millis(one.millis),
              one.detail ?? '',
            ])}
          />
          <FactTable
            title={words.engines}
            head={[words.name, words.version, words.device, words.selfTest]}
            rows={data.engines.map((one) => [
              one.name,
              one.version,
              one.device,
              <State key="state" state={one.selfTest} />,
            ])}
          />
          <FactTable
            title={words.models}
            head={[words.name, words.state, words.job, words.version, words.engine, words.licence]}
            rows={data.models.map((one) => [
              one.name,
              <State key="state" state={one.state} />,
              one.job,
              one.version,
              one.engine,
              one.licence,
            ])}
          />
          <NodeList nodes={data.nodes} />
          <FixityPanel />
          {superuser && <MaintenancePanel />}
        </>
      )}
    </div>
  );
}

function State({ state }: { readonly state: string }) {
  return <StateLabel state={state} word={words.states[state] ?? state} />;
}
