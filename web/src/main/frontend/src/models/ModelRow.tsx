import type { DeclaredModel } from '../api/queues';
import { Fact } from '../pieces/Fact';
import { StateLabel } from '../pieces/StateLabel';
import { houseTexts } from '../texts/house';

const words = houseTexts.models;

/** One model: what it is for and how it fares; unfolded, its files and where it is loaded. */
export function ModelRow({ model }: { readonly model: DeclaredModel }) {
  const faults = model.nodes.filter((node) => node.detail !== null);
  return (
    <li className="mu-model">
      <div className="mu-model-head">
        <div className="mu-grow">
          <b>{model.name}</b> <span className="mu-soft">{model.version}</span>
          <span className="mu-soft mu-sm mu-model-job">{model.job}</span>
        </div>
        <StateLabel state={model.state} word={words.states[model.state] ?? model.state} />
      </div>
      <dl className="mu-model-facts">
        <Fact name={words.engine}>{model.engine}</Fact>
        <Fact name={words.licence}>{model.licence}</Fact>
        <Fact name={words.use}>{model.use === null ? words.unused : words.calls(model.use.calls)}</Fact>
        <Fact name={words.median}>{model.use === null ? '–' : words.millis(model.use.medianMillis)}</Fact>
        <Fact name={words.p95}>{model.use === null ? '–' : words.millis(model.use.p95Millis)}</Fact>
      </dl>
      {faults.map((node) => (
        <p key={node.node} className="mu-model-fault">
          {node.node}: {node.detail}
        </p>
      ))}
      {model.state === 'missing' && (
        <p className="mu-sm">
          {words.install}: <code>{words.command(model.name)}</code>
        </p>
      )}
      <details>
        <summary>{words.details(model.name)}</summary>
        <dl className="mu-model-more">
          <Fact name={words.where}>
            {model.nodes.map((node) => `${node.node} (${words.states[node.state] ?? node.state})`).join(', ')}
          </Fact>
          {model.source !== null && <Fact name={words.source}>{model.source}</Fact>}
          {model.files.map((file) => (
            <Fact key={file.path} name={file.role}>
              {file.path}
              <code>{file.sha256}</code>
            </Fact>
          ))}
        </dl>
      </details>
    </li>
  );
}
