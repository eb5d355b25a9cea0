// A quote as written, taken apart: the response's words, the marks of words left out, and an editor's words in brackets.
import { countWords } from '../../domain/word-count.ts';
import { ELLIPSIS, tokenise, type Token } from './tokens.ts';

/** An editor's words, `at` being where the bracket opens in the quote. */
export interface Bracket {
  readonly kind: 'bracket';
  readonly at: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}

export interface Omission {
  readonly kind: 'omission';
  readonly at: number;
}

/** A word written partly in brackets, as in "[T]he" or "teacher[s]". */
export interface PartWord {
  readonly kind: 'part-word';
  readonly at: number;
  readonly end: number;
  readonly before: string;
  readonly inside: string;
  readonly after: string;
}

/** Words or one part-word that stand together in the source. */
export interface Run {
  readonly kind: 'run';
  readonly tokens: readonly Token[];
}

export type Part = Run | PartWord;
export type GapItem = Bracket | Omission;

/** Parts in order; `gaps[k]` stands before part k and the last gap after them all. An empty gap joins two parts tightly. */
export interface QuoteReading {
  readonly parts: readonly Part[];
  readonly gaps: readonly (readonly GapItem[])[];
}

type Element = { readonly kind: 'token'; readonly token: Token } | Bracket | Omission | PartWord;

/** What could be an editor's mark, or stand in the source itself; `tokens` is how it would stand there. */
export interface Ambiguous {
  readonly at: number;
  readonly first: number;
  readonly tokens: readonly Token[];
}

const MARKED_DOTS = /\[\s*(?:…|\.{3}|\. \. \.)\s*\]/uy;
const BRACKET = /\[([^[\]]*)\]/uy;
const WORD_BEFORE = /[\p{L}\p{N}\p{M}_][\p{L}\p{N}\p{M}_'’]*$/u;
const WORD_AFTER = /['’]?[\p{L}\p{N}\p{M}_][\p{L}\p{N}\p{M}_'’]*/uy;
const LONGEST_WORD = 64;

/** Everything in the quote that may be an editor's mark, in order. */
export function ambiguousMarks(quote: string): readonly Ambiguous[] {
  const found: Ambiguous[] = [];
  const tokens = tokenise(quote);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.key === ELLIPSIS) found.push({ at: token.start, first: index, tokens: [token] });
    if (token.key !== '[') continue;
    let close = index + 1;
    while (close < tokens.length && tokens[close]?.key !== ']' && tokens[close]?.key !== '[')
      close += 1;
    if (tokens[close]?.key !== ']') continue;
    found.push({ at: token.start, first: index, tokens: tokens.slice(index, close + 1) });
    index = close;
  }
  return found;
}

/**
 * Reads the quote; marks that open at an offset in `literal` are taken as the response's own. Linear.
 * "[I]" alone is an editor's word, or the capital that a writer left out (`loneI`).
 */
export function readQuote(
  quote: string,
  literal: ReadonlySet<number>,
  loneI: 'case' | 'word' = 'word',
): QuoteReading {
  return arrange(elementsOf(quote, literal, loneI));
}

function elementsOf(
  quote: string,
  literal: ReadonlySet<number>,
  loneI: 'case' | 'word',
): readonly Element[] {
  const elements: Element[] = [];
  let plainFrom = 0;
  const takePlain = (until: number): void => {
    for (const token of tokenise(quote.slice(plainFrom, until))) {
      const shifted = { ...token, start: token.start + plainFrom, end: token.end + plainFrom };
      if (token.key === ELLIPSIS && !literal.has(shifted.start)) {
        elements.push({ kind: 'omission', at: shifted.start });
      } else elements.push({ kind: 'token', token: shifted });
    }
  };
  for (let at = quote.indexOf('['); at >= 0; at = quote.indexOf('[', at + 1)) {
    if (literal.has(at)) continue;
    const dots = matchAt(MARKED_DOTS, quote, at);
    const bracket = matchAt(BRACKET, quote, at);
    if (bracket === null) continue;
    const end = at + bracket[0].length;
    const before =
      WORD_BEFORE.exec(quote.slice(Math.max(plainFrom, at - LONGEST_WORD), at))?.[0] ?? '';
    const after = matchAt(WORD_AFTER, quote, end)?.[0] ?? '';
    takePlain(at - before.length);
    plainFrom = end + after.length;
    if (dots !== null) {
      plainFrom = at + dots[0].length;
      elements.push({ kind: 'omission', at });
    } else if (before !== '' || after !== '' || (loneI === 'case' && bracket[1] === 'I')) {
      elements.push({
        kind: 'part-word',
        at: at - before.length,
        end: plainFrom,
        before,
        inside: bracket[1] ?? '',
        after,
      });
    } else {
      const text = (bracket[1] ?? '').replaceAll(/\s+/gu, ' ').trim();
      elements.push({ kind: 'bracket', at, text, tokens: tokenise(text) });
    }
  }
  takePlain(quote.length);
  return elements;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function arrange(elements: readonly Element[]): QuoteReading {
  const parts: Part[] = [];
  const gaps: GapItem[][] = [];
  let gap: GapItem[] = [];
  let run: Token[] = [];
  const closeRun = (): void => {
    if (run.length === 0) return;
    gaps.push(gap);
    parts.push({ kind: 'run', tokens: run });
    gap = [];
    run = [];
  };
  for (const element of elements) {
    if (element.kind === 'token') {
      run.push(element.token);
      continue;
    }
    closeRun();
    if (element.kind === 'part-word') {
      gaps.push(gap);
      parts.push(element);
      gap = [];
    } else if (element.kind === 'bracket' || gap.at(-1)?.kind !== 'omission') gap.push(element);
  }
  closeRun();
  gaps.push(gap);
  return { parts, gaps };
}

/** "[T]he": a capital or small first letter, which is no change of words. */
export function isCaseMark(part: PartWord): boolean {
  return part.before === '' && /^\p{L}\p{M}*$/u.test(part.inside);
}

/** Editor's words in a part: one for a word changed within, none for a bracketed first letter. */
export function editorWords(item: GapItem | Part): number {
  switch (item.kind) {
    case 'bracket':
      // A bracket without a word (a smiley, say) still stands in the place of one.
      return item.text === '' ? 0 : Math.max(1, countWords(item.text));
    case 'part-word':
      return isCaseMark(item) ? 0 : Math.max(1, countWords(item.inside));
    case 'omission':
    case 'run':
      return 0;
  }
}
