const FIELDS = ['state', 'kind', 'person', 'batch', 'artefact'] as const;

/** What the server is asked for, from what stands in the address of the page: days become moments. */
export function queryOf(params: URLSearchParams): string {
  const query = new URLSearchParams();
  for (const field of FIELDS) {
    const value = params.get(field)?.trim() ?? '';
    if (value !== '') {
      query.set(field, value);
    }
  }
  const from = midnight(params.get('from'), 0);
  const to = midnight(params.get('to'), 1);
  if (from !== null) {
    query.set('from', from);
  }
  if (to !== null) {
    query.set('to', to);
  }
  return query.toString();
}

/** The beginning of a day where the person is, or of a later one. */
function midnight(day: string | null, later: number): string | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '');
  return parts === null
    ? null
    : new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]) + later).toISOString();
}
