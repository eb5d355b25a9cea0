// Two fellows each take something out of the same response on two computers; git keeps one of the two texts.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { asSafeText } from '../../../src/domain/safe-text.ts';
import { quoteId } from '../../../src/pipeline/quote-id.ts';
import { textHash } from '../../../src/pipeline/text-hash.ts';
import { completeRuling } from '../../../src/review/complete-ruling.ts';
import { Desk } from '../../../src/review/desk.ts';
import { viewItem } from '../../../src/review/item-view.ts';
import { describeRedaction } from '../../../src/review/settle-texts.ts';
import { openReader, synthesise, type Reader } from '../../../src/synthesise.ts';
import { BATCH, makeDeskContent, makeResponses, SLUG } from '../../fixtures/make-desk-content.ts';

const TEXT =
  'My daughter Tobia Example goes to Hilltop School. The office never calls us back in time. Ask Mr Sample why.';
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

let reader: Reader | undefined;
const responses = makeResponses(4).map((one, i) =>
  i === 0 ? { ...one, text: asSafeText(TEXT) } : one,
);
const id = responses[0]?.id ?? '';

class Computer {
  readonly contentDir: string;
  readonly #folder: string;
  readonly #reviewer: string;

  constructor(folder: string, reviewer: string) {
    this.#folder = folder;
    this.#reviewer = reviewer;
    this.contentDir = join(folder, 'content');
  }

  git(...args: readonly string[]): string {
    const who = ['-c', `user.name=${this.#reviewer}`, '-c', 'user.email=nobody@example.org'];
    const options = { cwd: this.#folder, encoding: 'utf8', stdio: 'pipe' } as const;
    return execFileSync('git', [...who, ...args], options);
  }

  open(): Desk {
    reader ??= openReader({ contentDir: this.contentDir });
    return new Desk({ contentDir: this.contentDir, slug: SLUG, reader, now: () => Date.now() });
  }

  rule(ruling: Record<string, unknown>): void {
    const desk = this.open();
    desk.decide(this.#reviewer, id, desk.versionOf(id), { response: id, ...ruling });
  }

  takeOut(words: string, kind: string): void {
    const text = this.text();
    const start = text.indexOf(words);
    const spans = [{ start, end: start + words.length, kind: kind as 'name' }];
    this.rule({ action: 'redact', spans, ...describeRedaction(text, spans) });
  }

  cut(words: string): void {
    const text = this.text();
    const start = text.indexOf(words);
    const segments = [{ kind: 'keep', start, end: start + words.length }];
    this.rule({ action: 'quote', segments, source: textHash(text) });
  }

  undo(): void {
    this.open().takeBack(this.#reviewer, 'undo');
  }

  text(): string {
    return this.open().place(id)?.response.text ?? 'gone';
  }

  get file(): string {
    return join(this.contentDir, 'consultations', SLUG, 'batches', BATCH, 'responses.jsonl');
  }

  /** All bytes of the repository's content, as it would be pushed. */
  bytes(): string {
    this.git('add', '-A');
    return this.git('ls-files')
      .split('\n')
      .filter((name) => name.startsWith('content/consultations/'))
      .map((name) => readFileSync(join(this.#folder, name), 'utf8'))
      .join('\n');
  }

  commit(): void {
    this.git('add', '-A');
    this.git('commit', '-qm', 'reviewed', '--allow-empty');
  }

  /** Where both changed a line, git keeps the named side's. */
  pull(from: Computer, keep: 'ours' | 'theirs'): void {
    this.commit();
    from.commit();
    this.git(
      'pull',
      '-q',
      '--no-rebase',
      '--no-edit',
      '-X',
      keep,
      dirname(from.contentDir),
      'main',
    );
  }
}

function twoComputers(): { readonly ana: Computer; readonly ben: Computer } {
  const made = makeDeskContent(responses);
  const first = dirname(made.contentDir);
  const second = `${first}-ben`;
  folders.push(first, second);
  const ana = new Computer(first, 'ana');
  ana.git('init', '-q', '-b', 'main');
  writeFileSync(join(first, '.gitignore'), 'private/\n');
  writeFileSync(join(first, '.gitattributes'), '**/decisions/*.jsonl merge=union\n');
  ana.commit();
  cpSync(first, second, { recursive: true });
  return { ana, ben: new Computer(second, 'ben') };
}

const built = (on: Computer): ReturnType<typeof synthesise> =>
  synthesise({ contentDir: on.contentDir, storeDir: null });
const shown = (on: Computer): string => built(on).responses.get(id)?.response.text ?? 'gone';
const names = (on: Computer): string[] => built(on).diagnostics.map(({ name }) => name);

describe.each(['ours', 'theirs'] as const)('where git kept %s', (side) => {
  test.each([
    {
      what: 'apart in the text',
      hers: ['Tobia Example', 'name'],
      his: ['Hilltop School', 'school'],
      met: 'My daughter [name removed] goes to [school removed]. The',
    },
    {
      what: 'that overlap',
      hers: ['Tobia Example goes', 'name'],
      his: ['Example goes to Hilltop School', 'school'],
      met: 'My daughter [school removed]. The',
    },
    {
      what: 'one within the other',
      hers: ['Tobia Example', 'name'],
      his: ['Example', 'name'],
      met: 'My daughter [name removed] goes',
    },
    {
      what: 'side by side',
      hers: ['Tobia ', 'name'],
      his: ['Example', 'name'],
      met: 'My daughter [name removed][name removed] goes',
    },
  ])('two redactions $what both hold: on pages before a desk opens, in files after', (given) => {
    const { ana, ben } = twoComputers();
    ana.takeOut(given.hers[0] ?? '', given.hers[1] ?? '');
    ben.takeOut(given.his[0] ?? '', given.his[1] ?? '');
    ana.pull(ben, side);
    const before = shown(ana);
    expect(before).toContain(given.met);
    expect(ana.text()).toBe(before);
    expect(shown(ana)).toBe(before);
    for (const words of [given.hers[0] ?? '', given.his[0] ?? ''])
      expect(ana.bytes()).not.toContain(words);
    expect(names(ana)).not.toContain('redaction-not-written');
    expect(names(ana)).not.toContain('redactions-met');
    // The other computer comes to the same bytes by itself or by a pull.
    ben.pull(ana, side);
    expect(ben.text()).toBe(before);
    const log = readFileSync(ben.file, 'utf8');
    ben.open();
    expect(readFileSync(ben.file, 'utf8')).toBe(log);
    expect(built(ben).diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('the build says that a file still holds words that somebody took out', () => {
    const { ana, ben } = twoComputers();
    ana.takeOut('Tobia Example', 'name');
    ben.takeOut('Hilltop School', 'school');
    ana.pull(ben, side);
    expect(names(ana)).toContain('redaction-not-written');
    ana.open();
    expect(names(ana)).not.toContain('redaction-not-written');
  });

  test.each(['hers', 'his', 'both'])('quotes keep words and addresses: %s', (whose) => {
    const { ana, ben } = twoComputers();
    const cutsOf = (on: Computer): (readonly [string, string])[] =>
      (viewItem(on.open(), id, 'ana')?.cuts ?? []).map((cut) => [cut.id, cut.text]);
    if (whose !== 'his') ana.cut('The office never calls us back in time.');
    const hers = cutsOf(ana).map(([quote]) => quote);
    ana.takeOut('Tobia Example', 'name');
    ben.takeOut('Hilltop School', 'school');
    if (whose !== 'hers') ben.cut('My daughter Tobia Example goes to [school removed].');
    const his = cutsOf(ben).map(([quote]) => quote);
    ana.pull(ben, side);
    const expected = [
      ...hers.map((quote) => [quote, 'The office never calls us back in time.']),
      ...his.map((quote) => [quote, 'My daughter [name removed] goes to [school removed].']),
    ];
    const published = (): readonly (readonly [string, string])[] =>
      [...built(ana).quotes.values()]
        .filter(({ chosenBy }) => chosenBy === 'editor')
        .map((quote) => [quote.id, quote.text]);
    expect(published()).toEqual(expected);
    expect(cutsOf(ana)).toEqual(expected);
    expect(published()).toEqual(expected);
    expect(built(ana).diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('what is taken out after the meeting, and of a third apart, holds as well', () => {
    const { ana, ben } = twoComputers();
    const third = `${dirname(ana.contentDir)}-cy`;
    folders.push(third);
    cpSync(dirname(ana.contentDir), third, { recursive: true });
    const cy = new Computer(third, 'cy');
    cy.takeOut('daughter', 'name');
    ana.takeOut('Tobia Example', 'name');
    ben.takeOut('Hilltop School', 'school');
    ana.pull(ben, side);
    ana.takeOut('Mr Sample', 'name');
    ana.pull(cy, side);
    expect(ana.text()).toBe(
      'My [name removed] [name removed] goes to [school removed]. The office never calls us back in time. Ask [name removed] why.',
    );
    expect(names(ana)).not.toContain('redactions-met');
  });

  test('an undo of one leaves the other', () => {
    const { ana, ben } = twoComputers();
    ana.takeOut('Tobia Example', 'name');
    ben.takeOut('Hilltop School', 'school');
    ana.pull(ben, side);
    ana.open();
    ana.undo();
    expect(ana.text()).toContain('My daughter Tobia Example goes to [school removed].');
    expect(ana.text()).toBe(shown(ana));
    expect(names(ana)).not.toContain('redactions-met');
  });
});

describe('a text in which nobody can say by rule where the details stand', () => {
  function edited(): Computer {
    const { ana, ben } = twoComputers();
    ana.takeOut('Tobia Example', 'name');
    ben.takeOut('Hilltop School', 'school');
    ana.pull(ben, 'ours');
    // Somebody put the two sides together by hand, and missed a name.
    const mixed = TEXT.replace('Hilltop School', '[school removed]').replace('The office', 'It');
    const lines = readFileSync(ana.file, 'utf8').split('\n');
    lines[0] = JSON.stringify({ ...JSON.parse(lines[0] ?? ''), text: mixed });
    writeFileSync(ana.file, lines.join('\n'));
    return ana;
  }

  test('waits: no page shows it, the batch counts it as withheld, check and desk say so', () => {
    const ana = edited();
    expect(shown(ana)).toBe('gone');
    const { consultations, diagnostics } = built(ana);
    expect(consultations[0]?.batches[0]?.funnel.withheld).toEqual([
      { reason: 'two redactions met: look again', rows: 1 },
    ]);
    const met = diagnostics.find(({ name }) => name === 'redactions-met');
    expect(met?.message).toContain(id);
    expect(met?.message).not.toContain('Tobia');
    expect(viewItem(ana.open(), id, 'ana')?.lookAgain).toBe('two redactions met: look again');
    expect(ana.open().notices.join(' ')).toContain('looks again');
  });

  test('is shown again once a person took out what was left, and said they had looked', () => {
    const ana = edited();
    const desk = ana.open();
    reader ??= openReader({ contentDir: ana.contentDir });
    const start = desk.place(id)?.response.text.indexOf('Tobia Example') ?? 0;
    const spans = [{ start, end: start + 'Tobia Example'.length, kind: 'name' }];
    ana.rule(complete(desk, { action: 'redact', spans }));
    expect(shown(ana)).toContain('My daughter [name removed] goes to [school removed]. It never');
    expect(viewItem(ana.open(), id, 'ana')?.lookAgain).toBeNull();
  });

  test('is shown again once a person looked and found nothing left to take out', () => {
    const ana = edited();
    const lines = readFileSync(ana.file, 'utf8').replace('Tobia Example', 'she');
    writeFileSync(ana.file, lines);
    ana.rule(complete(ana.open(), { action: 'redact', spans: [] }));
    expect(shown(ana)).toContain('My daughter she goes to [school removed]. It never');
  });

  test('without such a need an empty redaction is refused', () => {
    const { ana } = twoComputers();
    expect(() => complete(ana.open(), { action: 'redact', spans: [] })).toThrow('Select the words');
  });
});

test('the address of a quote of which nothing is left after a redaction says that it was withdrawn', () => {
  const { ana } = twoComputers();
  const start = TEXT.indexOf('The office');
  const span = { start, end: start + 'The office never calls us back in time.'.length };
  const segments = [{ kind: 'keep' as const, ...span }];
  const spans = [{ ...span, kind: 'name' as const }];
  const facts = describeRedaction(TEXT, spans);
  // As the desk writes it where the software's quote stood on a page.
  ana.rule({ action: 'redact', spans, ...facts, quotes: [segments] });
  const quote = quoteId(id, segments);
  const { quotes, withdrawn, diagnostics } = built(ana);
  expect(quotes.has(quote)).toBe(false);
  expect(withdrawn.map((one) => [one.id, one.reason])).toContainEqual([
    quote,
    'a personal detail was taken out',
  ]);
  expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
});

function complete(desk: Desk, ruling: Record<string, unknown>): Record<string, unknown> {
  const used = reader;
  if (used === undefined) throw new RangeError('no desk was opened yet');
  return completeRuling(desk, 'ana', id, ruling, {
    codebook: used.codebook,
    model: used.model.card,
    edition: 'internal',
    taggingOf: used.taggingOf,
  });
}
