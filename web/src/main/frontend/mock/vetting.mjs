// Test tool. What people decide about the pages of the world, as the server tells it.
import { randomUUID } from 'node:crypto';

const ME = 'Mei-Lin Ho';
const DECIDABLE = ['vetting', 'failed', 'confirmed', 'rejected'];
const now = () => new Date().toISOString();

/** Routes of vetting: [method, pattern, handler]. `session.other` decides as somebody else would. */
export function vettingRoutes(world, { answer, problem, notFound, json }) {
  const claims = new Map();
  const facts = (item) => (item.vetting ??= { decisions: [], title: null, typed: null, settings: {} });
  const named = (decision) => ({ ...decision, mine: decision.by === ME });
  const claimOf = (item) => {
    const claim = claims.get(item.id);
    return claim === undefined ? null : { ...claim, mine: claim.by === ME };
  };
  const stem = (item) => item.fileName.replace(/\.[^.]+$/, '');
  const standing = (item) => facts(item).decisions.find((one) => one.verdict !== 'undo' && !one.undone);
  const textOf = (item) => {
    const { typed } = facts(item);
    const read = world.artefacts.get(item.artefactId).transcript;
    if (typed !== null) {
      return {
        characters: typed.text.length,
        uncertain: 0,
        confidence: null,
        model: null,
        typedBy: typed.by,
        at: typed.at,
      };
    }
    if (read === null) {
      return null;
    }
    const characters = read.lines.flatMap((line) => line.characters);
    return {
      characters: characters.length,
      uncertain: characters.filter((one) => one.confidence < 0.6).length,
      confidence:
        characters.length === 0 ? 0 : characters.reduce((sum, one) => sum + one.confidence, 0) / characters.length,
      model: 'kai-recogniser 3',
      typedBy: null,
      at: now(),
    };
  };
  const view = (item) => {
    const batch = world.batches.find((one) => one.id === item.batchId);
    const all = world.itemsOf(batch);
    const at = all.indexOf(item);
    const { decisions, title, settings } = facts(item);
    const text = textOf(item);
    const last = standing(item);
    return {
      id: item.id,
      batchId: batch.id,
      artefactId: item.artefactId,
      kind: 'minutes',
      fileName: item.fileName,
      title:
        title === null ? { value: stem(item), by: null, mine: false, at: null } : { ...title, mine: title.by === ME },
      text,
      state: item.state,
      error: item.error,
      result: item.result ?? null,
      version: item.version,
      position: at + 1,
      items: all.length,
      previous: all[at - 1]?.id ?? null,
      next: all[at + 1]?.id ?? null,
      claim: claimOf(item),
      decisions: decisions.map(named),
      undoable: last?.by === ME && DECIDABLE.includes(item.state),
      fillable: DECIDABLE.includes(item.state) && (text === null || text.typedBy !== null || text.characters === 0),
      stages: DECIDABLE.includes(item.state) ? ['prepare', 'detect-lines', 'order-columns', 'recognise'] : [],
      settings,
    };
  };
  const counts = (items) => items.reduce((sum, item) => ({ ...sum, [item.state]: (sum[item.state] ?? 0) + 1 }), {});
  const note = (item, verdict, more = {}) => {
    facts(item).decisions.unshift({
      id: randomUUID(),
      verdict,
      by: ME,
      at: now(),
      reason: null,
      before: null,
      after: null,
      undone: false,
      was: { state: item.state, error: item.error, title: facts(item).title, typed: facts(item).typed },
      ...more,
    });
    item.version++;
    claims.delete(item.id);
  };
  const tell = (item) =>
    world.emit('item-changed', { batchId: item.batchId, itemId: item.id, artefactId: item.artefactId });
  const find = (match) => world.items.find((one) => one.id === match[2] && one.batchId === match[1]);

  const VERDICTS = {
    confirm(item) {
      note(item, 'confirm');
      Object.assign(item, { state: 'confirmed', error: null });
    },
    reject(item, { reason }) {
      note(item, 'reject', { reason });
      item.state = 'rejected';
    },
    'send-back'(item, wish) {
      note(item, 'send-back', { after: JSON.stringify(wish) });
      facts(item).settings = { direction: wish.direction, readings: wish.readings };
      const batch = world.batches.find((one) => one.id === item.batchId);
      batch.state = 'processing';
      world.queue(item);
      world.work();
    },
    fill(item, { text, writingMode }) {
      note(item, 'fill', { after: text });
      facts(item).typed = { text, writingMode, by: ME, at: now() };
      item.state = 'vetting';
    },
    undo(item) {
      const last = standing(item);
      note(item, 'undo');
      last.undone = true;
      Object.assign(item, { state: last.was.state, error: last.was.error });
      Object.assign(facts(item), { title: last.was.title, typed: last.was.typed });
    },
  };

  const decided = (handle) => async (match, request, response) => {
    const item = find(match);
    if (item === undefined) {
      return notFound(response);
    }
    const wish = await json(request);
    if (request.headers['if-match'] !== `"${item.version}"`) {
      const last = standing(item);
      const who = last === undefined ? 'This page was changed meanwhile' : `${last.by} ${last.verdict}ed this at 11:32`;
      return problem(response, 412, 'stale', 'Changed by somebody else', `${who}. Look at it again before you decide.`);
    }
    handle(item, wish, match);
    tell(item);
    answer(response, 200, view(item));
  };

  return [
    [
      'GET',
      /^\/api\/vetting\/count$/,
      (_m, _request, response) =>
        answer(response, 200, {
          items: world.items.filter((item) => item.state === 'vetting' || item.state === 'failed').length,
        }),
    ],
    [
      'GET',
      /^\/api\/vetting$/,
      (_m, _request, response) => {
        const batches = world.batches
          .filter((batch) => batch.state === 'vetting' && world.itemsOf(batch).length > 0)
          .map((batch) => {
            const n = counts(world.itemsOf(batch));
            const [waiting, failed] = [n.vetting ?? 0, n.failed ?? 0];
            return {
              ...batch,
              items: world.itemsOf(batch).length,
              waiting,
              failed,
              confirmed: n.confirmed ?? 0,
              rejected: n.rejected ?? 0,
              reading: (n.queued ?? 0) + (n.processing ?? 0),
              ready: waiting + failed === 0,
            };
          })
          .reverse();
        answer(response, 200, { items: batches.reduce((sum, one) => sum + one.waiting + one.failed, 0), batches });
      },
    ],
    [
      'GET',
      /^\/api\/batches\/([^/]+)\/vetting$/,
      (match, request, response) => {
        const batch = world.batches.find((one) => one.id === match[1]);
        if (batch === undefined) {
          return notFound(response);
        }
        const all = world.itemsOf(batch);
        const around = new URL(request.url, 'http://mock').searchParams.get('around');
        const from = Math.max(0, all.findIndex((item) => item.id === around) - 20);
        answer(response, 200, {
          counts: counts(all),
          items: all.slice(from, from + 100).map((item) => {
            const seen = view(item);
            const last = standing(item);
            return {
              ...seen,
              title: seen.title.value,
              characters: seen.text?.characters ?? null,
              uncertain: seen.text?.uncertain ?? null,
              confidence: seen.text?.confidence ?? null,
              decision: last === undefined ? null : named(last),
            };
          }),
          next: null,
        });
      },
    ],
    [
      'GET',
      /^\/api\/batches\/([^/]+)\/vetting\/next$/,
      (match, request, response) => {
        const all = world.items.filter((item) => item.batchId === match[1]);
        const after = all.findIndex(
          (item) => item.id === new URL(request.url, 'http://mock').searchParams.get('after'),
        );
        const open = [...all.slice(after + 1), ...all.slice(0, Math.max(0, after))].find(
          (item) => ['vetting', 'failed'].includes(item.state) && claimOf(item)?.mine !== false,
        );
        answer(response, 200, { item: open?.id ?? null });
      },
    ],
    [
      'GET',
      /^\/api\/batches\/([^/]+)\/items\/([^/]+)\/vetting$/,
      (match, _request, response) => {
        const item = find(match);
        return item === undefined ? notFound(response) : answer(response, 200, view(item));
      },
    ],
    [
      'POST',
      /^\/api\/batches\/([^/]+)\/items\/([^/]+)\/(confirm|reject|send-back|fill|undo)$/,
      decided((item, wish, match) => VERDICTS[match[3]](item, wish)),
    ],
    [
      'PATCH',
      /^\/api\/batches\/([^/]+)\/items\/([^/]+)$/,
      decided((item, { title }) => {
        note(item, 'correct', { before: facts(item).title?.value ?? stem(item), after: title });
        facts(item).title = { value: title, by: ME, at: now() };
      }),
    ],
    [
      'POST',
      /^\/api\/batches\/([^/]+)\/items\/([^/]+)\/claim$/,
      (match, _request, response) => {
        if (!claims.has(match[2])) {
          claims.set(match[2], { by: ME, until: now() });
        }
        answer(response, 200, { ...claims.get(match[2]), mine: claims.get(match[2]).by === ME });
      },
    ],
    [
      'DELETE',
      /^\/api\/batches\/([^/]+)\/items\/([^/]+)\/claim$/,
      (match, _request, response) => {
        if (claims.get(match[2])?.by === ME) {
          claims.delete(match[2]);
        }
        answer(response, 204);
      },
    ],
    [
      'POST',
      /^\/api\/batches\/([^/]+)\/integrate$/,
      (match, _request, response) => {
        const batch = world.batches.find((one) => one.id === match[1]);
        batch.state = 'integrating';
        batch.version++;
        world.emit('batch-changed', { batchId: batch.id });
        setTimeout(() => {
          const placed = world.itemsOf(batch).filter((item) => item.state === 'confirmed');
          placed.forEach((item, at) => {
            item.state = 'completed';
            item.result = `In the catalogue as “${view(item).title.value}”, page ${at + 1} of ${placed.length}.`;
          });
          batch.state = 'completed';
          world.emit('batch-changed', { batchId: batch.id });
        }, world.pace * 3);
        answer(response, 202, world.batchView(batch));
      },
    ],
    // Somebody else works on the same batch: opens a page, or decides about it.
    [
      'POST',
      /^\/mock\/chen-wei\/(opens|confirms)\/([^/]+)$/,
      (match, _request, response) => {
        const item = world.items.find((one) => one.id === match[2]);
        if (match[1] === 'opens') {
          claims.set(item.id, { by: 'Chen Wei', until: now() });
        } else {
          note(item, 'confirm', { by: 'Chen Wei' });
          item.state = 'confirmed';
        }
        tell(item);
        answer(response, 204);
      },
    ],
  ];
}
