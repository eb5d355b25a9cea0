// Which words of a text to mark for a query: whole words only, by the same rules that found the quote.
import type { Span } from '../domain/span.ts';
import { findsLonger } from './match-unit.ts';
import type { Query, Unit } from './read-query.ts';
import { stem } from './stem.ts';
import { neighbourTerms, type Token, termsOf, tokenise } from './tokens.ts';

function spansOf(tokens: readonly Token[], isMatch: (token: Token) => boolean): readonly Span[] {
  return tokens.filter(isMatch).map(({ start, end }) => ({ start, end }));
}

function joinedSpans(tokens: readonly Token[], word: string): readonly Span[] {
  return tokens.flatMap((token) =>
    token.joined?.term === word ? [{ start: token.start, end: token.joined.end }] : [],
  );
}

/** Runs of tokens that are the words in order, each as one span. */
function runSpans(tokens: readonly Token[], words: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + words.length <= tokens.length; at += 1) {
    const run = tokens.slice(at, at + words.length);
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) continue;
    if (run.every((token, i) => neighbourTerms(token).includes(words[i] ?? ''))) {
      spans.push({ start: first.start, end: last.end });
    }
  }
  return spans;
}

/** Literal words and other forms; failing them longer words that start so. */
function wordSpans(tokens: readonly Token[], word: string, longer: boolean): readonly Span[] {
  const wanted = stem(word);
  const forms = [
    ...spansOf(tokens, (token) => neighbourTerms(token).some((term) => stem(term) === wanted)),
    ...joinedSpans(tokens, word),
  ];
  if (forms.length > 0 || !longer) return forms;
  return spansOf(tokens, (token) => termsOf(token).some((term) => term.startsWith(word)));
}

function unitSpans(tokens: readonly Token[], unit: Unit): readonly Span[] {
  const [first = ''] = unit.words;
  if (unit.quoted) {
    return unit.words.length > 1
      ? runSpans(tokens, unit.words)
      : spansOf(tokens, (token) => neighbourTerms(token).includes(first));
  }
  if (unit.words.length === 1) return wordSpans(tokens, first, findsLonger(first, unit.last));
  const together = [
    ...runSpans(tokens, unit.words),
    ...(unit.joined === null ? [] : joinedSpans(tokens, unit.joined)),
  ];
  if (together.length > 0) return together;
  return unit.words.flatMap((word) => wordSpans(tokens, word, findsLonger(word, unit.last)));
}

function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}

/** Spans of whole words, in order, none overlapping. `nearWords`: spellings that count as found where the typed word is not. */
export function highlight(
  text: string,
  query: Query,
  nearWords: readonly string[] = [],
): readonly Span[] {
  const tokens = tokenise(text);
  const near = new Set(nearWords);
  const spans = query.include.flatMap((unit) => unitSpans(tokens, unit));
  if (near.size > 0)
    spans.push(...spansOf(tokens, (token) => termsOf(token).some((term) => near.has(term))));
  return withoutOverlaps(spans);
}
