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
    const ways = new Ways(symbols.length);
    const tokens: Token[] = [];
    for (let from = 0; from < symbols.length && tokens.length < limit;) {
      let to = from + 1;
      while (to < symbols.length && symbols[to] !== separator) to += 1;
      for (const { id, at, length } of likeliest(trie, symbols, ways, from, to)) {
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

/** The best way found to write the text up to each place: its score, its last piece and that piece's length. */
class Ways {
  /**
   * 0 where no way leads yet. The sum runs on from word to word, which decides nothing but how it is rounded, and thereby which
   * of two equally likely ways is taken: the one that the model was trained on.
   */
  readonly scores: Float64Array;
  readonly ids: Int32Array;
  readonly lengths: Int32Array;

  constructor(symbols: number) {
    this.scores = new Float64Array(symbols + 1);
    this.ids = new Int32Array(symbols + 1);
    this.lengths = new Int32Array(symbols + 1);
  }

  offer(at: number, end: number, id: number, score: number): void {
    const sum = (this.scores[at] ?? 0) + score;
    const best = this.scores[end] ?? 0;
    if (best !== 0 && sum < best) return;
    this.scores[end] = sum;
    this.ids[end] = id;
    this.lengths[end] = end - at;
  }
}

interface Step {
  readonly id: number;
  readonly at: number;
  readonly length: number;
}

/** The pieces of the word from one place to another, where it is known how what stands before is written. */
function likeliest(
  trie: Trie,
  symbols: Uint32Array,
  ways: Ways,
  from: number,
  to: number,
): readonly Step[] {
  for (let at = from; at < to; at += 1) {
    let node = 0;
    let found = false;
    for (let end = at; end < to; end += 1) {
      node = trie.step(node, symbols[end] ?? 0);
      if (node === 0) break;
      const id = trie.ids[node] ?? UNKNOWN;
      if (id === UNKNOWN) continue;
      found = true;
      ways.offer(at, end + 1, id, trie.scores[id] ?? 0);
    }
    if (!found) ways.offer(at, at + 1, UNKNOWN, 0);
  }
  const steps: Step[] = [];
  for (let end = to; end > from;) {
    const length = ways.lengths[end] ?? 1;
    end -= length;
    steps.push({ id: ways.ids[end + length] ?? UNKNOWN, at: end, length });
  }
  return steps.reverse();
}

interface Trie {
  /** The piece that ends at a node, 0 for none. */
  readonly ids: Int32Array;
  readonly scores: Float64Array;
  /** The node after a code point, 0 for none; 0 is the root as well. */
  readonly step: (node: number, symbol: number) => number;
}

function plantTrie(pieces: readonly Piece[]): Trie {
  // Code points are numbered from 1, so that an edge (node, code point) is one small whole number.
  const characters = [...new Set(pieces.flatMap(({ text }) => Array.from(text)))];
  const points = characters.map((character) => character.codePointAt(0) as number); // one character
  const numbers = new Uint16Array(points.reduce((most, point) => Math.max(most, point), 0) + 1);
  for (const [index, point] of points.entries()) numbers[point] = index + 1;
  const edgeOf = (node: number, point: number): number =>
    node * (points.length + 1) + (numbers[point] ?? 0);
  const edges = new Map<number, number>();
  const ids: number[] = [0];
  for (const [id, { text }] of pieces.entries()) {
    if (id < RESERVED) continue;
    if (text.lastIndexOf(SEPARATOR) > 0)
      throw new RangeError(`piece ${id} of the vocabulary goes on over a space`);
    let node = 0;
    for (const character of text) {
      const edge = edgeOf(node, character.codePointAt(0) as number); // one character
      const next = edges.get(edge) ?? ids.length;
      if (next === ids.length) ids.push(UNKNOWN);
      edges.set(edge, next);
      node = next;
    }
    ids[node] = id;
  }
  const find = hashed(edges);
  return {
    ids: Int32Array.from(ids),
    scores: Float64Array.from(pieces, ({ score }) => score),
    step: (node, symbol) => find(edgeOf(node, symbol)),
  };
}

/** A map of whole numbers as two arrays, 0 for a key that it has not; keys and values are above 0. */
function hashed(entries: ReadonlyMap<number, number>): (key: number) => number {
  const bits = 2 + Math.ceil(Math.log2(entries.size + 1));
  const mask = 2 ** bits - 1;
  const keys = new Int32Array(mask + 1);
  const values = new Int32Array(mask + 1);
  const place = (key: number): number => {
    let at = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    while (keys[at] !== key && keys[at] !== 0) at = (at + 1) & mask;
    return at;
  };
  for (const [key, value] of entries) {
    const at = place(key);
    keys[at] = key;
    values[at] = value;
  }
  return (key) => values[place(key)] ?? 0;
}
