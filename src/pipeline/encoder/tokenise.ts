// Cuts a text into the pieces of a fixed vocabulary: of all ways to write a word with them, the likeliest (a unigram language
// model, found by Viterbi's algorithm; Kudo, "Subword Regularization", ACL 2018).
import { normalise, SEPARATOR } from './normalise.ts';

export interface Piece {
  /** As SentencePiece writes it: "▁" where a word begins. */
  readonly text: string;
  /** Natural logarithm of how likely the piece is. */
  readonly score: number;
}

export interface Token {
  /** The piece's place in the vocabulary; 0 for a stretch that no piece can write. */
  readonly id: number;
  /** Where it stands in the given text, in UTF-16 units, without the space before a word. */
  readonly start: number;
  readonly end: number;
}

/** Calls with the same text give equal tokens; at most `limit` of them, from the text's beginning. */
export type Tokenise = (text: string, limit: number) => readonly Token[];

/** Ids 0 to 5 of the vocabulary are marks that no text holds. */
const RESERVED = 6;
const UNKNOWN = 0;

/**
 * Of two equally likely ways, the one whose last piece is shorter. Throws a RangeError where a piece goes on over a space, since
 * words are then not independent of each other.
 */
export function makeTokenise(pieces: readonly Piece[]): Tokenise {
  const trie = plantTrie(pieces);
  const separator = SEPARATOR.codePointAt(0);
  return (text, limit) => {
    const { symbols, starts, ends } = normalise(text);
    const tokens: Token[] = [];
    let total = 0;
    for (let from = 0; from < symbols.length && tokens.length < limit;) {
      let to = from + 1;
      while (to < symbols.length && symbols[to] !== separator) to += 1;
      const { steps, score } = likeliest(trie, symbols, from, to, total);
      total = score;
      for (const { id, at, length } of steps) {
        // The space before a word is not part of it; a space by itself is.
        const first = symbols[at] === separator && length > 1 ? at + 1 : at;
        const end = ends[at + length - 1] ?? 0;
        const last = tokens.at(-1);
        if (id === UNKNOWN && last?.id === UNKNOWN)
          tokens[tokens.length - 1] = { id, start: last.start, end };
        else tokens.push({ id, start: starts[first] ?? 0, end });
      }
      from = to;
    }
    return tokens.slice(0, limit);
  };
}

interface Step {
  readonly id: number;
  readonly at: number;
  readonly length: number;
}

/** `total` is the score of all before: it decides nothing but in which way a sum is rounded where two ways are equally likely. */
function likeliest(
  trie: Trie,
  symbols: Uint32Array,
  from: number,
  to: number,
  total: number,
): { readonly steps: readonly Step[]; readonly score: number } {
  const size = to - from;
  const best = new Float64Array(size + 1); // 0 where no way leads yet
  const ids = new Int32Array(size + 1);
  const lengths = new Int32Array(size + 1);
  best[0] = total;
  for (let at = 0; at < size; at += 1) {
    const before = best[at] ?? 0;
    let node = 0;
    let found = false;
    const offer = (end: number, id: number, score: number): void => {
      if (best[end] !== 0 && before + score < (best[end] ?? 0)) return;
      best[end] = before + score;
      ids[end] = id;
      lengths[end] = end - at;
    };
    for (let end = at; end < size; end += 1) {
      node = trie.step(node, symbols[from + end] ?? 0);
      if (node < 0) break;
      const id = trie.ids[node] ?? UNKNOWN;
      if (id === UNKNOWN) continue;
      found = true;
      offer(end + 1, id, trie.scores[id] ?? 0);
    }
    if (!found) offer(at + 1, UNKNOWN, 0);
  }
  const steps: Step[] = [];
  for (let end = size; end > 0;) {
    const length = lengths[end] ?? 1;
    steps.push({ id: ids[end] ?? UNKNOWN, at: from + end - length, length });
    end -= length;
  }
  return { steps: steps.reverse(), score: best[size] ?? 0 };
}

interface Trie {
  /** The piece that ends at a node, 0 for none. */
  readonly ids: Int32Array;
  readonly scores: Float64Array;
  /** The node after a code point, −1 for none; 0 is the root. */
  readonly step: (node: number, symbol: number) => number;
}

function plantTrie(pieces: readonly Piece[]): Trie {
  // Code points are numbered as they are met, so that an edge is one small whole number.
  const numbers = new Map<number, number>();
  const edges = new Map<number, number>();
  const alphabet = new Set(pieces.flatMap(({ text }) => Array.from(text))).size;
  const ids: number[] = [0];
  for (const [id, { text }] of pieces.entries()) {
    if (id < RESERVED) continue;
    if (text.lastIndexOf(SEPARATOR) > 0)
      throw new RangeError(`piece ${id} of the vocabulary goes on over a space`);
    let node = 0;
    for (const character of text) {
      const symbol = character.codePointAt(0) as number; // one character
      const number = numbers.get(symbol) ?? numbers.size;
      numbers.set(symbol, number);
      const edge = node * alphabet + number;
      const next = edges.get(edge) ?? ids.length;
      if (next === ids.length) ids.push(UNKNOWN);
      edges.set(edge, next);
      node = next;
    }
    ids[node] = id;
  }
  return {
    ids: Int32Array.from(ids),
    scores: Float64Array.from(pieces, ({ score }) => score),
    step(node, symbol) {
      const number = numbers.get(symbol);
      return number === undefined ? -1 : (edges.get(node * alphabet + number) ?? -1);
    },
  };
}
