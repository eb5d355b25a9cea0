// Closed questions that a known person now answers otherwise than when they were taken in, or for the first time. While
// the file is read, people are only marked whose ticks are not those of then; what differs is looked up once, at its end.
import { join } from 'node:path';
import type { BatchManifest } from '../domain/batch.ts';
import { foldChoice, type ClosedAnswer } from '../domain/closed-answer.ts';
import { closedPrint } from './closed-print.ts';
import { inTime, type Existing } from './existing.ts';
import type { SafeRow } from './make-safe.ts';
import { matchRedacted } from './placeholder-match.ts';
import { readLines } from './read-lines.ts';

/** A row of a known person whose ticks are not those that were taken in. */
export interface ClosedLook {
  readonly safe: SafeRow;
  readonly respondent: string;
}

/** By which words a closed question of this file is known from earlier. */
export interface ClosedNames {
  /** From this file's words to those of then. */
  readonly then: ReadonlyMap<string, string>;
  /** From the words of any earlier batch to this file's. */
  readonly now: ReadonlyMap<string, string>;
  /** Batches whose options are in another language, so that their words can't be compared. */
  readonly translated: ReadonlySet<string>;
}

/** Null where the ticks are those that were taken in, as far as a fingerprint tells. */
export function lookAtClosed(
  safe: SafeRow,
  respondent: string,
  existing: Existing,
  names: ClosedNames,
): ClosedLook | null {
  const then = existing.closedOf.get(respondent) ?? 0;
  if (safe.choices.length === 0 && then === 0) return null;
  const now = closedPrint(
    safe.choices.map(({ question, choices }) => ({
      question: names.then.get(question) ?? question,
      choices,
    })),
  );
  return now === then ? null : { safe, respondent };
}

export interface ClosedChange {
  readonly row: number;
  readonly folder: string;
  readonly respondent: string;
  /** Id in the batch of then. */
  readonly question: string;
  readonly choices: readonly string[];
  /** False where two rows of one person answered it: nobody can tell which of the two is meant. */
  readonly isOne: boolean;
}

export interface ClosedDifference {
  /** Questions that they answer for the first time. */
  readonly added: readonly { readonly look: ClosedLook; readonly ticks: SafeRow['choices'] }[];
  readonly changed: readonly ClosedChange[];
  /** Rows that leave a question empty that they answered earlier. */
  readonly emptied: readonly number[];
}

/** `asked`: closed questions of this file. What was taken in last is what holds. */
export async function compareClosed(
  consultationDir: string,
  looks: readonly ClosedLook[],
  existing: Existing,
  names: ClosedNames,
  asked: ReadonlySet<string>,
): Promise<ClosedDifference> {
  const people = new Set(looks.map(({ respondent }) => respondent));
  const stored = await storedTicks(consultationDir, people, existing, names);
  const added: ClosedDifference['added'][number][] = [];
  const changed: ClosedChange[] = [];
  const emptied: number[] = [];
  // Of two rows of one person, the one may answer what the other leaves empty.
  const answered = new Set(
    looks.flatMap(({ respondent, safe }) =>
      safe.choices.map(({ question }) => `${respondent} ${question}`),
    ),
  );
  for (const look of looks) {
    const { safe, respondent } = look;
    const own = stored.get(respondent) ?? new Map<string, Stored[]>();
    const ticks: SafeRow['choices'][number][] = [];
    for (const { question, choices } of safe.choices) {
      const then = own.get(question) ?? [];
      const last = then.at(-1);
      if (last === undefined) ticks.push({ question, choices });
      else if (
        !names.translated.has(last.folder) &&
        !then.some((one) => isSame(one.choices, choices))
      ) {
        const isOne = then.filter(({ folder }) => folder === last.folder).length === 1;
        changed.push({ ...last, row: safe.row, respondent, choices, isOne });
      }
    }
    if (ticks.length > 0) added.push({ look, ticks });
    const left = [...own.keys()].filter(
      (question) => asked.has(question) && !answered.has(`${respondent} ${question}`),
    );
    if (left.length > 0) emptied.push(safe.row);
  }
  return { added, changed, emptied };
}

interface Stored {
  readonly folder: string;
  readonly question: string;
  readonly choices: readonly string[];
}

/** By respondent and by this file's words for the question: what they ticked, the latest last. */
async function storedTicks(
  consultationDir: string,
  people: ReadonlySet<string>,
  { batches }: Existing,
  { now }: ClosedNames,
): Promise<Map<string, Map<string, Stored[]>>> {
  const found = new Map<string, Map<string, Stored[]>>();
  if (people.size === 0) return found;
  for (const { folder, manifest } of batches.toSorted(inTime)) {
    const textOf = new Map(manifest.questions.map(({ id, text }) => [id, now.get(text) ?? text]));
    const path = join(consultationDir, 'batches', folder, 'answers.jsonl');
    for await (const { respondent, question, choices } of readLines<ClosedAnswer>(path)) {
      if (!people.has(respondent)) continue;
      const own = found.get(respondent) ?? new Map<string, Stored[]>();
      found.set(respondent, own);
      const text = textOf.get(question) ?? '';
      own.set(text, [...(own.get(text) ?? []), { folder, question, choices }]);
    }
  }
  return found;
}

/** The same options, in any order and spelling, but for details that were taken out of one of the two. */
function isSame(then: readonly string[], now: readonly string[]): boolean {
  return (
    then.length === now.length &&
    now.every((choice) =>
      then.some(
        (other) =>
          foldChoice(other) === foldChoice(choice) || matchRedacted(other, choice) !== null,
      ),
    )
  );
}

/** `translated`: batches that hold this survey in another language; its questions stand in the same order. */
export function closedNames(
  asked: readonly string[],
  sameForm: readonly { readonly folder: string; readonly manifest: BatchManifest }[],
  translated: ReadonlySet<string>,
): ClosedNames {
  const then = new Map<string, string>();
  const now = new Map<string, string>();
  for (const { folder, manifest } of sameForm) {
    const there = manifest.questions.filter(({ kind }) => kind === 'closed');
    for (const [place, question] of asked.entries()) {
      const known = translated.has(folder)
        ? there.length === asked.length
          ? there[place]
          : undefined
        : (there.find(({ text }) => text === question) ??
          there.find(({ text }) => matchRedacted(text, question) !== null));
      if (known === undefined) continue;
      then.set(question, known.text);
      if (!now.has(known.text)) now.set(known.text, question);
    }
  }
  return { then, now, translated };
}
