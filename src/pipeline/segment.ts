// Cuts a response into passages: the sentences that the tagger reads and quotes are cut from.
import type { Passage } from '../domain/passage.ts';

/** Words whose full stop does not end a sentence when something follows. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sr jr st rev hon pres supt gov sen rep gen col capt lt sgt vs etc eg ie approx dept ' +
    'univ assn bros inc ltd co corp no nos vol fig figs pp sec ch art mt ft ave blvd rd apt ext tel ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri am pm ' +
    'min mins hr hrs wk wks yr yrs gr k-12 ed.d ph.d m.ed b.a m.a e.g i.e a.m p.m u.s u.k u.s.a d.c'
  ).split(' '),
);
/** Of those, the ones that often do end a sentence: they do when a capital follows. */
const ENDS_BEFORE_CAPITAL: ReadonlySet<string> = new Set(
  'etc inc ltd co corp am pm a.m p.m u.s u.k u.s.a d.c min mins hr hrs wk wks yr yrs no ed.d ph.d m.ed b.a m.a'.split(
    ' ',
  ),
);

const BREAK = /[.?!…。！？]+["'”’»)\]]*(?=\s|$)|[.?!]+(?=\p{Lu}\p{Ll})|\s*\n\s*/gu;
const LIST_MARK = /^(?:\(?(?:[0-9]{1,2}|[a-zA-Z])[.)]|[-–•*·]+)$/u;

/**
 * Sentences in order, never overlapping, without the white space around them. A line break ends a sentence;
 * a list mark ("2.") stays with its item. Text without a letter or digit gives none.
 */
export function segment(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  BREAK.lastIndex = 0;
  for (let found = BREAK.exec(text); found !== null; found = BREAK.exec(text)) {
    if (found[0].length === 0) {
      BREAK.lastIndex += 1;
      continue;
    }
    const isLine = found[0].trim() === '';
    const end = found.index + found[0].length;
    if (!isLine && !endsSentence(text, from, found.index, end)) continue;
    if (isLine && isListMark(text.slice(from, found.index).trim())) continue;
    add(passages, text, from, isLine ? found.index : end);
    from = end;
  }
  add(passages, text, from, text.length);
  return passages;
}

function isListMark(piece: string): boolean {
  return LIST_MARK.test(piece);
}

function endsSentence(text: string, from: number, mark: number, end: number): boolean {
  const piece = text.slice(from, end).trim();
  if (isListMark(piece)) return false;
  const next = nextWordStart(text, end);
  // What goes on in lower case goes on, unless the mark is a question or the writer uses no capitals.
  const nextCharacter = text.charAt(next);
  const mine = text.charAt(mark);
  const isStop = mine === '.' && end === mark + 1;
  if (mine === '…' || (mine === '.' && text.charAt(mark + 1) === '.'))
    return !isLower(nextCharacter);
  if (!isStop) return !(isLower(nextCharacter) && /["'”’)\]]$/u.test(text.slice(mark, end)));
  const word = lastWord(text, from, mark).toLowerCase();
  if (/^\p{L}$/u.test(word) && word !== 'i' && isUpper(text.charAt(mark - 1)))
    return next >= text.length;
  if (!ABBREVIATIONS.has(word)) return true;
  return ENDS_BEFORE_CAPITAL.has(word) ? !isLower(nextCharacter) : next >= text.length;
}

function nextWordStart(text: string, at: number): number {
  let next = at;
  while (next < text.length && /[\s"'“‘(]/u.test(text.charAt(next))) next += 1;
  return next;
}

function lastWord(text: string, from: number, to: number): string {
  let start = to;
  while (start > from && !/[\s("“]/u.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, to);
}

function isLower(character: string): boolean {
  return character !== character.toUpperCase();
}

function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

function add(passages: Passage[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end))) {
    passages.push({ start, end });
    return;
  }
  // A stray mark (a smiley, a lone bracket) belongs to the sentence before it.
  const before = passages.at(-1);
  if (end > start && before !== undefined)
    passages[passages.length - 1] = { start: before.start, end };
}
