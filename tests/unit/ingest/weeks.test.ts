// Week after week the same form: what stands in content/ in the end is what the last export alone would have given.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/read/content.ts';
import { csv, makeOptions, take } from './ingest-text.ts';

const OPTIONS = ['Weekly', 'Monthly', 'Never', 'Every Friday'];
const TEXTS = [
  '',
  'The bus is late and nobody tells us why it is.',
  'More letters in the evening, please, and fewer in the morning.',
  'A garden for the little ones would help all of us.',
  'Answer the phone after school, that is all we ask for.',
];

interface Answers {
  readonly often: number;
  readonly way: number;
  readonly text: number;
  readonly more: number;
}

const answers = fc.record({
  often: fc.nat({ max: OPTIONS.length }),
  way: fc.nat({ max: OPTIONS.length }),
  text: fc.nat({ max: TEXTS.length - 1 }),
  more: fc.nat({ max: TEXTS.length - 1 }),
});

function export_(people: readonly Answers[]): string {
  const option = (at: number): string => OPTIONS[at - 1] ?? '';
  return csv([
    ['Response ID', 'Submitted', 'How often?', 'Which way?', 'What should change?', 'What else?'],
    ...people.map(({ often, way, text, more }, i) => [
      `${i + 1}`,
      '2026-03-01',
      option(often),
      option(way),
      TEXTS[text] ?? '',
      TEXTS[more] ?? '',
    ]),
  ]);
}

/** Somebody's next export: what they leave empty now, they answered as before. */
function later(before: Answers | undefined, now: Answers): Answers {
  if (before === undefined) return now;
  return {
    often: now.often === 0 ? before.often : now.often,
    way: now.way === 0 ? before.way : now.way,
    text: now.text === 0 ? before.text : now.text,
    more: now.more === 0 ? before.more : now.more,
  };
}

const columns = {
  closed: ['How often?', 'Which way?'],
  text: ['What should change?', 'What else?'],
};

/** What each person said and ticked, whichever batch holds it; each question once. */
function held(contentDir: string): string[] {
  const batches = readContent(contentDir).consultations[0]?.batches ?? [];
  const lines = batches.flatMap(({ manifest, responses, answers: ticks }) => {
    const textOf = new Map(manifest.questions.map(({ id, text }) => [id, text]));
    return [
      ...responses.map((one) => [one.respondent, textOf.get(one.question ?? ''), one.text]),
      ...ticks.map((one) => [one.respondent, textOf.get(one.question), ...one.choices]),
    ];
  });
  return lines.map((line) => JSON.stringify(line)).sort();
}

describe('exports of one form, one after another', () => {
  it('add up row by row, and end as the last of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(answers, { minLength: 1, maxLength: 7 }), {
          minLength: 2,
          maxLength: 4,
        }),
        async (weeks) => {
          const { contentDir } = makeOptions();
          let people: readonly Answers[] = [];
          for (const [week, now] of weeks.entries()) {
            people = Array.from({ length: Math.max(people.length, now.length) }, (_, i) => {
              const [before, one] = [people[i], now[i]];
              return one === undefined ? (before as Answers) : later(before, one);
            });
            if (people.every(({ often, way, text, more }) => often + way + text + more === 0))
              return;
            const { result } = await take(export_(people), {
              contentDir,
              columns,
              corrections: true,
              file: `week-${week + 1}.csv`,
            });
            const { rows, accepted, duplicates, rejected, withheld } = result.ledger;
            expect(rows).toBe(people.length);
            expect(accepted + duplicates + rejected.length + withheld.length).toBe(rows);
          }
          const { options } = await take(export_(people), { columns });
          expect(held(contentDir)).toEqual(held(options.contentDir));
        },
      ),
      { numRuns: 12 },
    );
  });
});
