// The content folder as it was, taken from git into a folder that lasts as long as it is looked at.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { IsoDateSchema } from '../domain/response.ts';
import { VerbatimError } from '../errors/verbatim-error.ts';

const MOST_BYTES = 1 << 30;

/**
 * @param since a commit, a branch or a day; of a day, the content as the day before left it
 * @param look is given the folder, or null where there was no content then
 * @throws VerbatimError `usage` where the folder is in no git repository or the commit is not there
 */
export function withEarlierContent<Result>(
  contentDir: string,
  since: string,
  look: (earlier: string | null) => Result,
): Result {
  const isDay = IsoDateSchema.safeParse(since).success;
  const top = git(contentDir, ['rev-parse', '--show-toplevel'])?.toString().trim();
  if (top === undefined) {
    throw new VerbatimError('usage', [
      {
        where: contentDir,
        message: 'is in no git repository, so nothing tells how it was.',
        hint: 'Compare two folders: verbatim diff old/content content.',
      },
    ]);
  }
  const commit = isDay
    ? git(contentDir, ['rev-list', '-1', `--before=${since}T00:00:00Z`, 'HEAD'])
    : git(contentDir, [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${since}^{commit}`,
      ]);
  const hash = commit?.toString().trim();
  if (hash === undefined) {
    throw new VerbatimError('usage', [
      {
        where: `--since ${since}`,
        message: 'is neither a commit of this repository nor a day.',
        hint: 'Name a commit or a branch, or a day as in 2026-01-31.',
      },
    ]);
  }
  const inside = relative(top, realpathSync(contentDir)).replaceAll('\\', '/');
  const tree = `${hash}:${inside}`;
  if (hash === '' || git(top, ['cat-file', '-e', tree]) === undefined) return look(null);
  const zip = git(top, ['archive', '--format=zip', tree]);
  if (zip === undefined) throw new Error(`git could not pack ${tree}`);
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-earlier-'));
  try {
    for (const [name, bytes] of Object.entries(unzipSync(zip))) {
      if (name.endsWith('/')) continue;
      const file = join(folder, name);
      if (relative(folder, file).startsWith('..')) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    return look(existsSync(join(folder, 'consultations')) ? folder : null);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Undefined where git says no. */
function git(folder: string, args: readonly string[]): Buffer | undefined {
  const run = spawnSync('git', ['-C', folder, ...args], { maxBuffer: MOST_BYTES });
  return run.status === 0 ? run.stdout : undefined;
}
