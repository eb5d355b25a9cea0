import { describe, expect, it } from 'vitest';
import { highlight } from '../../../src/search/highlight.ts';
import { readQuery } from '../../../src/search/read-query.ts';

const marked = (text: string, query: string, near: readonly string[] = []): string[] =>
  highlight(text, readQuery(query), near).map(({ start, end }) => text.slice(start, end));

describe('marks', () => {
  it.each([
    ['Teachers call. The teacher’s door is open.', 'teacher', ['Teachers', 'teacher’s']],
    ['The category of a cat', 'cat', ['cat']],
    ['Cats concatenate', 'cat', ['Cats']],
    ['A communicative school', 'communic', ['communicative']],
    ['Today I go to town', 'to go', ['go', 'to']],
    ['They make or break it; make it', '"make or break"', ['make or break']],
    ['They make or break it; make it', 'make or break', ['make', 'or', 'break', 'make']],
    ['Send an e-mail or an email', 'email', ['e-mail', 'email']],
    ['A parent-teacher night for every parent', 'parent-teacher', ['parent-teacher']],
    ['Every parent met a teacher', 'parent-teacher', ['parent', 'teacher']],
    ['CAFÉ and cafe', 'café', ['CAFÉ', 'cafe']],
    ['No such word', 'absent', []],
    ['Trust, not mistrust', 'trust -school', ['Trust']],
    ['(a+b)*', '(a+b)*', ['a+b']],
  ])('in “%s” for %s stand on whole words', (text, query, words) => {
    expect(marked(text, query)).toEqual(words);
  });

  it('stand on near spellings where those were searched', () => {
    expect(marked('We communicate well', 'comunicate', ['communicate'])).toEqual(['communicate']);
  });
});
