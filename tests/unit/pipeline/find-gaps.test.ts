import { describe, expect, it } from 'vitest';
import { findGaps } from '../../../src/pipeline/find-gaps.ts';
import type { TaggedResponse } from '../../../src/domain/tag.ts';
import { makeTagged } from '../../fixtures/make-response.ts';

const tag = { theme: 'trust', score: 1, status: 'confirmed', evidence: [] } as const;

function make(text: string, index: number, rest: Partial<TaggedResponse> = {}): TaggedResponse {
  return makeTagged({ id: `r${index}`, respondent: `p${index}`, text }, rest);
}

const UNTAGGED = [
  'The school van comes too late.',
  'Our vans have no heating.',
  'A van with no belts is no van.',
  'Lunch was cold again.',
  'The pool smells.',
].map((text, index) => make(text, index));
const TAGGED = [
  'They never told us why.',
  'Nobody believes the office.',
  'It was a fair talk.',
].map((text, index) => make(text, 10 + index, { tags: [tag] }));

// Each word alone is as common here as in any text; side by side they are not.
const ELSEWHERE = Array.from({ length: 30 }, (_, index) =>
  make(index % 2 === 0 ? 'The bus.' : 'A ride.', 50 + index, { tags: [tag] }),
);

describe('what the codebook misses', () => {
  it('groups responses without a theme by the words they share, however they are inflected', () => {
    expect(findGaps([...UNTAGGED, ...TAGGED])).toEqual([
      { phrases: ['van'], responses: ['r0', 'r1', 'r2'], people: 3 },
    ]);
  });

  it('counts people, not responses', () => {
    const oneVoice = UNTAGGED.map(({ response, ...rest }) => ({
      ...rest,
      response: { ...response, respondent: 'p1' },
    }));
    expect(findGaps([...oneVoice, ...TAGGED])).toEqual([]);
  });

  it('leaves out words that the responses with a theme use as often', () => {
    const vans = TAGGED.map((item) => make('The van again.', 20, { tags: item.tags }));
    expect(findGaps([...UNTAGGED, ...vans])).toEqual([]);
  });

  it('leaves out a response that a person gave a theme, and one in another language', () => {
    const [first, second, ...rest] = UNTAGGED;
    const decided = [
      { ...first, tags: [tag] },
      { ...second, untaggedLanguage: true },
    ] as readonly TaggedResponse[];
    expect(findGaps([...decided, ...rest, ...TAGGED])).toEqual([]);
  });

  it('names no group smaller than it is told to show', () => {
    expect(findGaps([...UNTAGGED, ...TAGGED], { leastPeople: 4 })).toEqual([]);
  });

  it('never takes what the redactor wrote for a word of the people', () => {
    const redacted = ['[school] was shut.', 'I rang [school] twice.', 'From [school] to us.'].map(
      (text, index) => make(text, index),
    );
    expect(findGaps([...redacted, ...TAGGED])).toEqual([]);
  });

  it('names a group by the pair of words that it shares, in the spelling that most of it uses', () => {
    const rides = ['Bus rides are long.', 'A bus ride home.', 'The bus ride there.'].map(
      (text, index) => make(text, index),
    );
    const [gap] = findGaps([...rides, ...ELSEWHERE]);
    expect(gap).toMatchObject({ responses: ['r0', 'r1', 'r2'], people: 3 });
    expect(gap?.phrases).toContain('bus ride');
  });

  it('makes no pair of words from two lines', () => {
    const apart = ['The bus\nRide it', 'A bus\nRide on', 'One bus\nRide home'].map((text, index) =>
      make(text, index),
    );
    const [gap] = findGaps([...apart, ...ELSEWHERE]);
    expect(gap?.phrases).toEqual(['bus', 'ride']);
  });
});
