import { describe, expect, it, test } from 'vitest';
import { checkProse, frontMatterProse } from '../../../src/pipeline/check-prose.ts';
import { makeConsultation } from '../../fixtures/make-content.ts';

const problems = (...paragraphs: readonly string[]): readonly (readonly [string, number])[] =>
  checkProse(paragraphs.map((text, index) => ({ text, line: index + 1 }))).map(({ name, line }) => [
    name,
    line,
  ]);

describe('quantity words in staff text', () => {
  it.each([
    'Many parents want to be called.',
    'Most of them said so.',
    'Parents often ask for a call.',
    'Some working parents cannot come.',
    'A number of families asked.',
    'The majority of teachers agree.',
    'Nearly everyone asked for time.',
    'Several wrote about trust.',
    'Teachers usually answer.',
    'Some tired bus drivers wrote at night.',
    'Most nurses ask for paper.',
    'Most want a call before noon.',
    'Some also said that it helps.',
    'The majority never hears from the office.',
    'A small minority objects.',
    'Letters rarely come in time.',
  ])('are warned of where no count stands by them: %s', (text) => {
    expect(problems('Fine.', text)).toEqual([['quantity-without-count', 2]]);
  });

  it.each([
    'Many parents, 12 of 27, want to be called.',
    'Three of the many parents who answered asked for this.',
    'How many meetings are enough?',
    'The most important thing is time.',
    'Someone has to start.',
    'It takes some time, and the most recent news comes last.',
    'Parents want to be called.',
    'Some of this is new to the office.',
  ])('are let be where a count stands or no quantity is meant: %s', (text) => {
    expect(problems(text)).toEqual([]);
  });
});

test('one warning names every word of quantity in its sentence, once', () => {
  const text = 'Most of them say so often, and several teachers often agree.';
  expect(checkProse([{ text, line: 3 }]).map(({ message }) => message)).toEqual([
    '“Most of them”, “often”, “several teachers” stand without a count.',
  ]);
});

test('what stands in the front matter is checked too, at its line', () => {
  const mdx =
    '---\ntitle: x\ndescription: Many people asked for a call.\npurpose: For the guide.\nhappenedNext:\n  - date: 2026-05-01\n    text: >-\n      The office wrote to most schools.\n---\n';
  const prose = frontMatterProse(
    makeConsultation({
      description: 'Many people asked for a call.',
      purpose: 'For the guide.',
      happenedNext: [
        { date: '2026-05-01', text: 'The office wrote to most schools.', findings: [] },
      ],
    }),
    mdx,
  );
  expect(checkProse(prose).map(({ name, line }) => [name, line])).toEqual([
    ['quantity-without-count', 3],
    ['quantity-without-count', 8],
  ]);
});

describe('plain language', () => {
  it('warns of a sentence of more than 35 words, with its line', () => {
    const long = `We ${'read and '.repeat(18)}sleep.`;
    expect(problems('Short.', long)).toContainEqual(['long-sentence', 2]);
    expect(problems(`We ${'read and '.repeat(16)}sleep.`)).toEqual([]);
  });

  it('warns of long sentences on average', () => {
    const text =
      'We read the notes and the plans and the letters that the parents of the class had sent us in the spring. ';
    expect(problems(text.repeat(4))).toContainEqual(['long-sentences', 1]);
  });

  it('warns of hard words and lets plain ones be', () => {
    const hard =
      'Institutional communication necessitates organisational accountability mechanisms. ';
    const plain = 'Parents want to hear how their child is doing. Teachers want help at home. ';
    expect(problems(hard.repeat(10))).toContainEqual(['hard-to-read', 1]);
    expect(problems(plain.repeat(10))).toEqual([]);
  });

  it('says nothing of no prose', () => {
    expect(checkProse([])).toEqual([]);
  });
});
