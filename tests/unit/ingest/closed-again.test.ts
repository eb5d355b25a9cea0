import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lossOf, removeBatch } from '../../../src/ingest/remove-batch.ts';
import { areSameTicks } from '../../../src/ingest/same-ticks.ts';
import { readContent } from '../../../src/read/content.ts';
import { batchFolder, csv, manifestOf, snapshot, take, type Taken } from './ingest-text.ts';

const columns = { closed: ['How often?', 'Which way?'] };
const words = [
  'More letters in the evening, please, and fewer in the morning.',
  'The bus is late and nobody tells us why it is.',
  'A garden for the little ones would help all of us.',
];

function export_(ids: 'with ids' | 'without', rows: readonly (readonly string[])[]): string {
  return csv([
    [ids === 'with ids' ? 'Response ID' : 'Group', 'Submitted', 'How often?', 'Which way?', 'Why?'],
    ...rows.map(([often = '', way = '', why], at) => [
      ids === 'with ids' ? `${at + 1}` : (['blue', 'red', 'green', 'grey'][at % 4] ?? ''),
      '2020-03-01',
      often,
      way,
      why ?? words[at] ?? `Something else altogether, number ${at}.`,
    ]),
  ]);
}

function closedOf({ answers }: Taken): unknown[] {
  return answers.map(({ question, choices }) => [question, ...choices]);
}

const first = [
  ['Weekly', 'Phone'],
  ['Monthly', ''],
  ['Never', 'Letter'],
];

describe.each(['with ids', 'without'] as const)('people known %s', (ids) => {
  const ask = { columns: ids === 'without' ? { ...columns, ignore: ['Group'] } : columns };

  it('come in with a closed question that they answer for the first time, once, as the same person', async () => {
    const one = await take(export_(ids, first), ask);
    const later = [...first];
    later[1] = ['Monthly', 'Phone'];
    const next = export_(ids, later);
    const two = await take(next, { ...one.options, file: 'next.csv' });
    expect(two.result.ledger).toMatchObject({ rows: 3, accepted: 1, duplicates: 2 });
    expect(two.answers).toEqual([
      expect.objectContaining({
        respondent: one.responses[1]?.respondent,
        question: 'q2',
        choices: ['Phone'],
      }),
    ]);
    expect(two.result.warnings.join('\n')).toContain(
      '1 row is known from earlier and now answers more questions (row 2); the new answers were taken in',
    );
    expect(two.result.warnings.join('\n')).not.toContain('nothing to quote');
    readContent(one.options.contentDir);
    const three = await take(next.replace('2020-03-01', '2020-03-01 '), one.options);
    expect(three.result.ledger).toMatchObject({ accepted: 0, duplicates: 3 });
    expect(three.result.warnings.join('\n')).not.toMatch(/more questions|otherwise|no longer/u);
  });

  it('are reported where they answer otherwise, and corrected on request', async () => {
    const one = await take(export_(ids, first), ask);
    const before = snapshot(one.options.contentDir);
    const later = [...first];
    later[2] = ['Sometimes', 'Letter'];
    const two = await take(export_(ids, later), one.options);
    expect(two.result.ledger).toMatchObject({ accepted: 0, duplicates: 3 });
    expect(two.result.warnings.join('\n')).toContain(
      '1 row answers a closed question otherwise than when it was taken in (row 3); the earlier answers stand. Take the new ones with --corrections.',
    );
    expect(snapshot(one.options.contentDir)).toEqual(before);
    const three = await take(export_(ids, later), { ...one.options, corrections: true });
    expect(three.result.warnings.join('\n')).toContain('1 answer was corrected');
    const [batch] = readContent(one.options.contentDir).consultations[0]?.batches ?? [];
    expect(batch?.answers.map(({ choices }) => choices[0])).toEqual([
      'Weekly',
      'Phone',
      'Monthly',
      'Sometimes',
      'Letter',
    ]);
    expect(batch?.manifest.questions[0]?.options).toContain('Sometimes');
    const four = await take(export_(ids, later), one.options);
    expect(four.result.warnings.join('\n')).not.toContain('otherwise');
  });

  it('keep an answer that a later export leaves empty, and the report says so', async () => {
    const one = await take(export_(ids, first), ask);
    const later = [...first];
    later[0] = ['Weekly', ''];
    const two = await take(export_(ids, later), { ...one.options, corrections: true });
    expect(two.result.warnings.join('\n')).toContain(
      '1 row leaves a closed question empty that it answered earlier (row 1); the earlier answers stand.',
    );
    expect(two.result.ledger).toMatchObject({ accepted: 0, duplicates: 3 });
  });

  it('are not said to have changed anything by an office program that writes options its own way', async () => {
    const rows = [
      ['true', 'Parents’ night'],
      ['false', '5'],
      ['true', 'By bus'],
    ];
    const one = await take(export_(ids, rows), ask);
    const two = await take(
      export_(ids, [
        ['TRUE', "Parents' night "],
        ['FALSE', '5.0'],
        ['TRUE', 'By  bus'],
      ]),
      one.options,
    );
    expect(two.result.ledger).toMatchObject({ accepted: 0, duplicates: 3 });
    expect(two.result.warnings.join('\n')).not.toContain('otherwise');
  });

  it('keep their first batch whole when the later one is removed', async () => {
    const one = await take(export_(ids, first), ask);
    const before = snapshot(batchFolder(one.options, one.result.batch ?? ''));
    const later = [...first];
    later[1] = ['Monthly', 'Phone'];
    const two = await take(export_(ids, later), { ...one.options, file: 'next.csv' });
    const loss = await lossOf(one.options.contentDir, two.result.batch ?? '', null);
    expect(loss).toMatchObject({ responses: 0, closedAnswers: 1, people: 0 });
    removeBatch(one.options.contentDir, loss, process.pid);
    expect(snapshot(batchFolder(one.options, one.result.batch ?? ''))).toEqual(before);
    const again = await take(export_(ids, later), { ...one.options, file: 'next.csv' });
    expect(closedOf(again)).toEqual([['q2', 'Phone']]);
  });
});

describe('a survey of closed questions alone', () => {
  const often = ['Weekly', 'Monthly', 'Never'];
  const oft = ['Jede Woche', 'Jeden Monat', 'Nie'];
  const way = ['Phone', 'Letter'];
  const weg = ['Telefon', 'Brief'];
  const ticks = Array.from({ length: 24 }, (_, i) => [
    (i * 7 + (i >> 2)) % 3,
    (i * 5 + (i >> 1)) % 2,
  ]);
  const english = (rows: typeof ticks): string =>
    csv([
      ['Response ID', 'Date submitted', 'Last page', 'Seed', 'How often?', 'Which way?'],
      ...rows.map(([a = 0, b = 0], i) => [
        `${i + 1}`,
        '2024-03-01',
        '3',
        '77',
        often[a] ?? '',
        way[b] ?? '',
      ]),
    ]);
  const german = (rows: typeof ticks): string =>
    csv([
      ['Antwort ID', 'Datum Abgeschickt', 'Letzte Seite', 'Zufallsstartwert', 'Wie oft?', 'Wie?'],
      ...rows.map(([a = 0, b = 0], i) => [
        `${i + 1}`,
        '2024-03-01',
        '3',
        '77',
        oft[a] ?? '',
        weg[b] ?? '',
      ]),
    ]);

  it('counts nobody twice where it comes in a second language, and takes in what is new', async () => {
    const then = ticks.map((row, i) => (i === 4 ? [row[0] ?? 0, 9] : row));
    const one = await take(english(then));
    expect(one.answers).toHaveLength(47);
    const two = await take(german([...ticks, [0, 0]]), one.options);
    expect(two.result.ledger).toMatchObject({ rows: 25, accepted: 2, duplicates: 23 });
    expect(two.answers).toHaveLength(3);
    expect(two.answers.at(-1)?.respondent).toBe(one.answers[8]?.respondent);
    expect(two.result.warnings.join('\n')).toContain('in another language');
    const three = await take(german([...ticks, [0, 0], [1, 1]]), one.options);
    expect(three.result.ledger).toMatchObject({ rows: 26, accepted: 1, duplicates: 25 });
    expect(three.result.warnings.join('\n')).not.toContain('otherwise');
  });

  it('is not taken for another survey whose records are counted from 1 too', async () => {
    const one = await take(english(ticks));
    const others = ticks.map((_, i) => [(i * 11 + (i >> 1)) % 3, (i >> 2) % 2]);
    const two = await take(german(others), one.options);
    expect(two.result.ledger).toMatchObject({ accepted: 24, duplicates: 0 });
    const same = csv([
      ['Response ID', 'Date submitted', 'Last page', 'Seed', 'How far?', 'Who?'],
      ...ticks
        .map((_, i) => [(i * 13 + (i >> 3)) % 3, (i >> 1) % 2] as const)
        .map(([a, b], i) => [`${i + 1}`, '2024-03-01', '3', '77', `${a} km`, way[b] ?? '']),
    ]);
    const three = await take(same, one.options);
    expect(three.result.ledger).toMatchObject({ accepted: 24, duplicates: 0 });
    expect(three.result.warnings.join('\n')).not.toContain('no longer');
  });

  it('needs more than a handful of ticks to be known', () => {
    const pairs = [0, 1, 0, 1].map((a) => ({ place: 0, then: way[a] ?? '', now: weg[a] ?? '' }));
    expect(areSameTicks(pairs)).toBe(false);
    expect(areSameTicks(Array.from({ length: 10 }, () => pairs).flat())).toBe(true);
    expect(
      areSameTicks(
        Array.from({ length: 200 }, (_, i) => ({
          place: 0,
          then: way[i % 2] ?? '',
          now: weg[i % 3 ? 0 : 1] ?? '',
        })),
      ),
    ).toBe(false);
  });
});

describe('what a batch of later ticks says of itself', () => {
  it('lists the questions of its own file', async () => {
    const one = await take(export_('with ids', first), { columns });
    const later = [...first];
    later[1] = ['Monthly', 'Phone'];
    const two = await take(export_('with ids', later), { ...one.options, file: 'next.csv' });
    expect(manifestOf(two).questions.map(({ text }) => text)).toContain('Which way?');
    expect(
      readFileSync(
        join(batchFolder(two.options, two.result.batch ?? ''), 'responses.jsonl'),
        'utf8',
      ),
    ).toBe('');
  });
});

describe('a file that was taken in already, with --corrections', () => {
  const text = (words: string): readonly string[] => ['Weekly', 'Phone', words];
  const old = 'The bus is late and nobody tells us why it is.';
  const mended = 'The bus comes on time since Monday, thank you all.';
  const extra = text('Somebody new says this about the playground.');
  const week1 = export_('with ids', [text(old), text(words[2] ?? '')]);
  const week2 = export_('with ids', [['Never', 'Phone', mended], text(words[2] ?? ''), extra]);
  const said = (contentDir: string): unknown[] =>
    (readContent(contentDir).consultations[0]?.batches ?? []).flatMap((batch) => [
      batch.responses.map((response) => response.text),
      batch.answers.map(({ choices }) => choices.join()),
    ]);

  it('corrects what earlier batches hold, as its own report says', async () => {
    const one = await take(week1, { columns });
    const two = await take(week2, { ...one.options, today: '2026-02-15', file: 'week-2.csv' });
    expect(two.result.warnings.join('\n')).toContain('Take the new ones with --corrections');
    const three = await take(week2, { ...two.options, corrections: true, file: 'week-2.csv' });
    expect(three.result.warnings.join('\n')).toContain('1 text was corrected');
    expect(three.result.warnings.join('\n')).toContain('1 answer was corrected');
    expect(said(one.options.contentDir).flat()).toContain(mended);
    expect(said(one.options.contentDir).flat()).toContain('Never');
    expect(manifestOf(two).ledger.accepted).toBe(1);
  });

  it('brings no old words back where a later export corrected them', async () => {
    const one = await take(week1, { columns });
    await take(week2, {
      ...one.options,
      today: '2026-02-15',
      corrections: true,
      file: 'week-2.csv',
    });
    const before = said(one.options.contentDir);
    expect(before.flat()).toContain(mended);
    for (const again of [{ corrections: true }, { keep: ['Monday'] }])
      await take(week1, { ...one.options, ...again });
    expect(said(one.options.contentDir)).toEqual(before);
  });
});
