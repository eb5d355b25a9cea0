// A response prepared for finding quotes in it: its tokens, where each word stands, and what may not be cut.
import { meaningMarks, readsAsSpanish } from './meaning-words.ts';
import { tokenise, type Token } from './tokens.ts';

export interface SourceText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly spanish: boolean;
  /** Token indexes by key, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Words among the first n tokens. */
  readonly wordsBefore: Uint32Array;
  /** Whether each token is a negation or a limit, and how many are among the first n. */
  readonly marks: readonly boolean[];
  readonly meaningBefore: Uint32Array;
  /** 1 where the boundary before token n lies inside a word joined by a hyphen, a stroke or an at sign. */
  readonly insideWord: Uint8Array;
  readonly sentenceStart: Uint32Array;
  readonly sentenceEnd: Uint32Array;
}

export function prepareSource(text: string): SourceText {
  const tokens = tokenise(text);
  const spanish = readsAsSpanish(tokens);
  const marks = meaningMarks(tokens, spanish);
  const places = new Map<string, number[]>();
  const wordsBefore = new Uint32Array(tokens.length + 1);
  const meaningBefore = new Uint32Array(tokens.length + 1);
  const insideWord = new Uint8Array(tokens.length + 1);
  tokens.forEach((token, index) => {
    const at = places.get(token.key);
    if (at === undefined) places.set(token.key, [index]);
    else at.push(index);
    wordsBefore[index + 1] = (wordsBefore[index] ?? 0) + (token.isWord ? 1 : 0);
    meaningBefore[index + 1] = (meaningBefore[index] ?? 0) + (marks[index] === true ? 1 : 0);
    if (joinsWords(text, tokens, index)) {
      insideWord[index] = 1;
      insideWord[index + 1] = 1;
    }
  });
  return {
    text,
    tokens,
    spanish,
    places,
    wordsBefore,
    marks,
    meaningBefore,
    insideWord,
    sentenceStart: sentenceStarts(tokens),
    sentenceEnd: sentenceEnds(tokens),
  };
}

function joinsWords(text: string, tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before === undefined || token === undefined || after === undefined) return false;
  if (!before.isWord || !after.isWord || before.end !== token.start || token.end !== after.start)
    return false;
  return /^[-‐‑/@]$/u.test(text.slice(token.start, token.end));
}

export function wordsIn(source: SourceText, from: number, to: number): number {
  return (source.wordsBefore[to] ?? 0) - (source.wordsBefore[from] ?? 0);
}

export function turnsMeaning(source: SourceText, from: number, to: number): boolean {
  return (source.meaningBefore[to] ?? 0) > (source.meaningBefore[from] ?? 0);
}

const SENTENCE_END = /^[.!?…]$/u;
const MOST_MARKS_BETWEEN = 3;

/** Index of the next word of the same sentence from `from` on, in the direction of `step`; null at a sentence's edge. */
export function neighbourWord(source: SourceText, from: number, step: -1 | 1): number | null {
  for (let index = from, marks = 0; marks <= MOST_MARKS_BETWEEN; index += step, marks += 1) {
    const token = source.tokens[index];
    if (token === undefined || SENTENCE_END.test(token.key)) return null;
    if (token.isWord) return index;
  }
  return null;
}

/** For each boundary the first token of its sentence. */
function sentenceStarts(tokens: readonly Token[]): Uint32Array {
  const starts = new Uint32Array(tokens.length + 1);
  tokens.forEach((token, index) => {
    starts[index + 1] = SENTENCE_END.test(token.key) ? index + 1 : (starts[index] ?? 0);
  });
  return starts;
}

/** For each boundary one past the last token of the sentence that goes on there, its closing mark not counted. */
function sentenceEnds(tokens: readonly Token[]): Uint32Array {
  const ends = new Uint32Array(tokens.length + 1).fill(tokens.length);
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    ends[index] = SENTENCE_END.test(tokens[index]?.key ?? '')
      ? index
      : (ends[index + 1] ?? tokens.length);
  }
  return ends;
}
