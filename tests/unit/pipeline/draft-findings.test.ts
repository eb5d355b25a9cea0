import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaggedResponse } from '../../../src/domain/tag.ts';
import type { Codebook } from '../../../src/domain/theme.ts';
import { checkQuote } from '../../../src/pipeline/check-quote.ts';
import { chooseSpread } from '../../../src/pipeline/draft/spread.ts';
import { groupPassages } from '../../../src/pipeline/draft/group-passages.ts';
import { unit } from '../../../src/pipeline/draft/passage-terms.ts';
import { mainStance } from '../../../src/pipeline/draft/stance.ts';
import { draftFindings } from '../../../src/pipeline/draft-findings.ts';
import { chooseQuotes } from '../../../src/pipeline/quote.ts';
import { quoteText } from '../../../src/pipeline/quote-text.ts';
import { segment } from '../../../src/pipeline/segment.ts';
import { tokenise } from '../../../src/pipeline/tagger/tokens.ts';
import { makeTagged, makeTagging } from '../../fixtures/make-response.ts';
import { THEMES } from '../../fixtures/synthesis.ts';

const CODEBOOK: Codebook = { themes: THEMES, hash: '0'.repeat(64) };

/** One response whose first sentence carries its themes. */
function voice(
  n: number,
  text: string,
  themes: readonly string[] = ['communication'],
  person = n,
): TaggedResponse {
  const passages = segment(text);
  const [first] = passages;
  if (first === undefined) throw new Error('a voice needs a sentence');
  const id = `r${String(n).padStart(9, '0')}`;
  const tags = themes.map((theme) => ({
    theme,
    score: 0.8,
    status: 'suggested' as const,
    evidence: [{ ...first, reason: 'test' }],
  }));
  return makeTagged(
    { id, respondent: `p${String(person).padStart(9, '0')}`, text },
    { tagging: makeTagging({ tags, passages, highlight: first }), tags },
  );
}

const VOICES: readonly TaggedResponse[] = [
  voice(1, 'Parents want teachers to call early about homework.'),
  voice(2, 'I want a call about homework before it is late.'),
  voice(3, 'We need a call about homework in the first week.'),
  voice(4, 'Calls about homework were ignored and nobody answered.'),
  voice(5, 'The office ignored my calls about homework for a month.'),
  voice(6, 'My messages about homework were lost and ignored.'),
  voice(7, 'Families hope for a call in their own language.'),
];

describe('the stance of a passage', () => {
  it.each([
    ['Parents want teachers to call.', 'asks'],
    ['To be asked first, for once.', 'asks'],
    ['That they answer their phone.', 'asks'],
    ['The office ignored us and blamed my son.', 'concerns'],
    ['It does not help.', 'concerns'],
    ['An effective partnership is built on mutual respect.', 'works'],
    ['I have thirty-four families.', 'tells'],
  ])('%s %s', (text, stance) => {
    expect(mainStance(tokenise(text).words)).toBe(stance);
  });
});

describe('drafted findings', () => {
  const findings = draftFindings(VOICES, CODEBOOK);

  it('keep a wish apart from a complaint about the same thing', () => {
    const asks = findings.find((finding) => finding.id === 'communication-asks');
    const concerns = findings.find((finding) => finding.id === 'communication-concerns');
    expect(asks?.responses).toEqual(['r000000001', 'r000000002', 'r000000003', 'r000000007']);
    expect(concerns?.responses).toEqual(['r000000004', 'r000000005', 'r000000006']);
  });

  it('take claim and quotes word for word from their responses', () => {
    const texts = new Map(VOICES.map(({ response }) => [response.id, response.text]));
    for (const { claim, quotes, otherViews } of findings) {
      expect(
        [...texts.values()].some((text) => checkQuote(text, claim).verdict === 'verbatim'),
      ).toBe(true);
      for (const { response, segments } of [...quotes, ...otherViews]) {
        const source = texts.get(response) ?? '';
        expect(checkQuote(source, quoteText(source, segments)).verdict).toBe('verbatim');
      }
    }
  });

  it('have claims of their own, though one sentence may carry two themes', () => {
    const shared = voice(
      1,
      'Parents want teachers to share and decide the homework rules together.',
      ['communication', 'workload'],
    );
    const others = [
      voice(2, 'we want homework rules from teachers', ['communication']),
      voice(3, 'parents need homework rules', ['communication']),
      voice(4, 'we want less homework', ['workload']),
      voice(5, 'i need a free evening', ['workload']),
    ];
    const claims = draftFindings([shared, ...others], CODEBOOK).map(({ claim }) => claim);
    expect(claims.length).toBeGreaterThan(1);
    expect(new Set(claims).size).toBe(claims.length);
  });

  it('quote no one more than twice', () => {
    const one = [1, 2, 3, 4, 5].map((n) =>
      voice(
        n,
        `I want a call about homework number ${'abcde'.charAt(n - 1)}.`,
        ['communication'],
        1,
      ),
    );
    const quoted = draftFindings([...one, ...VOICES.slice(5)], CODEBOOK).flatMap(
      ({ quotes }) => quotes,
    );
    expect(
      quoted.filter(({ response }) => one.some((other) => other.response.id === response)).length,
    ).toBeLessThanOrEqual(2);
  });

  it('do not depend on the order of the responses', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...VOICES], { minLength: VOICES.length }), (shuffled) => {
        expect(draftFindings(shuffled, CODEBOOK)).toEqual(findings);
      }),
      { numRuns: 20 },
    );
  });

  it('are none where nothing is tagged', () => {
    expect(draftFindings([voice(1, 'Hello there.', [])], CODEBOOK)).toEqual([]);
    expect(draftFindings([], CODEBOOK)).toEqual([]);
  });
});

describe('quotes of a theme', () => {
  it('are at most two of one person, best first, and the same in any order', () => {
    const many = [
      ...VOICES,
      voice(8, 'Call me about maths.', ['communication'], 1),
      voice(9, 'Call me on Fridays then.', ['communication'], 1),
    ];
    const chosen = chooseQuotes(many, CODEBOOK).get('communication') ?? [];
    expect(chosen).toHaveLength(8);
    expect(chooseQuotes([...many].reverse(), CODEBOOK)).toEqual(chooseQuotes(many, CODEBOOK));
  });

  it('are no more than asked for', () => {
    const chosen = chooseQuotes(VOICES, CODEBOOK, 8);
    expect(chosen.get('communication')).toHaveLength(2);
    expect(chosen.get('trust')).toEqual([]);
  });
});

describe('choosing a spread', () => {
  it('lets another voice speak before one that repeats', () => {
    const vector = (term: string): ReadonlyMap<string, number> => unit(new Map([[term, 1]]));
    const candidates = [
      { id: 'a', worth: 0.9, vector: vector('x'), person: '1', group: 'parent' },
      { id: 'b', worth: 0.85, vector: vector('x'), person: '2', group: 'parent' },
      { id: 'c', worth: 0.6, vector: vector('y'), person: '3', group: 'teacher' },
    ];
    expect(chooseSpread(candidates, 2, 2).map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

describe('grouping', () => {
  it('puts every passage in one group and makes no more groups than asked for', () => {
    const text = fc.array(fc.constantFrom('call', 'early', 'home', 'trust', 'late', 'time'), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 60 }),
        fc.integer({ min: 1, max: 6 }),
        (texts, most) => {
          const groups = groupPassages(
            texts.map((words) => unit(new Map(words.map((word) => [word, 1])))),
            most,
          );
          expect(groups.length).toBeLessThanOrEqual(most);
          expect(groups.flat().sort((a, b) => a - b)).toEqual(texts.map((_, index) => index));
        },
      ),
    );
  });
});
