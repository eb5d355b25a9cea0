import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRedacted } from '../../../src/ingest/placeholder-match.ts';

describe('matchRedacted', () => {
  it.each([
    ['the same text', 'They call before nine.', 'They call before nine.'],
    ['a name', 'My son Tyler Brandt likes it.', 'My son [name removed] likes it.'],
    ['a name and its possessive', 'Tyler’s teacher calls.', '[name removed]’s teacher calls.'],
    ['more of a name', 'My son [name removed] Brandt likes it.', 'My son [name removed] likes it.'],
    ['another kind', 'At [name removed] we wait.', 'At [school removed] we wait.'],
    [
      'a school of six words',
      'At Martin Luther King Jr. Elementary School we wait.',
      'At [school removed] we wait.',
    ],
    [
      'an address',
      'I live at 12 N. Oak Street, Apt 5, Springfield, IL 62701 now.',
      'I live at [address removed] now.',
    ],
    [
      'a written-out address',
      'Write to jo at example dot com please.',
      'Write to [email removed] please.',
    ],
    [
      'details in different places',
      'Ask [name removed] or Mrs. Bell at noon.',
      'Ask Tyler or Mrs. [name removed] at noon.',
    ],
    ['two in a row', 'Ask [name removed] [name removed] today.', 'Ask Ann Bell Cole today.'],
    ['at both ends', 'Tyler waits for Ann', '[name removed] waits for [name removed]'],
    ['other blanks', 'They call\nbefore nine.', 'They call before  nine.'],
  ])('knows a text again by %s', (_, one, other) => {
    expect(matchRedacted(one, other)).not.toBeNull();
    expect(matchRedacted(other, one)).not.toBeNull();
  });

  it.each([
    ['another word', 'They call before nine.', 'They call before ten.'],
    [
      'a longer run than a name',
      'Ask one two three four five six seven today.',
      'Ask [name removed] today.',
    ],
    ['nothing in the place', 'Ask today.', 'Ask [name removed] today.'],
    ['a sentence more', 'Ask [name removed]. Thank you.', 'Ask Tyler.'],
    ['a negation', 'I do not like it here, Ann.', 'I do like it here, [name removed].'],
  ])('does not take one text for another by %s', (_, one, other) => {
    expect(matchRedacted(one, other)).toBeNull();
  });

  it('says which side holds more, and how much both share', () => {
    expect(
      matchRedacted('My son Tyler Brandt likes it.', 'My son [name removed] likes it.'),
    ).toEqual({ shared: 4, onlyFirst: 2, onlySecond: 0 });
  });

  it('comes to an end over two texts full of placeholders', () => {
    const one = 'a [name removed] b '.repeat(2000);
    const other = `${'a [name removed] b '.repeat(1999)}c [name removed] b`;
    const all = '[name removed] '.repeat(3000);
    expect(() => {
      matchRedacted(one, other);
      matchRedacted(all, `${all}x y z`);
    }).not.toThrow();
  });

  it('knows any text again, whichever of its words either side lacks', () => {
    const word = fc.record({
      text: fc.stringMatching(/^[a-z]{1,8}$/u),
      mark: fc.constantFrom('', 'one', 'other', 'both'),
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const side = (name: string): string =>
          words
            .map(({ text, mark }) => (mark === name || mark === 'both' ? '[name removed]' : text))
            .join(' ');
        expect(matchRedacted(side('one'), side('other'))).not.toBeNull();
      }),
    );
  });
});
