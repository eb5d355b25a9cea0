import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuote } from '../../../src/pipeline/check-quote.ts';
import { quoteText } from '../../../src/pipeline/quote-text.ts';
import {
  fromSegments,
  insert,
  moveEdge,
  omit,
  snap,
  startCut,
  toSegments,
  type CutDraft,
} from '../../../src/review/client/cut.ts';

const TEXT = 'We ask, and ask again. Nobody calls back before the term is over.';
const textOf = (draft: CutDraft): string => quoteText(TEXT, toSegments(TEXT, draft));
const at = (words: string): [number, number] => [
  TEXT.indexOf(words),
  TEXT.indexOf(words) + words.length,
];
const cut = (words: string): CutDraft => {
  const draft = startCut(TEXT, ...at(words));
  if (draft === null) throw new Error('the words are not in the text');
  return draft;
};

describe('a quote under the knife', () => {
  test.each([
    ['Nobody calls', 'Nobody calls'],
    ['body cal', 'Nobody calls'],
    [' calls back ', 'calls back'],
  ])('snaps “%s” to whole words', (selected, whole) => {
    expect(textOf(cut(selected))).toBe(whole);
  });

  test('starts nowhere where a selection touches no word', () => {
    expect(snap('a  b', 1, 3)).toBeNull();
    expect(startCut('  ', 0, 2)).toBeNull();
  });

  test('moves its edges by a word and never to nothing', () => {
    let draft = cut('calls back');
    draft = moveEdge(TEXT, draft, 'start', 'earlier');
    draft = moveEdge(TEXT, draft, 'end', 'later');
    expect(textOf(draft)).toBe('Nobody calls back before');
    for (let i = 0; i < 10; i += 1) draft = moveEdge(TEXT, draft, 'end', 'earlier');
    expect(textOf(draft)).toBe('Nobody');
    expect(moveEdge(TEXT, cut('We'), 'start', 'earlier')).toEqual(cut('We'));
  });

  test('leaves words out, joins neighbours, and puts them back', () => {
    let draft = omit(TEXT, cut('Nobody calls back before the term is over.'), ...at('calls back'));
    expect(textOf(draft)).toBe('Nobody … before the term is over.');
    draft = omit(TEXT, draft, ...at('before'));
    expect(textOf(draft)).toBe('Nobody … the term is over.');
    expect(draft.omits).toHaveLength(1);
    expect(textOf(omit(TEXT, draft, ...at('calls')))).toBe('Nobody calls … the term is over.');
  });

  test('is shortened where the words left out stand at its edge', () => {
    expect(textOf(omit(TEXT, cut('Nobody calls back'), ...at('back')))).toBe('Nobody calls');
    expect(textOf(omit(TEXT, cut('Nobody calls back'), ...at('Nobody')))).toBe('calls back');
  });

  test('takes bracketed words for others or beside them, and gives them back', () => {
    const draft = cut('Nobody calls back before the term is over.');
    expect(textOf(insert(TEXT, draft, ...at('Nobody'), 'No teacher'))).toBe(
      '[No teacher] calls back before the term is over.',
    );
    const caret = TEXT.indexOf('term');
    const added = insert(TEXT, draft, caret, caret, 'school');
    expect(textOf(added)).toBe('Nobody calls back before the [school] term is over.');
    expect(textOf(insert(TEXT, added, caret, caret, ''))).toBe(textOf(draft));
  });

  test('comes back from its segments as it went', () => {
    let draft = omit(TEXT, cut('Nobody calls back before the term is over.'), ...at('calls back'));
    draft = insert(TEXT, draft, ...at('term'), 'school year');
    const segments = toSegments(TEXT, draft);
    const again = fromSegments(TEXT, segments);
    expect(again === null ? null : toSegments(TEXT, again)).toEqual(segments);
  });

  test('is word for word whatever is cut and left out, and never refused for anything but the rules of quoting', () => {
    const place = fc.nat(TEXT.length);
    fc.assert(
      fc.property(
        place,
        place,
        fc.array(fc.tuple(place, place), { maxLength: 3 }),
        (from, to, holes) => {
          let draft = startCut(TEXT, Math.min(from, to), Math.max(from, to));
          for (const [a, b] of holes)
            if (draft !== null) draft = omit(TEXT, draft, Math.min(a, b), Math.max(a, b));
          if (draft === null) return;
          const { problems } = checkQuote(TEXT, textOf(draft));
          const rules = ['meaning-left-out', 'too-many-omissions', 'scraps', 'empty'];
          expect(problems.map(({ kind }) => kind).filter((kind) => !rules.includes(kind))).toEqual(
            [],
          );
        },
      ),
    );
  });
});
