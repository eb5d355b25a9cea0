// Builds the sample site once, serves it as a host would, and makes one Chromium ready, for all browser tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { serve, type ServedSite } from './serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the site as built from content/, without a slash at the end. */
    readonly baseUrl: string;
    /** Folder of that site. */
    readonly dist: string;
    /** Folder of the same site built for "https://voices.example.org/sub/". */
    readonly distBelow: string;
    readonly chromium: string;
  }
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const say = (line: string): void => {
  process.stdout.write(`site tests: ${line}\n`);
};

let served: ServedSite | undefined;
let work: string | undefined;

export async function setup(project: TestProject): Promise<void> {
  work = mkdtempSync(join(tmpdir(), 'verbatim-site-tests-'));
  const dist = join(work, 'dist');
  const distBelow = join(work, 'below', 'sub');
  say('building content/ twice, once at the root of a host and once below it');
  build(['--out', dist]);
  build(['--out', distBelow, '--site', 'https://voices.example.org', '--base', '/sub/']);
  served = await serve(dist);
  project.provide('baseUrl', served.url);
  project.provide('dist', dist);
  project.provide('distBelow', distBelow);
  project.provide('chromium', await findChromium(say));
}

export function teardown(): void {
  served?.close();
  if (work !== undefined) rmSync(work, { recursive: true, force: true });
}

function build(flags: readonly string[]): void {
  const run = spawnSync(
    process.execPath,
    ['scripts/verbatim.mjs', 'build', '--content', 'content', ...flags],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  if (run.status !== 0) throw new Error(`verbatim build failed:\n${run.stderr}`);
}
