// Which lines of the logs hold: in time order, without those that their own reviewer took back.
import type { Decision, Ruling } from '../domain/decision.ts';

/** Later rulings win, so that order is by time; ties by reviewer, then as they stand in the log. */
export function inTime(decisions: readonly Decision[]): readonly Decision[] {
  return decisions
    .map((decision) => ({ decision, at: Date.parse(decision.at) }))
    .sort((a, b) => a.at - b.at || compare(a.decision.reviewer, b.decision.reviewer))
    .map(({ decision }) => decision);
}

/**
 * Rulings in time order, undone ones left out. An undo reaches its own reviewer's rulings alone; what the desk repeated
 * of one goes with it.
 */
export function decisionsInForce(decisions: readonly Decision[]): readonly Ruling[] {
  const ordered = inTime(decisions);
  const undone = new Set<string>();
  for (const decision of ordered) {
    if (decision.action === 'undo') undone.add(keyOf(decision.reviewer, decision.of));
    if (decision.action === 'redo') undone.delete(keyOf(decision.reviewer, decision.of));
  }
  const isUndone = ({
    reviewer,
    at,
  }: {
    readonly reviewer: string;
    readonly at: string;
  }): boolean => undone.has(keyOf(reviewer, at));
  return ordered.filter(
    (decision): decision is Ruling =>
      decision.action !== 'undo' &&
      decision.action !== 'redo' &&
      !undone.has(keyOf(decision.reviewer, decision.at)) &&
      !(decision.action === 'redact' && (decision.repeats ?? []).some(isUndone)),
  );
}

export interface History {
  /** What the next undo takes back; null where there is nothing. */
  readonly undo: Ruling | null;
  /** What the next redo puts back; a new ruling after an undo leaves nothing. */
  readonly redo: Ruling | null;
}

/** Follows from the log alone, so it is the same after a reload and in every window. */
export function historyOf(decisions: readonly Decision[], reviewer: string): History {
  const done: Ruling[] = [];
  let taken: Ruling[] = [];
  for (const decision of inTime(decisions)) {
    if (decision.reviewer !== reviewer) continue;
    if (decision.action === 'undo') move(done, taken, decision.of);
    else if (decision.action === 'redo') move(taken, done, decision.of);
    else if (isUndoable(decision)) {
      done.push(decision);
      taken = [];
    } else {
      // What can't be undone closes the way to what came before it: an undo never skips over it unseen.
      done.length = 0;
      taken = [];
    }
  }
  return { undo: done.at(-1) ?? null, redo: taken.at(-1) ?? null };
}

/** A withdrawn text is deleted; nothing could bring it back. */
function isUndoable(ruling: Ruling): boolean {
  return ruling.action !== 'withdraw';
}

function move(from: Ruling[], to: Ruling[], of: string): void {
  const at = from.findLastIndex((ruling) => Date.parse(ruling.at) === Date.parse(of));
  if (at !== -1) to.push(...from.splice(at, 1));
}

function keyOf(reviewer: string, at: string): string {
  return `${reviewer} ${String(Date.parse(at))}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
