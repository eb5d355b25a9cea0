// A later version of Verbatim takes out other details. Next week's export, read by it, holds last week's rows: they are
// known again, keep their addresses, and take today's form only on request.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Redacting from '../../../src/ingest/redact/redact.ts';
import { asSafeText } from '../../../src/domain/safe-text.ts';
import { takeIn } from '../../../src/ingest/take-in.ts';
import { readContent } from '../../../src/read/content.ts';
import { settleTexts } from '../../../src/review/settle-texts.ts';
import { batchFolder, csv, snapshot, sourceOf, take, type Taken } from './ingest-text.ts';

/** Words that this week's version takes out on top of the rules, or leaves standing. */
const rules = vi.hoisted(() => ({ alsoName: [] as string[], leaves: [] as string[] }));

vi.mock('../../../src/ingest/redact/redact.ts', async (original) => {
  const real = await original<typeof Redacting>();
  return {
    redact: (text: string, options: Redacting.RedactOptions = {}) => {
      const keep = [...(options.keep ?? []), ...rules.leaves];
      const found = real.redact(text, { ...options, keep });
      let safe: string = found.text;
      const more = rules.alsoName.flatMap((name) => {
        const parts = safe.split(name);
        safe = parts.join('[name removed]');
        return parts.slice(1).map(() => ({ start: 0, end: 1, kind: 'name' as const }));
      });
      return { text: asSafeText(safe), redactions: [...found.redactions, ...more] };
    },
  };
});

beforeEach(() => {
  rules.alsoName = [];
  rules.leaves = [];
});

const header = ['Submitted', 'What should change?'];
const lastWeek = [
  ['2020-03-01', 'The nurse quillony answers every letter within a day.'],
  ['2020-03-02', 'Mrs. Halloran should answer the phone after school.'],
  ['2020-03-02', 'The bus is late and nobody tells us why it is.'],
  ['2020-03-02', 'quillony'],
];
const thisWeek = [
  ...lastWeek,
  ['2020-03-02', 'The nurse quillony answers no letter of ours at all.'],
  ['2020-03-09', 'Send the letters in Spanish too, as you promised.'],
];

async function nextWeek(one: Taken, overrides: Parameters<typeof take>[1] = {}): Promise<Taken> {
  return take(csv([header, ...thisWeek]), {
    contentDir: one.options.contentDir,
    file: 'week-2.csv',
    ...overrides,
  });
}

const textsIn = (taken: Taken): Record<string, string> =>
  Object.fromEntries(
    readContent(taken.options.contentDir)
      .consultations.flatMap(({ batches }) => batches)
      .flatMap(({ responses }) => responses.map(({ id, text }) => [id, text])),
  );

describe('next week’s export, read by rules that take out more', () => {
  it('brings in the new rows alone, and names those that are redacted otherwise', async () => {
    const one = await take(csv([header, ...lastWeek]));
    const before = snapshot(batchFolder(one.options, one.result.batch ?? ''));
    rules.alsoName = ['quillony'];
    const two = await nextWeek(one);
    expect(two.result.ledger).toMatchObject({ rows: 6, accepted: 2, duplicates: 4 });
    expect(two.responses.map(({ text }) => text).sort()).toEqual([
      'Send the letters in Spanish too, as you promised.',
      'The nurse [name removed] answers no letter of ours at all.',
    ]);
    expect(two.result.warnings).toEqual([
      '2 rows are known from earlier, with other personal details taken out than then (rows 1, 4); the earlier form stands. 2 of them still show a detail that would be taken out today. Take today’s form with --corrections.',
    ]);
    expect(snapshot(batchFolder(one.options, one.result.batch ?? ''))).toEqual(before);
  });

  it('takes today’s form on request, at the same address, so that a page’s quote still finds its words', async () => {
    const one = await take(csv([header, ...lastWeek]));
    rules.alsoName = ['quillony'];
    const two = await nextWeek(one, { corrections: true });
    expect(two.result.warnings.join(' ')).toContain(
      '2 texts were redacted anew, at the same address.',
    );
    const texts = textsIn(two);
    expect(one.responses.map(({ id }) => texts[id])).toEqual([
      'The nurse [name removed] answers every letter within a day.',
      'Mrs. [name removed] should answer the phone after school.',
      'The bus is late and nobody tells us why it is.',
      '[name removed]',
    ]);
    expect(Object.keys(texts)).toHaveLength(6);
    expect(JSON.stringify(snapshot(one.options.contentDir))).not.toContain('quillony');
    // A third week knows all of them word for word.
    const three = await take(
      csv([header, ...thisWeek, ['2020-03-12', 'Open the library on Sunday too.']]),
      {
        contentDir: one.options.contentDir,
        file: 'week-3.csv',
      },
    );
    expect(three.result.ledger).toMatchObject({ accepted: 1, duplicates: 6 });
    expect(three.result.warnings).toEqual([]);
  });

  it('is redacted anew where it is the very same file, with --corrections', async () => {
    const one = await take(csv([header, ...lastWeek]));
    rules.alsoName = ['quillony'];
    const again = await takeIn(sourceOf(csv([header, ...lastWeek])), {
      ...one.options,
      corrections: true,
    });
    expect(again.warnings).toEqual([
      `This file was taken in before, as batch ${one.result.batch ?? ''}: 2 texts were redacted anew.`,
    ]);
    expect(Object.keys(textsIn(one)).sort()).toEqual(one.responses.map(({ id }) => id).sort());
    expect(Object.values(textsIn(one)).join(' ')).not.toContain('quillony');
  });
});

describe('next week’s export, read by rules that take out less', () => {
  it('does not bring last week’s rows in again', async () => {
    const one = await take(csv([header, ...lastWeek]));
    rules.leaves = ['Halloran'];
    const two = await nextWeek(one);
    expect(two.result.ledger).toMatchObject({ accepted: 2, duplicates: 4 });
    expect(two.result.warnings).toEqual([
      '1 row is known from earlier, with other personal details taken out than then (row 2); the earlier form stands. Take today’s form with --corrections.',
    ]);
  });

  it('tells rows with ids that say something else from those redacted otherwise', async () => {
    const withIds = (rows: readonly (readonly string[])[]): string =>
      csv([['Response ID', ...header], ...rows.map((row, i) => [`${i + 1}`, ...row])]);
    const one = await take(withIds(lastWeek));
    rules.leaves = ['Halloran'];
    const [first, second, , ...rest] = lastWeek;
    const edited = [first, second, ['2020-03-02', 'The bus is on time since May.'], ...rest];
    const two = await take(withIds(edited.map((row) => row ?? [])), {
      contentDir: one.options.contentDir,
      file: 'week-2.csv',
    });
    expect(two.result.ledger).toMatchObject({ accepted: 0, duplicates: 4 });
    expect(two.result.warnings).toEqual([
      '1 row has other words than when they were taken in (row 3); the earlier words stand. Take the new ones with --corrections.',
      '1 row is known from earlier, with other personal details taken out than then (row 2); the earlier form stands. Take today’s form with --corrections.',
    ]);
  });
});

describe('a row in which a reviewer took out a word', () => {
  it.each([[false], [true]])(
    'does not come back with it in next week’s export (--corrections: %j)',
    async (corrections) => {
      const one = await take(csv([header, ...lastWeek]));
      const folder = batchFolder(one.options, one.result.batch ?? '');
      const path = join(folder, 'responses.jsonl');
      const lines = readFileSync(path, 'utf8');
      writeFileSync(path, lines.replace('The nurse quillony', 'The nurse [name removed]'));
      const before = snapshot(folder);
      const two = await nextWeek(one, { corrections });
      expect(two.result.ledger).toMatchObject({ accepted: 2, duplicates: 4 });
      expect(two.result.warnings).toEqual([]);
      expect(snapshot(folder)).toEqual(before);
      settleTexts(
        one.options.contentDir,
        readContent(one.options.contentDir).consultations[0] ?? expect.fail(),
      );
      expect(snapshot(folder)).toEqual(before);
    },
  );
});

describe('other people who said the same but for a name', () => {
  it('come in where the file holds less than half of the earlier rows', async () => {
    const one = await take(csv([header, ...lastWeek]));
    rules.alsoName = ['quillony'];
    const two = await take(
      csv([header, lastWeek[0] ?? [], ['2020-03-08', 'Open on Sunday, please.']]),
      {
        contentDir: one.options.contentDir,
        file: 'other.csv',
      },
    );
    expect(two.result.ledger).toMatchObject({ accepted: 2, duplicates: 0 });
  });

  it('come in where they wrote on another day', async () => {
    const one = await take(csv([header, ...lastWeek]));
    rules.alsoName = ['quillony'];
    const other = ['2020-03-10', 'The nurse quillony answers every letter within a day.'];
    const two = await take(csv([header, ...lastWeek, other]), {
      contentDir: one.options.contentDir,
      file: 'week-2.csv',
    });
    expect(two.result.ledger).toMatchObject({ accepted: 1, duplicates: 4 });
  });
});
