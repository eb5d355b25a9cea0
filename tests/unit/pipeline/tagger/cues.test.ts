import { describe, expect, it } from 'vitest';
import { createMatcher, parsePattern } from '../../../../src/pipeline/tagger/cues.ts';
import { tokenise } from '../../../../src/pipeline/tagger/tokens.ts';

function found(cue: string, text: string): string | null {
  const { words, starts, ends } = tokenise(text);
  const match = createMatcher([parsePattern(cue)])(words, 0, words.length)[0];
  return match === undefined ? null : text.slice(starts[match.from], ends[match.to - 1]);
}

describe('a cue', () => {
  it.each([
    ['words in a row', 'no time to', 'There is no time to eat.', 'no time to'],
    ['any ending', 'respond*', 'They never responded.', 'responded'],
    ['one of several', '(call|phone) me', 'Please phone me.', 'phone me'],
    [
      'one of several runs of words',
      '(lip service|window dressing)',
      'It is lip service.',
      'lip service',
    ],
    ['a number', '# kids', 'I have 34 kids.', '34 kids'],
    [
      'up to three words between',
      'never … back',
      'She never once called me back.',
      'never once called me back',
    ],
    ['a class of words', '@not told', 'We were not told.', 'not told'],
    ['a contraction', "don't know", 'I don’t know why.', 'don’t know'],
    ['a contraction without its mark', "don't know", 'I dont know why.', 'dont know'],
    ['a word that may be left out', 'no (good)? reason', 'For no reason.', 'no reason'],
    ['a word that must not follow', 'trust !fund', 'I trust them.', 'trust them'],
  ])('matches %s', (_, cue, text, expected) => {
    expect(found(cue, text)).toBe(expected);
  });

  it.each([
    ['four words between', 'never … back', 'She never wrote or called or came back.'],
    ['another order', 'no time to', 'time to say no'],
    ['half a word', 'call', 'They called.'],
    ['a forbidden word', 'trust !fund', 'The trust fund pays.'],
  ])('does not match %s', (_, cue, text) => {
    expect(found(cue, text)).toBeNull();
  });

  it.each(['', '…', 'a …', '… a', '@nobodyknows', '(a|b', '!a', '(a)?'])('refuses %j', (cue) => {
    expect(() => parsePattern(cue)).toThrow(RangeError);
  });
});
