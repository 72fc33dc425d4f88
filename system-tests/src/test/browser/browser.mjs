import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Starts the browser of the package, or the one that MUNIMENT_TEST_BROWSER names. The package brings the libraries that a
 * bare machine lacks, but unpacks them only where it believes itself to be on such a one.
 */
export async function openBrowser(scratch) {
  await mkdir(scratch, { recursive: true });
  process.env.TMPDIR = scratch;
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const packaged = (await import('@sparticuz/chromium')).default;
  const { chromium } = await import('playwright-core');
  const program = process.env.MUNIMENT_TEST_BROWSER ?? (await packaged.executablePath());
  process.env.FONTCONFIG_FILE = await fontsIn(scratch);
  return chromium.launch({
    executablePath: program,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** The package looks for its letters in one fixed folder; a browser that finds no letters at all dies. */
async function fontsIn(scratch) {
  const file = join(scratch, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(scratch, 'fonts')}</dir>
  <cachedir>${join(scratch, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  return file;
}

/** Everything that the browser complains about while pages of Muniment itself are open. */
export function complaintsOf(page, address) {
  const complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith(address)) {
      complaints.push(`console: ${message.text()} (${message.location().url})`);
    } else if (/Content Security Policy/i.test(message.text())) {
      complaints.push(`policy: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What a page asked for and then left behind is no failure.
    if (request.url().startsWith(address) && reason !== 'net::ERR_ABORTED') {
      complaints.push(`request: ${request.url()} ${reason}`);
    }
  });
  return complaints;
}
