// verbatim build: any content folder to a static site, in place only when all of it was built.
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { VerbatimError } from '../src/errors/verbatim-error.ts';
import { renamePatiently } from '../src/ingest/rename-patiently.ts';
import { PACKAGE_ROOT } from '../src/read/package-root.ts';
import { checkPens } from '../src/site/pen-colours.ts';
import { sharedPens } from '../src/site/pens.ts';
import { handOver } from '../src/site/synthesis.ts';
import { assertPublishable, synthesise } from '../src/synthesise.ts';
import { contentOption, editionOption, reportDiagnostics } from './options.ts';

/** In every internal edition and in no public one. */
const STAFF_PAGE = join('staff', 'index.html');

/** Of one site, on the free hosts that limit it. */
const MOST_FILES = 20_000;

interface BuildFlags {
  readonly content: string;
  readonly out?: string;
  readonly edition: 'public' | 'internal';
  readonly site?: string;
  readonly base?: string;
}

export function register(program: Command): void {
  program
    .command('build')
    .description('Build the site from a content folder: static files, ready for any host.')
    .addOption(contentOption())
    .option(
      '--out <dir>',
      'folder to write the site to; an earlier site there is replaced (default: dist, or dist-internal)',
      (value) => resolve(value),
    )
    .addOption(editionOption())
    .option('--site <url>', 'address that the site will have, such as https://voices.example.gov')
    .option('--base <path>', 'folder of that address the site will live in, such as /voices/')
    .action(buildSite);
}

async function buildSite(flags: BuildFlags): Promise<void> {
  const out = flags.out ?? resolve(flags.edition === 'public' ? 'dist' : 'dist-internal');
  refuseToOverwrite(out, flags.content);
  if (flags.edition === 'internal') refuseToReplacePublic(out);
  checkAddress(flags);
  const synthesis = synthesise({ contentDir: flags.content, edition: flags.edition });
  reportDiagnostics([
    ...synthesis.diagnostics.filter(({ level }) => level === 'warning'),
    ...sharedPens(synthesis),
  ]);
  const unreadable = checkPens(synthesis.site);
  if (unreadable.length > 0) throw new VerbatimError('content-invalid', unreadable);
  assertPublishable(synthesis);
  handOver(synthesis);
  // Built in a workshop of its own inside the program's folder (Astro shares one for any folder outside, and two
  // builds at once would meet there) and moved at the end: a build that fails leaves the earlier site as it was.
  const workshop = join(PACKAGE_ROOT, '.verbatim', `building-${process.pid}`);
  // Astro also takes any folder outside the current one for such a shared place; the flags are whole paths by now.
  process.chdir(PACKAGE_ROOT);
  process.env['VERBATIM_CONTENT'] = flags.content;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const address = addressOf(flags, synthesis.site.address);
  // Loaded late: --help must not wait for it.
  const { build } = await import('astro');
  try {
    await build({
      root: PACKAGE_ROOT,
      outDir: join(workshop, 'site'),
      cacheDir: join(workshop, 'cache'),
      logLevel: 'warn',
      ...address,
    });
    await putInPlace(join(workshop, 'site'), out);
  } finally {
    await removeFolder(workshop);
  }
  process.stderr.write(
    `✔ The ${flags.edition === 'public' ? 'site' : 'internal edition, not for publication,'} is in ${out}\n` +
      `  Look at it: ${previewOf(out, address.base)}\n${aboutFiles(countFiles(out))}`,
  );
}

/** Empty where every host takes them. */
function aboutFiles(files: number): string {
  if (files <= MOST_FILES) return '';
  const [has, most] = [files, MOST_FILES].map((count) => count.toLocaleString('en-US'));
  return `  It has ${has} files. Some free hosts take ${most} at most: ask yours before you publish.\n`;
}

function countFiles(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

/** The command that serves it at home; the current folder is the program's by now. */
function previewOf(out: string, base: string | undefined): string {
  const folder = relative(PACKAGE_ROOT, out);
  const flags = [
    ...(folder === 'dist'
      ? []
      : ['--outDir', /^[\w./:\\-]+$/u.test(folder) ? folder : `"${folder}"`]),
    ...(base === undefined || base === '/' ? [] : ['--base', base]),
  ];
  return ['npm run preview', ...(flags.length === 0 ? [] : ['--', ...flags])].join(' ');
}

/** Flags first, then the address in site.yaml, whose folder is the base. */
function addressOf(
  { site, base }: BuildFlags,
  configured: string | undefined,
): { readonly site?: string; readonly base?: string } {
  const given = site === undefined && configured !== undefined ? new URL(configured) : null;
  const host = site ?? given?.origin;
  const folder = base ?? given?.pathname;
  return {
    ...(host === undefined ? {} : { site: host }),
    ...(folder === undefined ? {} : { base: folder }),
  };
}

/** The earlier site is there until the new one stands beside it, on the same disk. */
async function putInPlace(built: string, out: string): Promise<void> {
  const beside = `${out}.new-${process.pid}`;
  mkdirSync(dirname(out), { recursive: true });
  try {
    moveFolder(built, beside);
    await removeFolder(out);
    renamePatiently(beside, out);
  } finally {
    await removeFolder(beside);
  }
}

/** Many files at once: one after the other, thousands of pages take longer to delete than to make. */
async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 3 });
}

function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // Another disk, or a scanner that holds a file.
    cpSync(from, to, { recursive: true });
  }
}

/** Emptying a folder that is not an earlier site would lose somebody's work. */
function refuseToOverwrite(out: string, content: string): void {
  const holds = (inner: string): boolean => !relative(out, inner).startsWith('..');
  const isInUse = holds(content) || holds(PACKAGE_ROOT) || holds(process.cwd());
  const isForeign =
    existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'index.html'));
  if (!isInUse && !isForeign) return;
  throw new VerbatimError('out-folder-in-use', [
    {
      where: `--out ${out}`,
      message: isInUse
        ? 'holds the content, the program or the current folder, and a build would delete them.'
        : 'holds files that are not an earlier site, and a build would delete them.',
    },
  ]);
}

/** A folder that held a public site is likely one that a host serves. */
function refuseToReplacePublic(out: string): void {
  if (!existsSync(join(out, 'index.html')) || existsSync(join(out, STAFF_PAGE))) return;
  throw new VerbatimError('out-folder-in-use', [
    {
      where: `--out ${out}`,
      message: 'holds a public site, and the internal edition must not take its place.',
      hint: 'Name another folder, which no host serves.',
    },
  ]);
}

function checkAddress({ site, base }: BuildFlags): void {
  if (site !== undefined && !URL.canParse(site)) {
    throw new VerbatimError('usage', [
      {
        where: `--site ${site}`,
        message: 'is no address.',
        hint: 'Give it whole, such as https://voices.example.gov.',
      },
    ]);
  }
  if (base !== undefined && !/^\/[\w./~-]*$/u.test(base)) {
    throw new VerbatimError('usage', [
      {
        where: `--base ${base}`,
        message: 'is no folder of an address.',
        hint: 'Start it with a slash, such as /voices/.',
      },
    ]);
  }
}
