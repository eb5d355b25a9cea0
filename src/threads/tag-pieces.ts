// What each thread does: takes the next piece of the texts that nobody has taken, tags it, says so.
import type { MessagePort } from 'node:worker_threads';
import type { Codebook } from '../domain/theme.ts';
import type { Tagger } from '../pipeline/tag.ts';
import type { Model } from '../pipeline/tagger/model.ts';
import { pieceCount, readPiece, type PackedTexts } from './pack-texts.ts';

/** What a thread is given. */
export interface TaggingJob {
  readonly codebook: Codebook;
  readonly model: Model;
  readonly texts: PackedTexts;
  readonly state: Int32Array;
  readonly port: MessagePort;
}

export interface TaggedPiece {
  /** Index of its first text. */
  readonly from: number;
  /** As JSON, in the order of the texts. */
  readonly taggings: readonly string[];
}

/** Places in the state that the threads share: pieces taken, and pieces handed in. */
const TAKEN = 0;
export const DONE = 1;

/** Returns when no piece is left to take. */
export function tagPieces(
  tagger: Tagger,
  texts: PackedTexts,
  state: Int32Array,
  handIn: (piece: TaggedPiece) => void,
): void {
  const pieces = pieceCount(texts);
  for (;;) {
    const piece = Atomics.add(state, TAKEN, 1);
    if (piece >= pieces) return;
    const { from, texts: own } = readPiece(texts, piece);
    handIn({ from, taggings: own.map((text) => JSON.stringify(tagger.tag(text))) });
    Atomics.add(state, DONE, 1);
    Atomics.notify(state, DONE);
  }
}
