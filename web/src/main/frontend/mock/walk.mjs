// Test tool. Walks through the built pages in a real browser against the mock server and asks for nothing to go wrong:
// no word of the security policy in the console, no request to another address, nothing scrolling sideways, and the
// things a person does at the desk working by keyboard. Needs `npm run build` and MUNIMENT_CHROMIUM=path of a Chromium.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const port = process.env.PORT ?? '8188';
const base = `http://127.0.0.1:${port}`;
const server = spawn(process.execPath, [fileURLToPath(new URL('server.mjs', import.meta.url))], {
  env: { ...process.env, PORT: port, MUNIMENT_MOCK_PACE: process.env.MUNIMENT_MOCK_PACE ?? '150' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch({
  executablePath: process.env.MUNIMENT_CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
});

const complaints = [];
async function open(width, path) {
  const page = await browser.newPage({ viewport: { width, height: width < 700 ? 812 : 900 } });
  page.on('console', (message) => {
    // A refused file and an ended session are part of the walk; the browser reports their status by itself.
    if (['error', 'warning'].includes(message.type()) && !/status of 4(01|15)|WebSocket/.test(message.text())) {
      complaints.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !/^(blob|data):/.test(request.url())) {
      complaints.push(`${page.url()}: asks ${request.url()}`);
    }
  });
  await page.goto(base + path);
  return page;
}

/** How many different tones the picture on screen has: an empty pane has one. */
const tonesOf = (page) =>
  page.evaluate(() => {
    const canvas = document.querySelector('.mu-deep-host canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const tones = new Set();
    for (let at = 0; at < data.length; at += 4) {
      tones.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
    }
    return tones.size;
  });

async function tell(path) {
  await fetch(base + path, { method: 'POST' });
}

const steps = {
  async 'every place at both widths'() {
    const { items } = await (await fetch(`${base}/api/artefacts`)).json();
    const places = [
      '/',
      '/import',
      '/batches',
      '/catalogue',
      '/traces',
      '/traces/run-0',
      '/traces/run-1',
      '/admin/queues',
      '/admin/models',
      '/admin/system',
      '/nowhere',
      `/artefacts/${items[0].id}`,
    ];
    for (const width of [1440, 375]) {
      for (const place of places) {
        const page = await open(width, place);
        await page.waitForSelector('#main :is(h1, h2)');
        await page.waitForTimeout(300);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${place} scrolls sideways by ${over} at ${width}`);
        await page.close();
      }
    }
  },
  async 'files in, read, and opened'() {
    const page = await open(1440, '/import');
    await page.keyboard.press('u');
    await page.fill('#batch-name', 'Walk');
    const { pictures } = await import('./data.mjs');
    const [picture] = pictures(process.env.MUNIMENT_MOCK_PAGES);
    await page.setInputFiles('input[type=file] >> nth=0', [
      { name: 'fresh.png', mimeType: 'image/png', buffer: Buffer.concat([picture.bytes, Buffer.from('walk')]) },
      { name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('no picture') },
    ]);
    await page.waitForSelector('text=notes.png is not a picture');
    await page.waitForSelector('text=1 of 1 file is in');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/batches\//);
    await page.waitForSelector('text=0 confirmed, 1 waiting');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/artefacts\//);
    await page.waitForSelector('.mu-text li');
    await page.close();
  },
  async 'the desk by keyboard'() {
    const { items } = await (await fetch(`${base}/api/artefacts`)).json();
    const page = await open(1440, `/artefacts/${items.at(-1).id}?line=2`);
    await page.waitForSelector('.mu-deep-shapes polygon.is-on');
    await page.keyboard.press('ArrowLeft');
    assert.match(page.url(), /line=3/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.mu-text .is-now');
    assert.match(page.url(), /line=2/);
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowRight']) {
      await page.keyboard.press(key);
    }
    assert.match(page.url(), /line=2/, 'steps were lost');
    await page.keyboard.press('n');
    await page.keyboard.press('v');
    await page.waitForSelector('.mu-text:not(.is-vertical)');
    await page.keyboard.press('v');
    const panes = [];
    for (let press = 0; press < 5; press++) {
      await page.keyboard.press('F6');
      panes.push(await page.evaluate(() => document.activeElement.closest('[data-pane]')?.getAttribute('aria-label')));
    }
    assert.deepEqual(panes.slice(0, 3), ['Main', 'Picture', 'Transcript']);
    assert.equal(new Set(panes).size, 5);
    await page.keyboard.press('?');
    await page.waitForSelector('text=Next uncertain');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[aria-modal]', { state: 'detached' });
    await page.close();
  },
  async 'a page of a hundred megapixels by its tiles'() {
    const { items } = await (await fetch(`${base}/api/artefacts`)).json();
    const large = items.find((one) => (one.width ?? 0) > 5000) ?? items[0];
    const page = await open(1440, '/');
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${base}/artefacts/${large.id}?line=2`);
    await page.waitForSelector('.mu-tools');
    await page.click('[aria-label^="1:1"]');
    await page.waitForFunction(() => document.querySelector('.mu-zoom').textContent === '100 %');
    await page.waitForTimeout(500);
    assert.ok((await tonesOf(page)) > 10, 'the picture is drawn');
    const tiles = asked.filter((path) => /^\/iiif\/3\/[^/]+\/\d+,\d+,\d+,\d+\//.test(path));
    assert.ok(tiles.length > 3, 'it comes in tiles');
    assert.ok(!asked.some((path) => path.endsWith('/picture')), 'the whole picture is never asked for');
    // The outline stays on its line, wherever the picture goes.
    const outlineAt = () => page.locator('.mu-deep-shapes polygon.is-on').boundingBox();
    await page.focus('.mu-deep');
    await page.keyboard.press('0');
    await page.waitForTimeout(500);
    const before = await outlineAt();
    await page.click('[aria-label^="Turn the view"]');
    await page.waitForTimeout(500);
    const turned = await outlineAt();
    assert.ok(before.height > before.width && turned.width > turned.height, 'the outline turns with the view');
    await page.click('[aria-label="Full screen"]');
    await page.waitForSelector('[aria-label="Leave full screen"]');
    await page.click('[aria-label="Leave full screen"]');
    await page.waitForSelector('[aria-label="Full screen"]');
    await page.close();
  },
  async 'what can be taken away, by keyboard'() {
    const { items } = await (await fetch(`${base}/api/artefacts`)).json();
    const page = await open(1440, `/artefacts/${items[0].id}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.waitForSelector('.mu-tools');
    await page.focus('.mu-download');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=menuitem]');
    await page.keyboard.press('ArrowUp');
    await page.waitForTimeout(100);
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Copied. Open it in any IIIF viewer.');
    assert.match(await page.evaluate(() => globalThis.navigator.clipboard.readText()), /\/iiif\/3\/[^/]+\/info\.json$/);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role=menuitem]', { state: 'detached' });
    await page.close();
  },
  async 'tiles that do not come, and come again'() {
    const { items } = await (await fetch(`${base}/api/artefacts`)).json();
    await tell('/mock/break-tiles');
    const page = await open(1440, `/artefacts/${items.at(-1).id}`);
    await page.waitForSelector('text=Parts of the picture did not arrive');
    await tell('/mock/mend-tiles');
    await page.click('text=Try again');
    await page.waitForSelector('.mu-deep-note', { state: 'detached' });
    await page.waitForSelector('.mu-tools');
    await page.waitForTimeout(800);
    assert.ok((await tonesOf(page)) > 10, 'the picture is drawn');
    await page.close();
    complaints.splice(
      0,
      complaints.length,
      ...complaints.filter((one) => !/status of 400|failed to load|before reset/.test(one)),
    );
  },
  async 'a file of twelve pages'() {
    const page = await open(1440, '/import');
    await page.fill('#batch-name', 'Many pages');
    await page.setInputFiles('input[type=file] >> nth=0', [
      { name: 'minutes-12p.tiff', mimeType: 'image/tiff', buffer: Buffer.from('II*\0 twelve') },
      { name: 'one.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG one', 'latin1') },
    ]);
    await page.waitForSelector('text=each becomes an item');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/batches\//);
    const seen = [];
    const bar = () => page.getAttribute('.mu-batch-total [role=progressbar]', 'aria-valuenow');
    await page.waitForSelector('.mu-batch-total [role=progressbar]');
    for (let tries = 0; tries < 300 && (await page.locator('text=0 confirmed, 13 waiting').count()) === 0; tries++) {
      seen.push(Number(await bar()));
      await page.waitForTimeout(60);
    }
    await page.waitForSelector('text=0 confirmed, 13 waiting');
    assert.deepEqual(
      [...seen].sort((one, other) => one - other),
      seen,
      'the bar ran back',
    );
    await page.click('text=minutes-12p.tiff');
    await page.waitForSelector('text=Page 12 of 12');
    await page.close();
  },
  async 'a page that is opened before its picture is there'() {
    const created = await fetch(`${base}/api/batches`, {
      method: 'POST',
      headers: { 'X-Requested-With': 'muniment' },
      body: JSON.stringify({ name: 'Early' }),
    });
    const { id } = await created.json();
    const added = await fetch(`${base}/api/batches/${id}/items?name=early.png`, {
      method: 'POST',
      headers: { 'X-Requested-With': 'muniment' },
      body: Buffer.from('\x89PNG early', 'latin1'),
    });
    const { artefactId } = await added.json();
    const page = await open(1440, `/artefacts/${artefactId}`);
    await page.waitForSelector('text=The picture opens here when reading has started');
    await fetch(`${base}/api/batches/${id}/start`, { method: 'POST', headers: { 'X-Requested-With': 'muniment' } });
    await page.waitForSelector('.mu-tools');
    await page.close();
  },
  async 'a line that drops'() {
    const page = await open(1440, '/batches');
    await page.waitForSelector('#main h1');
    await tell('/mock/cut-line');
    await page.waitForSelector('text=Live updates pause', { timeout: 9000 });
    await page.close();
  },
  async 'a session that ends over typed text'() {
    const page = await open(1440, '/import');
    await page.fill('#batch-name', 'Kept');
    await tell('/mock/end-session');
    await page.setInputFiles('input[type=file] >> nth=0', [
      { name: 'late.png', mimeType: 'image/png', buffer: Buffer.from('x') },
    ]);
    await page.waitForSelector('text=Your session has ended');
    await tell('/mock/sign-in');
    await page.click('text=I have signed in');
    await page.waitForSelector('[aria-modal]', { state: 'detached' });
    assert.equal(await page.inputValue('#batch-name'), 'Kept');
    await page.close();
  },
};

try {
  for (const [name, step] of Object.entries(steps)) {
    await step();
    console.log(`ok  ${name}`);
  }
  assert.deepEqual(complaints, []);
  console.log('ok  nothing in the console');
} finally {
  await browser.close();
  server.kill();
}
