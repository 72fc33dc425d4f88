import type { Health } from '../api/types';
import { when } from '../data/format';
import { FactTable } from './FactTable';
import { texts } from '../texts';

/** The processes that read. Their facts are shown as the server names them; there may be more of them later. */
export function NodeList({ nodes }: { readonly nodes: Health['nodes'] }) {
  const head = [...new Set(nodes.flatMap((node) => Object.keys(node)))].sort(
    (one, other) => Number(other === 'name') - Number(one === 'name'),
  );
  return (
    <FactTable
      title={texts.system.nodes}
      head={head.map(heading)}
      rows={nodes.map((node) => head.map((name) => fact(node[name])))}
    />
  );
}

function heading(name: string): string {
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function fact(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }
  if (typeof value === 'string') {
    return /^\d{4}-\d\d-\d\dT/.test(value) ? when(value) : value;
  }
  if (Array.isArray(value)) {
    return value.map(fact).join(', ');
  }
  return typeof value === 'object' ? Object.values(value).map(fact).join(', ') : String(value as number | boolean);
}
