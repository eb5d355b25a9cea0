// Finds or brings a Chromium, and says which: CHROMIUM if it is set, else the one inside the npm package
// @sparticuz/chromium, unpacked once per version into node_modules/.cache.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Path of an executable that starts. Throws with the reason and the remedy where none does. */
export async function findChromium(say: (line: string) => void): Promise<string> {
  const own = process.env['CHROMIUM'];
  if (own !== undefined && own !== '') {
    if (!existsSync(own)) throw new Error(`CHROMIUM names ${own}, which does not exist.`);
    say(`headless Chromium that CHROMIUM names: ${own}`);
    return own;
  }
  const packaged = await unpack();
  say(`headless Chromium inside the npm package @sparticuz/chromium: ${packaged}`);
  try {
    await (await launch(packaged)).close();
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(
      `The packaged Chromium does not start (${reason ?? ''}). Install a Chromium (Debian: apt-get install chromium) ` +
        'and run the tests again with CHROMIUM=/usr/bin/chromium.',
    );
  }
  return packaged;
}

/** Without a sandbox: tests run as root in containers, where Chromium has none to start. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

async function unpack(): Promise<string> {
  const require = createRequire(import.meta.url);
  const manifest = join(dirname(require.resolve('@sparticuz/chromium')), '..', 'package.json');
  const { version } = require(manifest) as { version: string };
  // The package trusts whatever lies at its place in the temporary folder, so each version gets a folder of its own.
  const folder = join(ROOT, 'node_modules', '.cache', 'verbatim', `chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  // Makes it unpack the libraries (nss, nspr) that a bare machine lacks, beside the browser.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
  process.env['FONTCONFIG_FILE'] ??= describeFonts(folder);
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/**
 * Path of a file that names the machine's typefaces and the package's own. The package's file looks only in /tmp/fonts
 * and other places that it doesn't fill here, and Chromium crashes on the first page with text where it finds no typeface.
 */
function describeFonts(folder: string): string {
  const file = join(folder, 'typefaces.conf');
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts')];
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders.map((one) => `<dir>${one}</dir>`).join('')}<cachedir>${join(folder, 'typefaces-cache')}</cachedir></fontconfig>
`,
  );
  return file;
}
