// Once before all browser tests: find a Chromium, build the sample site, serve it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runVerbatim } from '../fixtures/spawn-verbatim.ts';
import { findChromium } from './chromium.ts';
import { serve, type ServedSite } from './serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the browser's executable. */
    chromium: string;
    /** Where the sample site is served, without a slash at the end. */
    siteUrl: string;
    /** The folder that it is served from. */
    siteDir: string;
  }
}

let site: ServedSite | undefined;
let folder: string | undefined;

export async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await findChromium());
  folder = mkdtempSync(join(tmpdir(), 'verbatim-site-'));
  const siteDir = join(folder, 'dist');
  const run = runVerbatim(['build', '--out', siteDir, '--site', 'https://voices.example.org']);
  if (run.code !== 0) throw new Error(`the sample site does not build:\n${run.stderr}`);
  site = await serve(siteDir);
  project.provide('siteUrl', site.url);
  project.provide('siteDir', siteDir);
}

export function teardown(): void {
  site?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
