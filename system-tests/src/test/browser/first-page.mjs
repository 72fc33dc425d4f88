import assert from 'node:assert/strict';
import { join } from 'node:path';
import { complaintsOf, openBrowser } from './browser.mjs';

/* What a person does on the first day: sign in, bring a page in, have it read, and read it. Told by BrowserIT. */
const { ADDRESS, KEYCLOAK, ACCOUNT, PASSWORD, PICTURE, OUTPUT, SCRATCH } = process.env;
const PATIENCE = 120_000;
const wide = { width: 1440, height: 900 };
const narrow = { width: 375, height: 812 };

const browser = await openBrowser(SCRATCH);
const context = await browser.newContext({ viewport: wide, locale: 'en-GB', timezoneId: 'UTC' });
const page = await context.newPage();
page.setDefaultTimeout(PATIENCE);
const complaints = complaintsOf(page, ADDRESS);
const violations = [];
let batchId = '';
await context.exposeFunction('reportViolation', (text) => violations.push(text));
await context.addInitScript(() => {
  addEventListener('securitypolicyviolation', (event) => {
    globalThis.reportViolation(`${event.violatedDirective} ${event.blockedURI} at ${event.documentURI}`);
  });
});

async function pictureOf(name, arrive = async () => {}) {
  for (const [width, size] of [
    ['1440', wide],
    ['375', narrow],
  ]) {
    await page.setViewportSize(size);
    await arrive();
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(OUTPUT, `${name}-${width}.png`) });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wider <= 0, `${name} at ${width} is ${wider} pixels wider than its window`);
  }
  await page.setViewportSize(wide);
}

async function step(name, what) {
  const begin = Date.now();
  try {
    await what();
    console.log(`${name}: ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  } catch (error) {
    await page.screenshot({ path: join(OUTPUT, 'failure.png') }).catch(() => {});
    console.error(`${name} failed at ${page.url()}`);
    throw error;
  }
}

/** Waits until the viewer shows something: an empty pane has one tone, the strokes of a page have many. */
async function drawn() {
  let tones = 0;
  for (let tries = 0; tries < 60 && tones < 12; tries++) {
    await page.waitForTimeout(250);
    tones = await page.evaluate(() => {
      const shown = document.querySelector('.mu-deep-host canvas');
      const pen = shown?.getContext('2d');
      const seen = new Set();
      for (let y = 0; pen && y < shown.height; y += 4) {
        const { data } = pen.getImageData(0, y, shown.width, 1);
        for (let at = 0; at < data.length; at += 4) {
          seen.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
        }
      }
      return seen.size;
    });
  }
  assert.ok(tones >= 12, `the picture is drawn: ${tones} tones on the screen`);
  return tones;
}

async function signInWith(password) {
  await page.locator('#username').fill(ACCOUNT);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
}

try {
  await step('the start page leads to the login', async () => {
    await page.goto(`${ADDRESS}/import`);
    await page.waitForURL((url) => url.href.startsWith(KEYCLOAK));
    await page.locator('#password').waitFor();
  });
  // Before anybody is known the page asks who it is, is told 401, and the browser writes that down as an error.
  const asked = complaints.filter((text) => /401/.test(text) && /\/api\/session/.test(text));
  assert.equal(asked.length, complaints.length, complaints.join('\n'));
  complaints.length = 0;

  await step('a wrong password gets one clear sentence', async () => {
    await signInWith('this is not the password');
    const sentence = page.locator('.kc-feedback-text, [role=alert]').first();
    await sentence.waitFor();
    assert.match((await sentence.innerText()).trim(), /^[A-Z].*(password|name).*\.$/is);
    await pictureOf('login');
  });

  await step('the right one leads back to where the person wanted to go', async () => {
    await signInWith(PASSWORD);
    await page.waitForURL(`${ADDRESS}/import`);
    await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
    await pictureOf('import');
  });

  await step('a page comes in by the file picker', async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Pick files' }).click(),
    ]);
    await chooser.setFiles(PICTURE);
    await page.getByText('1 of 1 file is in').first().waitFor();
    await pictureOf('uploaded');
  });

  await step('it is read', async () => {
    await page.getByRole('button', { name: 'Start reading' }).click();
    await page.waitForURL(/\/batches\/[0-9a-f-]{36}/);
    batchId = page.url().match(/[0-9a-f-]{36}/)[0];
    await page.getByText('0 confirmed, 1 waiting').first().waitFor();
    await pictureOf('batch');
  });

  await step('picture and transcript stand side by side', async () => {
    await page.locator('a[href^="/artefacts/"]').first().click();
    await page.waitForURL(/\/artefacts\//);
    await page.locator('.mu-text li').first().waitFor();
    assert.ok((await page.locator('.mu-text li').count()) > 2, 'there are lines');
    const mode = await page.locator('.mu-text').evaluate((text) => {
      const list = text.querySelector('ol') ?? text;
      return getComputedStyle(list).writingMode;
    });
    assert.equal(mode, 'vertical-rl');
    const canvas = page.locator('.mu-deep-host canvas').first();
    await canvas.waitFor();
    await drawn();
    const box = await canvas.boundingBox();
    const text = await page.locator('.mu-text').boundingBox();
    assert.ok(box.width > 200 && text.width > 150, 'both have room');
    // Not the wide page made narrow, but the page as it opens on a telephone.
    await pictureOf('page', async () => {
      await page.reload();
      await page.locator('.mu-text li').first().waitFor();
      await page.locator('.mu-deep-host canvas').first().waitFor();
      await page.waitForTimeout(1500);
    });
  });

  await step('the picture comes by IIIF, in tiles, and at every depth', async () => {
    const asked = [];
    const listen = (response) => asked.push([new URL(response.url()).pathname, response.status()]);
    page.on('response', listen);
    await page.reload();
    await page.getByRole('button', { name: /^1:1/ }).click();
    await page.waitForFunction(() => document.querySelector('.mu-zoom')?.textContent === '100 %');
    await page.waitForTimeout(800);
    const tones = await drawn();
    const tiles = asked.filter(([path]) => /^\/iiif\/3\/[0-9a-f-]{36}\/\d+,\d+,\d+,\d+\/(max|\d+,\d+)\/0\/default\.jpg$/.test(path));
    assert.ok(tiles.length > 1, `tiles were asked for, not ${JSON.stringify(asked)}`);
    assert.deepEqual(
      asked.filter(([path, status]) => path.startsWith('/iiif/') && status !== 200),
      [],
      'every tile comes',
    );
    assert.ok(!asked.some(([path]) => path.endsWith('/picture')), 'the whole picture is asked for no more');
    console.log(`${tiles.length} pieces of the picture, ${tones} tones on the screen`);
    page.off('response', listen);
    await pictureOf('viewer');
    await page.getByRole('button', { name: 'Whole page' }).click();
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Original, / }).waitFor();
    const medium = await page.getByRole('menuitem', { name: /^(Large|Medium|Small) / }).first().getAttribute('href');
    const picture = await context.request.get(`${ADDRESS}${medium}`);
    assert.equal(picture.headers()['content-type'], 'image/jpeg');
    await page.keyboard.press('Escape');
  });

  await step('the keyboard walks through the lines', async () => {
    await page.reload();
    await page.locator('.mu-text li button').first().click();
    await page.locator('.mu-text li.is-on').waitFor();
    const before = await page.locator('.mu-text li.is-on').getAttribute('data-line');
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(
      (line) => document.querySelector('.mu-text li.is-on')?.getAttribute('data-line') !== line,
      before,
    );
  });

  await step('by keyboard alone it is entitled, rejected, taken back, confirmed and integrated', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('v');
    await page.waitForURL(`${ADDRESS}/vetting`);
    const row = page.locator('.mu-waiting-list a[data-open]');
    await row.first().waitFor();
    await page.keyboard.press('j');
    for (let tries = 0; tries < 50 && !(await page.evaluate((id) => document.activeElement.getAttribute('href')?.includes(id), batchId)); tries++) {
      await page.keyboard.press('j');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/batches\/[0-9a-f-]{36}\/vetting\/[0-9a-f-]{36}/);
    await page.locator('.mu-vet .mu-text li').first().waitFor();
    await drawn();
    await pictureOf('vetting');
    await page.keyboard.press('t');
    await page.keyboard.type('First page of the minutes');
    await page.keyboard.press('Escape');
    assert.notEqual(await page.locator('#vetting-title').inputValue(), 'First page of the minutes', 'Esc gives it back');
    await page.keyboard.press('t');
    await page.keyboard.type('First page of the minutes');
    await page.keyboard.press('Enter');
    await page.getByText('taken back').waitFor({ state: 'detached' });
    await page.locator('.mu-decisions li').first().waitFor();
    await page.locator('.mu-vet-form').focus();
    await page.keyboard.press('x');
    await page.getByText('Why is it rejected?').waitFor();
    await page.keyboard.type('A test of the reason');
    await page.keyboard.press('Control+Enter');
    await page.getByText('1 rejected').first().waitFor();
    await page.keyboard.press('z');
    await page.getByRole('button', { name: 'Confirm' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('All 1 are confirmed.').waitFor();
    await pictureOf('vetted');
    await page.keyboard.press('i');
    await page.getByText('Everything that was confirmed is in the catalogue.').waitFor();
    await page.getByText('In the catalogue as “First page of the minutes”, page 1 of 1.').waitFor();
  });

  assert.deepEqual(complaints, [], 'the browser complained');
  assert.deepEqual(violations, [], 'the security policy was violated');
} finally {
  await browser.close();
}
