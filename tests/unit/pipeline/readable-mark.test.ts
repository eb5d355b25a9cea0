import { describe, expect, test } from 'vitest';
import { readableMark } from '../../../src/pipeline/readable-mark.ts';

const mark = (text: string, words: string): string | null => {
  const start = text.indexOf(words);
  expect(start).not.toBe(-1);
  const span = readableMark(text, { start, end: start + words.length });
  return span === null ? null : text.slice(span.start, span.end);
};

describe('the words that a page underlines', () => {
  test.each([
    ['I lose two hours a week to forms.', 'hours a', null],
    ['The log is neither: it tells teachers that we’re not believed.', 'neither: it tells', null],
    [
      'Nobody asked us. They had decided before the vote, as ever.',
      'Nobody asked us. They had decided',
      'Nobody asked us. They had decided',
    ],
    ['Jargon.', 'Jargon', null],
    ['A form you forgot to fill in.', 'A form you forgot to fill in.', null],
    ['No time. There are forms to fill in.', 'forms to fill in', 'forms to fill in'],
    ['I lose two hours a week to forms.', 'two hours a week to', 'two hours a week'],
    ['It is the fear. We are afraid to ask.', 'We are afraid to', 'We are afraid'],
    ['They don’t tell anyone in time.', 'n’t tell anyone', 'don’t tell anyone'],
    ['Most parents should, I think, read.', 'parents should', null],
    [
      'Nobody asked us. They had decided before the meeting.',
      'decided before the meeting.',
      'decided before the meeting.',
    ],
    ['Please talk to me first.', 'talk to me', 'talk to me'],
    ['We meet at 8:40 on the dot.', 'at 8:40', null],
    ['Call me before it gets bad.', 'Call me before it gets bad.', null],
    ['老师每个星期都给我们发短信，我们终于知道。', '给我们发短信', '给我们发短信'],
  ])('of “%s”, found by “%s”: %s', (text, found, shown) => {
    expect(mark(text, found)).toBe(shown);
  });
});
