// The random tenth that is read without sight of the software's suggestions. It gives the honest error rates, so it is
// drawn from all responses alike, never from the hard or the easy ones, and `verbatim train` must leave it out.
import { createHash } from 'node:crypto';
import type { ResponseId } from '../domain/id.ts';

/** One response in so many. */
export const BLIND_SHARE = 10;

/** Follows from the id alone: the same on every computer, before and after rows are added. */
export function isInBlindSample(response: ResponseId): boolean {
  return drawnNumber(response) % BLIND_SHARE === 0;
}

/** A number without any order of its own, to read the sample in: who stops early has read a random part of it. */
export function drawnNumber(response: ResponseId): number {
  const known = drawn.get(response);
  if (known !== undefined) return known;
  const number = createHash('sha256').update(`blind ${response}`).digest().readUInt32BE(0);
  drawn.set(response, number);
  return number;
}

/** The queue asks for all of them at each step; a number never changes. */
const drawn = new Map<ResponseId, number>();
