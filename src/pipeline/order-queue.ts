// Which response a reviewer reads next: what only a person can settle first, and every tenth one drawn blind.
import type { Response } from '../domain/response.ts';
import { BLIND_SHARE, drawnNumber, isInBlindSample } from './blind-sample.ts';
import type { Rulings } from './decide.ts';
import type { Signals } from './read-signals.ts';

/** Why a response stands where it stands, in the order of the queue. */
export const QUEUE_REASONS = [
  'sent-back',
  'flagged',
  'cues-and-model-differ',
  'close-call',
  'long-without-theme',
  'second-reading',
  'readers-differ',
  'blind-check',
  'confident',
  'not-read-yet',
  'comment',
] as const;
export type QueueReason = (typeof QUEUE_REASONS)[number];

export interface QueueEntry {
  readonly response: Response;
  readonly reason: QueueReason;
}

export interface QueueInput {
  readonly responses: readonly Response[];
  /** Missing where the software hasn't read the response yet. */
  readonly signals: ReadonlyMap<string, Signals>;
  readonly rulings: Rulings;
  readonly reviewer: string;
}

/** A score nearer to its threshold than this is a close call. */
const CLOSE = 0.15;
const LONG_WORDS = 60;
/** Readings of one response by different people; more would teach nothing new. */
const MOST_READINGS = 2;

/**
 * What this reviewer still has to read. Ties break by closeness of the call, then by a number drawn from the id. The
 * blind sample takes every tenth place in drawn order whatever it holds, so that the part that is read is random.
 */
export function orderQueue(input: QueueInput): readonly QueueEntry[] {
  const { rulings, reviewer } = input;
  const entries: { entry: QueueEntry; rank: number; margin: number; drawn: number }[] = [];
  const blind: { entry: QueueEntry; drawn: number }[] = [];
  let done = 0;
  for (const response of input.responses) {
    const signals = input.signals.get(response.id);
    const reason = reasonToRead(response, signals, rulings, reviewer);
    if (reason === null) {
      if (hasRead(response.id, rulings, reviewer)) done += 1;
      continue;
    }
    const drawn = drawnNumber(response.id);
    const entry = { response, reason };
    if (reason === 'blind-check') blind.push({ entry, drawn });
    else
      entries.push({
        entry,
        rank: QUEUE_REASONS.indexOf(reason),
        margin: signals?.margin ?? 1,
        drawn,
      });
  }
  entries.sort((a, b) => a.rank - b.rank || a.margin - b.margin || a.drawn - b.drawn);
  blind.sort((a, b) => a.drawn - b.drawn);
  return interleave(
    entries.map(({ entry }) => entry),
    blind.map(({ entry }) => entry),
    done,
  );
}

/** Null where there is nothing left for this reviewer to do. */
export function reasonToRead(
  response: Response,
  signals: Signals | undefined,
  rulings: Rulings,
  reviewer: string,
): QueueReason | null {
  const { id } = response;
  if (rulings.withheld.has(id)) return null;
  if (rulings.sentBack.has(id)) return 'sent-back';
  const readings = rulings.readings.get(id) ?? [];
  const mine = readings.some((reading) => reading.reviewer === reviewer);
  const asker = rulings.unsure.get(id);
  if (readersDiffer(id, rulings)) return 'readers-differ';
  if (mine || rulings.adjudicated.has(id)) return null;
  if (asker !== undefined) return asker === reviewer ? null : 'second-reading';
  if (readings.length > 0) {
    return isInBlindSample(id) && readings.length < MOST_READINGS && response.kind === 'response'
      ? 'second-reading'
      : null;
  }
  if (rulings.flags.has(id)) return 'flagged';
  if (response.kind === 'comment') return 'comment';
  if (isInBlindSample(id)) return 'blind-check';
  if (signals === undefined) return 'not-read-yet';
  if (signals.flags.length > 0) return 'flagged';
  if (signals.disputed.length > 0) return 'cues-and-model-differ';
  if (signals.margin < CLOSE) return 'close-call';
  if (signals.themes.length === 0 && signals.wordCount >= LONG_WORDS) return 'long-without-theme';
  return 'confident';
}

/** Two people's final themes differ and nobody has settled it. */
export function readersDiffer(id: string, rulings: Rulings): boolean {
  if (rulings.adjudicated.has(id)) return false;
  const [first, ...others] = (rulings.readings.get(id) ?? []).map(({ themes }) =>
    [...themes].sort().join(' '),
  );
  return others.some((themes) => themes !== first);
}

/** The software's suggestions, and what others ruled, stay hidden from this reviewer. */
export function isBlindFor(response: Response, rulings: Rulings, reviewer: string): boolean {
  return (
    response.kind === 'response' &&
    isInBlindSample(response.id) &&
    !hasRead(response.id, rulings, reviewer) &&
    !rulings.adjudicated.has(response.id)
  );
}

function hasRead(id: string, rulings: Rulings, reviewer: string): boolean {
  return rulings.readings.get(id)?.some((reading) => reading.reviewer === reviewer) === true;
}

/** Each tenth place, counted from the reviewer's first ruling, goes to the blind sample while it lasts. */
function interleave(
  entries: readonly QueueEntry[],
  blind: readonly QueueEntry[],
  done: number,
): readonly QueueEntry[] {
  const queue: QueueEntry[] = [];
  let nextEntry = 0;
  let nextBlind = 0;
  while (nextEntry < entries.length || nextBlind < blind.length) {
    const isBlindPlace = (done + queue.length) % BLIND_SHARE === BLIND_SHARE - 1;
    const takesBlind = nextBlind < blind.length && (isBlindPlace || nextEntry === entries.length);
    const entry = takesBlind ? blind[nextBlind++] : entries[nextEntry++];
    if (entry !== undefined) queue.push(entry);
  }
  return queue;
}
