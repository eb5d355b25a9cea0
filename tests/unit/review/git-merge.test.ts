// Two fellows work on the same consultation on two computers; git brings their work together.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { Desk } from '../../../src/review/desk.ts';
import { describeRedaction } from '../../../src/review/settle-texts.ts';
import { openReader, synthesise, type Reader } from '../../../src/synthesise.ts';
import { BATCH, makeDeskContent, makeResponses, SLUG } from '../../fixtures/make-desk-content.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

interface Computer {
  readonly contentDir: string;
  readonly git: (...args: readonly string[]) => string;
  /** Rules as the desk would, on a desk that is opened anew. */
  readonly rule: (response: string, ruling: Record<string, unknown>) => void;
}

function computer(folder: string, reviewer: string): Computer {
  const contentDir = join(folder, 'content');
  const git = (...args: readonly string[]): string =>
    execFileSync(
      'git',
      ['-c', `user.name=${reviewer}`, '-c', 'user.email=nobody@example.org', ...args],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
  return {
    contentDir,
    git,
    rule: (response, ruling) => {
      const desk = openDesk(contentDir);
      desk.decide(reviewer, response, desk.versionOf(response), { ...ruling, response });
    },
  };
}

let reader: Reader | undefined;

function openDesk(contentDir: string): Desk {
  reader ??= openReader({ contentDir });
  return new Desk({
    contentDir,
    slug: SLUG,
    reader,
    now: () => Date.now(),
  });
}

/** The same repository on two computers. */
function twoComputers(): {
  readonly ana: Computer;
  readonly ben: Computer;
  readonly ids: readonly string[];
} {
  const made = makeDeskContent(makeResponses(24));
  const first = dirname(made.contentDir);
  const second = `${first}-ben`;
  folders.push(first, second);
  const ana = computer(first, 'ana');
  ana.git('init', '-q', '-b', 'main');
  writeFileSync(join(first, '.gitignore'), 'private/\n');
  ana.git('add', '-A');
  ana.git('commit', '-qm', 'before');
  cpSync(first, second, { recursive: true });
  return { ana, ben: computer(second, 'ben'), ids: made.responses().map(({ id }) => id) };
}

function merge({ ana, ben }: { readonly ana: Computer; readonly ben: Computer }): void {
  for (const { git } of [ana, ben]) {
    git('add', '-A');
    git('commit', '-qm', 'reviewed');
  }
  ana.git('pull', '-q', '--no-rebase', '--no-edit', dirname(ben.contentDir), 'main');
}

test('rulings of both are there after a merge without a conflict, also those on the same response', () => {
  const two = twoComputers();
  const { ana, ben, ids } = two;
  const [both = '', hers = '', his = ''] = ids;
  ana.rule(both, { action: 'tags', themes: ['trust'] });
  ana.rule(hers, { action: 'tags', themes: ['roles'] });
  ana.rule(both, { action: 'note', note: 'read twice' });
  ben.rule(both, { action: 'tags', themes: ['workload'] });
  ben.rule(his, { action: 'flag', flags: ['privacy'] });
  ben.rule(his, { action: 'quote', segments: [{ kind: 'keep', start: 0, end: 6 }] });
  merge(two);
  const { rulings } = openDesk(ana.contentDir);
  expect(rulings.readings.get(both)?.map(({ reviewer, themes }) => [reviewer, ...themes])).toEqual([
    ['ana', 'trust'],
    ['ben', 'workload'],
  ]);
  expect(rulings.themes.get(hers)).toEqual(['roles']);
  expect(rulings.notes.get(both)).toMatchObject([{ note: 'read twice' }]);
  expect(rulings.flags.get(his)).toEqual(['privacy']);
  expect(rulings.quotes.get(his)?.length).toBe(1);
});

test('texts that each took details out of or kept back are so after the merge, whichever side of the batch git took', () => {
  const two = twoComputers();
  const { ana, ben, ids } = two;
  const [hers = '', , , , , , , his = '', gone = ''] = ids;
  const file = (of: Computer): string =>
    join(of.contentDir, 'consultations', SLUG, 'batches', BATCH, 'responses.jsonl');
  const textOf = (of: Computer, id: string): string =>
    openDesk(of.contentDir).place(id)?.response.text ?? 'gone';
  const takeOut = (of: Computer, id: string): void => {
    const spans = [{ start: 0, end: 6, kind: 'name' as const }];
    of.rule(id, { action: 'redact', spans, ...describeRedaction(textOf(of, id), spans) });
  };
  takeOut(ana, hers);
  takeOut(ben, his);
  ben.rule(gone, { action: 'withhold', reason: 'off-topic', batch: BATCH, row: 9 });
  const mine = readFileSync(file(ana));
  for (const { git } of [ana, ben]) {
    git('add', '-A');
    git('commit', '-qm', 'reviewed');
  }
  // Counts in the batch's own files may collide; a person takes either side, and the logs make it right.
  ana.git('pull', '-q', '--no-rebase', '--no-edit', '-X', 'ours', dirname(ben.contentDir), 'main');
  writeFileSync(file(ana), mine);
  expect(textOf(ana, hers)).toContain('[name removed]');
  expect(textOf(ana, his)).toContain('[name removed]');
  expect(textOf(ana, gone)).toBe('gone');
  const { diagnostics } = synthesise({ contentDir: ana.contentDir, storeDir: null });
  expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
});
