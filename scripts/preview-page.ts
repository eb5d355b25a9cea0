// The site as readers will see it, read anew with each edit, for as long as the review desk that started this runs.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { PACKAGE_ROOT } from '../src/read/package-root.ts';

process.chdir(PACKAGE_ROOT);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const workshops = join(PACKAGE_ROOT, '.verbatim');
mkdirSync(workshops, { recursive: true });
// Two desks at once, or one beside "npm run dev", must not meet in one cache.
const cacheDir = mkdtempSync(join(workshops, 'preview-'));
process.on('exit', () => {
  rmSync(cacheDir, { recursive: true, force: true });
});
// The desk holds the other end: when it stops, however it stops, this ends too.
process.stdin.resume().on('end', () => {
  process.exit(0);
});
const { address } = await dev({
  root: PACKAGE_ROOT,
  cacheDir,
  logLevel: 'error',
  server: { host: '127.0.0.1', open: false },
});
process.stdout.write(`http://127.0.0.1:${String(address.port)}\n`);
