import { EmptyState } from '@patternfly/react-core';
import { housePaths, type All, type DeclaredModel } from '../api/queues';
import { useResource } from '../data/useResource';
import { ModelRow } from '../models/ModelRow';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { useTitle } from '../pieces/useTitle';
import { Waiting } from '../pieces/Waiting';
import { houseTexts } from '../texts/house';
import { NothingHere } from './NothingHere';

const words = houseTexts.models;

/** Which models are declared, where they are loaded, and how they are used. */
export function ModelsPage() {
  useTitle(words.title);
  const { data, problem, reload } = useResource<All<DeclaredModel>>(housePaths.models);
  if (problem?.status === 403) {
    return <NothingHere />;
  }
  return (
    <div className="mu-page mu-models">
      <div className="mu-h">
        <h1>{words.title}</h1>
      </div>
      {problem !== undefined && <ErrorNotice problem={problem} onRetry={reload} />}
      {data === undefined && problem === undefined && <Waiting />}
      {data?.items.length === 0 && <EmptyState titleText={words.empty} headingLevel="h2" />}
      {data !== undefined && data.items.length > 0 && (
        <>
          <ul className="mu-model-list" data-pane>
            {data.items.map((model) => (
              <ModelRow key={`${model.name} ${model.version}`} model={model} />
            ))}
          </ul>
          <p className="mu-soft mu-sm">{words.perStage}</p>
        </>
      )}
    </div>
  );
}
