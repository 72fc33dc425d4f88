// Test tool, not part of the product: the HTTP interface in memory, and the built pages under the policy of the product.
//   MUNIMENT_MOCK_PAGES  folder of pictures with their known text (optional)
//   MUNIMENT_MOCK_WORLD  "lived-in" (default) or "new"
//   MUNIMENT_MOCK_ROLES  roles of the person, default "superuser archivist viewer"
//   MUNIMENT_MOCK_PACE   milliseconds a stage takes, default 700; 0 stands still
//   MUNIMENT_MOCK_ITEMS  so many pages more in a second batch, to see how long lists behave
//   PORT                 default 8199
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { pictures } from './data.mjs';
import { houseRoutes } from './house.mjs';
import { infoOf, pictureOf, thumbnailOf } from './iiif.mjs';
import { vettingRoutes } from './vetting.mjs';
import { mixedBox } from './kinds.mjs';
import { World, isPrepared } from './world.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; " +
  "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const dist = join(fileURLToPath(new URL('.', import.meta.url)), '..', 'dist');
const found = pictures(process.env.MUNIMENT_MOCK_PAGES);
const world = new World(found, Number(process.env.MUNIMENT_MOCK_PACE ?? 700));
const session = { signedIn: true };
const roles = (process.env.MUNIMENT_MOCK_ROLES ?? 'superuser archivist viewer').split(' ');

if ((process.env.MUNIMENT_MOCK_WORLD ?? 'lived-in') === 'lived-in') {
  const old = world.createBatch({ name: '中華總商會會議記錄 1934–1936', note: 'First folder.' });
  found.slice(0, 8).forEach((picture) => world.addItem(old, picture.name, picture.bytes, picture));
  world.addItem(old, 'minutes-12p.tiff', Buffer.from('a file of twelve pages'), found[0]);
  world.finishAll(old);
  mixedBox(world, found, old);
  const many = Number(process.env.MUNIMENT_MOCK_ITEMS ?? 0);
  if (many > 0) {
    const long = world.createBatch({ name: `${many} pages` });
    for (let at = 0; at < many; at++) {
      world.addItem(
        long,
        `scan_${String(at + 1).padStart(4, '0')}.png`,
        Buffer.from(`${at}`),
        found[at % found.length],
      );
    }
    world.finishAll(long);
  }
}

const answer = (response, status, body, type = 'application/json') => {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(body === undefined ? undefined : type.includes('json') ? JSON.stringify(body) : body);
};
const problem = (response, status, slug, title, detail) =>
  answer(
    response,
    status,
    { type: `/problems/${slug}`, title, status, detail, correlationId: 'b1946ac92492' },
    'application/problem+json',
  );
const notFound = (response) =>
  problem(response, 404, 'not-found', 'Not found', 'There is nothing here that you may see.');

async function body(request) {
  const parts = [];
  for await (const part of request) {
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const json = async (request) => JSON.parse((await body(request)).toString() || '{}');

const ROUTES = [
  ...vettingRoutes(world, { answer, problem, notFound, json }),
  [
    'GET',
    /^\/api\/session$/,
    (_m, _request, response) =>
      answer(response, 200, {
        name: 'mei-lin',
        displayName: 'Mei-Lin Ho',
        email: 'mei-lin@example.org',
        roles,
        product: { version: '0.1.0' },
        limits: {
          fileBytes: 250_000_000,
          archiveBytes: 4_000_000_000,
          filesPerRequest: 100,
          megapixels: 120,
          pagesPerFile: 500,
          formats: ['JPEG', 'PNG', 'TIFF', 'WebP', 'GIF', 'PDF'],
        },
      }),
  ],
  [
    'POST',
    /^\/logout$/,
    (_m, _request, response) => {
      session.signedIn = false;
      answer(response, 200, { next: '/mock/goodbye' });
    },
  ],
  [
    'GET',
    /^\/api\/batches$/,
    (_m, request, response) => {
      const asked = new URL(request.url, 'http://mock').searchParams;
      const state = asked.get('state') ?? '';
      const found = matching(asked).filter(
        (batch) => state === '' || (state === 'failures' ? batch.counts.failed > 0 : batch.state === state),
      );
      answer(response, 200, { items: found, next: null });
    },
  ],
  [
    'GET',
    /^\/api\/batches\/counts$/,
    (_m, request, response) => {
      const found = matching(new URL(request.url, 'http://mock').searchParams);
      const states = found.reduce((sum, { state }) => ({ ...sum, [state]: (sum[state] ?? 0) + 1 }), {});
      answer(response, 200, {
        all: found.length,
        states,
        failures: found.filter((batch) => batch.counts.failed > 0).length,
        people: [...new Set(world.batches.map((batch) => batch.createdBy))],
      });
    },
  ],
  [
    'DELETE',
    /^\/api\/batches\/([^/]+)$/,
    batchRoute((batch, _request, response) => {
      world.items = world.items.filter((item) => item.batchId !== batch.id);
      world.batches = world.batches.filter((one) => one !== batch);
      world.emit('batch-changed', { batchId: batch.id });
      answer(response, 200, {});
    }),
  ],
  [
    'POST',
    /^\/api\/batches$/,
    async (_m, request, response) => answer(response, 201, world.batchView(world.createBatch(await json(request)))),
  ],
  [
    'GET',
    /^\/api\/batches\/([^/]+)$/,
    batchRoute((batch, _request, response) => answer(response, 200, world.batchView(batch))),
  ],
  [
    'PATCH',
    /^\/api\/batches\/([^/]+)$/,
    batchRoute(async (batch, request, response) => {
      Object.assign(batch, await json(request), { version: batch.version + 1 });
      answer(response, 200, world.batchView(batch));
    }),
  ],
  [
    'POST',
    /^\/api\/batches\/([^/]+)\/kind$/,
    batchRoute(async (batch, request, response) => {
      Object.assign(batch, await json(request), { version: batch.version + 1 });
      answer(response, 200, world.batchView(batch));
    }),
  ],
  [
    'POST',
    /^\/api\/batches\/([^/]+)\/items\/([^/]+)\/kind$/,
    async (match, request, response) => {
      const item = world.items.find((one) => one.id === match[2]);
      item.kind = (await json(request)).kind;
      item.classification = { ...item.classification, decidedBy: 'Mei-Lin Ho' };
      item.version++;
      world.emit('item-changed', { batchId: item.batchId, itemId: item.id, artefactId: item.artefactId });
      answer(response, 200, world.itemView(item));
    },
  ],
  [
    'POST',
    /^\/api\/batches\/([^/]+)\/start$/,
    batchRoute((batch, _request, response) => {
      if (world.itemsOf(batch).length === 0) {
        return problem(
          response,
          409,
          'nothing-to-read',
          'Nothing to read',
          'This batch has no files. Add one and start again.',
        );
      }
      world.start(batch);
      answer(response, 202, world.batchView(batch));
    }),
  ],
  [
    'POST',
    /^\/api\/batches\/([^/]+)\/cancel$/,
    batchRoute((batch, _request, response) => {
      world.cancel(batch);
      answer(response, 200, world.batchView(batch));
    }),
  ],
  [
    'POST',
    /^\/api\/batches\/([^/]+)\/resume$/,
    batchRoute((batch, _request, response) => {
      world.resume(batch);
      answer(response, 202, world.batchView(batch));
    }),
  ],
  [
    'GET',
    /^\/api\/batches\/([^/]+)\/items$/,
    batchRoute((batch, request, response) => {
      const state = new URL(request.url, 'http://mock').searchParams.get('state') ?? '';
      const items = world.itemsOf(batch).filter((item) => state === '' || item.state === state);
      answer(response, 200, { items: items.map((item) => world.itemView(item)), next: null });
    }),
  ],
  [
    'POST',
    /^\/api\/batches\/([^/]+)\/items$/,
    batchRoute(async (batch, request, response) => {
      const name = new URL(request.url, 'http://mock').searchParams.get('name');
      const bytes = await body(request);
      if (request.headers['content-type'] === 'application/zip') {
        const refused = `${name}/notes.txt is not a picture. Muniment takes JPEG, PNG, TIFF, WebP, GIF and PDF.`;
        return answer(response, 207, {
          taken: 41,
          ignored: 2,
          refused: [
            { fileName: 'notes.txt', problem: { type: '', title: 'Type not taken', status: 415, detail: refused } },
          ],
        });
      }
      const picture = /^(\xff\xd8|\x89PNG|II|MM|RIFF|GIF8|%PDF)/.test(bytes.toString('latin1', 0, 8));
      if (!picture) {
        return problem(
          response,
          415,
          'not-a-picture',
          'Not a picture',
          `${name} is not a picture. Muniment takes JPEG, PNG, TIFF, WebP, GIF and PDF.`,
        );
      }
      const known = found.find((one) => one.bytes.equals(bytes));
      answer(response, 201, world.itemView(world.addItem(batch, name, bytes, known)));
    }),
  ],
  [
    'DELETE',
    /^\/api\/batches\/([^/]+)\/items\/([^/]+)$/,
    (match, _request, response) => {
      world.items = world.items.filter((item) => item.id !== match[2]);
      answer(response, 204);
    },
  ],
  [
    'POST',
    /^\/api\/batches\/([^/]+)\/items\/([^/]+)\/retry$/,
    (match, _request, response) => {
      const item = world.items.find((one) => one.id === match[2]);
      const batch = world.batches.find((one) => one.id === match[1]);
      batch.state = 'processing';
      world.queue(item);
      world.emit('item-changed', { batchId: batch.id, itemId: item.id, artefactId: item.artefactId });
      world.work();
      answer(response, 202, world.itemView(item));
    },
  ],
  [
    'GET',
    /^\/api\/artefacts$/,
    (_m, request, response) => {
      const query = (new URL(request.url, 'http://mock').searchParams.get('q') ?? '').toLowerCase();
      const all = [...world.artefacts.values()]
        .filter((one) => world.items.some((item) => item.artefactId === one.id))
        .filter((one) =>
          `${one.fileName} ${one.transcript?.lines.map((line) => line.text).join('') ?? ''}`
            .toLowerCase()
            .includes(query),
        )
        .reverse();
      answer(response, 200, { items: all.map((one) => world.artefactView(one.id)), next: null });
    },
  ],
  [
    'GET',
    /^\/api\/artefacts\/([^/]+)$/,
    artefactRoute((artefact, _request, response) => answer(response, 200, world.artefactView(artefact.id))),
  ],
  [
    'GET',
    /^\/api\/artefacts\/([^/]+)\/transcript$/,
    artefactRoute((artefact, _request, response) =>
      artefact.transcript === null
        ? problem(response, 404, 'not-yet', 'Not read yet', 'This page is still being read.')
        : answer(response, 200, artefact.transcript),
    ),
  ],
  [
    'GET',
    /^\/api\/artefacts\/([^/]+)\/transcript\.txt$/,
    artefactRoute((artefact, _request, response) => {
      response.setHeader('Content-Disposition', 'attachment; filename="transcript.txt"');
      answer(response, 200, artefact.transcript.lines.map((line) => line.text).join('\n'), 'text/plain; charset=utf-8');
    }),
  ],
  [
    'GET',
    /^\/api\/artefacts\/([^/]+)\/original$/,
    artefactRoute((artefact, _request, response) => {
      response.setHeader('Content-Disposition', 'attachment');
      answer(response, 200, artefact.content, artefact.picture.type);
    }),
  ],
  [
    'POST',
    /^\/api\/artefacts\/([^/]+)\/links$/,
    artefactRoute((artefact, _request, response) =>
      answer(response, 200, {
        original: `/api/artefacts/${artefact.id}/original?expires=600&signature=mock`,
        image: `/iiif/3/${artefact.id}`,
        expiresAt: new Date(Date.now() + 600_000).toISOString(),
      }),
    ),
  ],
  [
    'GET',
    /^\/api\/artefacts\/([^/]+)\/thumbnail$/,
    artefactRoute(prepared((artefact, response) => image(response, thumbnailOf(artefact.picture)))),
  ],
  [
    'GET',
    /^\/iiif\/3\/([^/]+)\/info\.json$/,
    artefactRoute(
      prepared((artefact, response) =>
        answer(response, 200, infoOf(artefact.id, artefact.picture.size), 'application/ld+json'),
      ),
    ),
  ],
  [
    'GET',
    /^\/iiif\/3\/([^/]+)\/(full|[\d,]+)\/(max|[\d,]+)\/0\/default\.jpg$/,
    artefactRoute(
      prepared((artefact, response, match) => {
        const drawn = session.broken === true ? null : pictureOf(artefact.picture, match[2], match[3]);
        return drawn === null
          ? problem(response, 400, 'invalid', 'Not possible', 'The picture has no such part in such a size.')
          : image(response, drawn);
      }),
    ),
  ],
  [
    'GET',
    /^\/api\/fixity$/,
    (_match, _request, response) =>
      answer(response, 200, {
        originals: 128,
        unchecked: 2,
        verified: 125,
        altered: 1,
        missing: 0,
        oldestCheck: '2026-11-01T08:00:00Z',
        faults: [
          {
            sha256: 'ab'.repeat(32),
            fixity: 'altered',
            detail: `The bytes have the SHA-256 ${'cd'.repeat(32)} now.`,
            checkedAt: '2026-11-20T08:00:00Z',
            artefactId: null,
            title: null,
          },
        ],
      }),
  ],
  [
    'GET',
    /^\/api\/health$/,
    (_m, _request, response) =>
      answer(response, 200, {
        status: 'up',
        dependencies: [
          { name: 'database', status: 'up', millis: 2, detail: 'PostgreSQL 17' },
          { name: 'messages', status: 'up', millis: 1, detail: null },
          { name: 'sign-in', status: 'up', millis: 14, detail: null },
          { name: 'originals', status: 'up', millis: 1, detail: '212 GB free' },
        ],
        engines: [
          { name: 'OnnxRuntime', version: '1.22.0', device: 'cpu', selfTest: 'passed' },
          { name: 'PyTorch', version: '2.7.1', device: 'cpu', selfTest: 'passed' },
        ],
        models: [
          {
            name: 'line-detector',
            version: '5',
            job: 'detect-lines',
            engine: 'OnnxRuntime',
            state: 'ready',
            licence: 'Apache-2.0',
          },
          {
            name: 'kai-recogniser',
            version: '3',
            job: 'recognise',
            engine: 'OnnxRuntime',
            state: 'ready',
            licence: 'Apache-2.0',
          },
          {
            name: 'fragment-embedding',
            version: '1',
            job: 'compare papyri',
            engine: 'PyTorch',
            state: 'missing',
            licence: 'MIT',
          },
        ],
        nodes: [{ name: 'node-1', lastSeen: new Date().toISOString(), stages: 4 }],
      }),
  ],
  // Switches for tests: end the session, cut the live line, lose the tiles, go on.
  [
    'POST',
    /^\/mock\/(end-session|sign-in|cut-line|break-tiles|mend-tiles)$/,
    (match, _request, response) => {
      if (match[1].endsWith('-tiles')) {
        session.broken = match[1] === 'break-tiles';
        return answer(response, 204);
      }
      session.signedIn = match[1] === 'cut-line' ? session.signedIn : match[1] === 'sign-in';
      if (match[1] === 'cut-line') {
        session.cut = true;
        sockets.clients.forEach((socket) => socket.terminate());
      }
      answer(response, 204);
    },
  ],
  ['GET', /^\/mock\/goodbye$/, (_m, _request, response) => answer(response, 200, 'Signed out.', 'text/plain')],
  [
    'GET',
    /^\/login$/,
    (_m, request, response) => {
      session.signedIn = true;
      response.writeHead(303, { Location: new URL(request.url, 'http://mock').searchParams.get('return') ?? '/' });
      response.end();
    },
  ],
];

function matching(asked) {
  const words = (asked.get('q') ?? '').toLowerCase();
  const by = asked.get('by') ?? '';
  return world.batches
    .map((batch) => world.batchView(batch))
    .filter((batch) => by === '' || batch.createdBy === by)
    .filter((batch) => `${batch.name} ${batch.note ?? ''}`.toLowerCase().includes(words));
}
ROUTES.push(...houseRoutes({ answer, problem, notFound, json, world, emit: (type) => world.emit(type, {}) }));

function batchRoute(handle) {
  return (match, request, response) => {
    const batch = world.batches.find((one) => one.id === match[1]);
    return batch === undefined ? notFound(response) : handle(batch, request, response, match);
  };
}

function artefactRoute(handle) {
  return (match, request, response) => {
    const artefact = world.artefacts.get(match[1]);
    return artefact === undefined ? notFound(response) : handle(artefact, request, response, match);
  };
}

function prepared(handle) {
  return (artefact, _request, response, match) =>
    isPrepared(artefact)
      ? handle(artefact, response, match)
      : problem(response, 404, 'not-yet', 'Not prepared yet', 'The picture is being prepared.');
}

function image(response, drawn) {
  response.writeHead(200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, max-age=3600' });
  response.end(drawn);
}

function file(path, response) {
  const wanted = join(dist, normalize(path));
  const page = existsSync(wanted) && statSync(wanted).isFile() ? wanted : join(dist, 'index.html');
  if (!existsSync(page)) {
    return answer(response, 404, 'Build the pages first.', 'text/plain');
  }
  response.writeHead(200, { 'Content-Type': TYPES[extname(page)] ?? 'application/octet-stream' });
  response.end(readFileSync(page));
}

const server = createServer(async (request, response) => {
  response.setHeader('Content-Security-Policy', POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  const { pathname } = new URL(request.url, 'http://mock');
  if (/^\/(api|iiif)\//.test(pathname) && !session.signedIn) {
    return problem(response, 401, 'no-session', 'Nobody is signed in', 'Sign in and try again.');
  }
  const writes = request.method !== 'GET' && pathname.startsWith('/api/');
  if (writes && request.headers['x-requested-with'] !== 'muniment') {
    return problem(response, 403, 'csrf', 'Header missing', 'This request did not come from the pages.');
  }
  for (const [method, pattern, handle] of ROUTES) {
    const match = pattern.exec(pathname);
    if (match !== null && method === request.method) {
      return handle(match, request, response);
    }
  }
  return /^\/(api|iiif)\//.test(pathname) ? notFound(response) : file(pathname, response);
});

const sockets = new WebSocketServer({ noServer: true });
server.on('upgrade', (request, socket, head) => {
  if (session.cut === true || !session.signedIn) {
    socket.destroy();
    return;
  }
  sockets.handleUpgrade(request, socket, head, (client) => {
    const topics = new Set();
    const tell = (event) => {
      if (event.type.startsWith('house-')) {
        if (topics.has('house')) {
          client.send(JSON.stringify(event));
        }
        return;
      }
      if (topics.has('batches') || topics.has(`batch:${event.batchId}`) || topics.has(`artefact:${event.artefactId}`)) {
        client.send(JSON.stringify(event));
      }
    };
    world.listeners.add(tell);
    const heart = setInterval(() => client.send('{"type":"heartbeat"}'), 10_000);
    client.on('message', (data) => {
      const message = JSON.parse(data);
      (message.follow ?? []).forEach((topic) => topics.add(topic));
      (message.unfollow ?? []).forEach((topic) => topics.delete(topic));
    });
    client.on('close', () => {
      world.listeners.delete(tell);
      clearInterval(heart);
    });
  });
});

server.listen(Number(process.env.PORT ?? 8199), '127.0.0.1', () => {
  console.log(`mock on http://127.0.0.1:${server.address().port}`);
});
