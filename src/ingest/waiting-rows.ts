// Rows without an id, of a form that was taken in before. Whether they are new is known only when the whole file has been
// seen: next week's export holds last week's rows too, and other people may have said the same.
import { lookAtClosed, type ClosedLook, type ClosedNames } from './closed-again.ts';
import { findAgain, type NewRow } from './find-again.ts';
import type { Existing } from './existing.ts';
import { IdMap } from './id-map.ts';
import type { SafeAnswer, SafeRow } from './make-safe.ts';
import type { RawResponse } from './raw.ts';
import { rowKey, rowParts, sightOf, type RowContent, type StoredRow } from './stored-rows.ts';

export interface WaitingOptions {
  readonly closedNames: ClosedNames;
  readonly existing: Existing;
  /** Folders of batches from the same form. */
  readonly sameForm: readonly string[];
  /** Which of the open questions a text answers: the same for the same question of an earlier batch of this form. */
  readonly placeOf: (question: string | null) => string;
}

export interface WaitingRow {
  readonly raw: RawResponse;
  readonly safe: SafeRow;
}

export interface Settled {
  /** New after all. */
  readonly others: readonly WaitingRow[];
  /** Numbers of rows that are new after all and were not held: they have to be read again. */
  readonly again: ReadonlySet<number>;
  readonly duplicates: number;
  /** Rows of people who are known and now answer more questions. */
  readonly added: readonly AddedRow[];
  /** Rows of known people whose ticks are not those that were taken in. */
  readonly closedLooks: readonly ClosedLook[];
  /** Of the duplicates: earlier rows in which other details were taken out. */
  readonly redacted: readonly RedactedRow[];
}

export interface AddedRow {
  readonly raw: RawResponse;
  /** With the new texts alone. */
  readonly safe: SafeRow;
  readonly respondent: string;
}

export interface RedactedRow {
  readonly row: number;
  /** By id of the earlier text: what it would be by today's rules. */
  readonly texts: ReadonlyMap<string, SafeAnswer>;
  /** Today's rules take out details that the earlier text still holds. */
  readonly isStricter: boolean;
}

export class WaitingRows {
  readonly #options: WaitingOptions;
  readonly #firstId: (question: string, text: string) => string;
  /** By key: how many earlier rows no row of this file repeats. */
  readonly #left = new IdMap();
  readonly #sights = new Set<string>();
  /** Numbers alone: an export of last week's million rows must fit in memory. */
  readonly #known: number[] = [];
  readonly #doubtful: WaitingRow[] = [];
  readonly #closedLooks: ClosedLook[] = [];
  #oldRows = 0;
  #foundAgain = 0;

  /** `firstId`: the id of a text that is the first to say this. */
  constructor(options: WaitingOptions, firstId: (question: string, text: string) => string) {
    this.#options = options;
    this.#firstId = firstId;
    for (const folder of options.sameForm) {
      const rows = options.existing.rowsOf.get(folder);
      for (const [key, times] of rows?.keys.entries() ?? []) {
        this.#left.add(key, times);
        this.#oldRows += times;
      }
      for (const sight of rows?.sights ?? []) {
        this.#sights.add(sight);
        // For rows whose date was lost on the way.
        this.#sights.add(sight.replace(/\|[^|]*/u, '|'));
      }
    }
  }

  /** False for a row that is new for certain: nothing was taken in that looks like it. */
  hold(raw: RawResponse, safe: SafeRow): boolean {
    const key = this.keyOf(safe);
    const left = this.#left.get(key) ?? 0;
    if (left > 0) {
      this.#left.set(key, left - 1);
      this.#known.push(raw.row);
      this.#lookAtClosed(safe, this.#personOf(key));
      return true;
    }
    if (safe.texts.length === 0 || !this.#sights.has(sightOf(safe))) return false;
    this.#doubtful.push({ raw, safe });
    return true;
  }

  /**
   * Rows that match those of an earlier batch, word for word or but for what was taken out, are the same rows if this
   * file holds at least half of that batch; else they are other people who said the same.
   * `leftOver` reads the earlier rows of this form that no row of this file repeats word for word.
   */
  async settle(leftOver: (left: IdMap) => Promise<readonly StoredRow[]>): Promise<Settled> {
    const isAnyLeft = [...this.#left.values()].some((times) => times > 0);
    const found = findAgain(
      this.#doubtful.map(({ safe }) => this.#newRow(safe)),
      isAnyLeft && this.#doubtful.length > 0 ? await leftOver(this.#left) : [],
      this.#options.existing.keptOut,
    );
    const duplicates = this.#known.length + found.size;
    if (duplicates < this.#oldRows / 2)
      return {
        others: this.#doubtful,
        again: new Set(this.#known),
        duplicates: 0,
        added: [],
        closedLooks: [],
        redacted: [],
      };
    this.#foundAgain = found.size;
    const redacted = [...found].flatMap(
      ([at, { old, textOf, isByHand, isSameWords, isStricter }]) => {
        const safe = this.#doubtful[at]?.safe;
        // What a reviewer took out of the very text that came in stays out: there is nothing to report.
        if (safe === undefined || isByHand || isSameWords) return [];
        const texts = old.texts.flatMap(({ id }, index): [string, SafeAnswer][] => {
          const answer = safe.texts[textOf[index] ?? -1];
          return answer === undefined ? [] : [[id, answer]];
        });
        return [{ row: safe.row, texts: new Map(texts), isStricter }];
      },
    );
    const added = [...found].flatMap(([at, pair]): AddedRow[] => {
      const row = this.#doubtful[at];
      if (row === undefined || pair.added.length === 0) return [];
      const texts = row.safe.texts.filter((_, place) => pair.added.includes(place));
      return [{ raw: row.raw, safe: { ...row.safe, texts }, respondent: pair.old.respondent }];
    });
    for (const [at, { old }] of found) {
      const safe = this.#doubtful[at]?.safe;
      if (safe !== undefined) this.#lookAtClosed(safe, old.respondent);
    }
    return {
      others: this.#doubtful.filter((_, at) => !found.has(at)),
      again: new Set(),
      duplicates: duplicates - added.length,
      added: added.sort((a, b) => a.raw.row - b.raw.row),
      closedLooks: this.#closedLooks,
      redacted: redacted.sort((a, b) => a.row - b.row),
    };
  }

  /** Earlier rows that this file no longer holds; call it after `settle`. */
  vanished(): number {
    return [...this.#left.values()].reduce((sum, times) => sum + times, 0) - this.#foundAgain;
  }

  /** What a row says, as one short key; an earlier row of this form that says the same has the same. */
  keyOf(safe: SafeRow): string {
    return rowKey(this.#contentOf(safe));
  }

  /** What that key follows from, to be made part of another. */
  partsOf(safe: SafeRow): string[] {
    return rowParts(this.#contentOf(safe));
  }

  /** Whose row of an earlier batch says this; null where several people's do. */
  #personOf(key: string): string | null {
    const found = this.#options.sameForm.flatMap(
      (folder) => this.#options.existing.rowsOf.get(folder)?.keys.personOf(key) ?? [],
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  #lookAtClosed(safe: SafeRow, respondent: string | null): void {
    if (respondent === null) return;
    const { existing, closedNames } = this.#options;
    const look = lookAtClosed(safe, respondent, existing, closedNames);
    if (look !== null) this.#closedLooks.push(look);
  }

  #contentOf(safe: SafeRow): RowContent {
    return {
      ...safe,
      texts: safe.texts.map(({ question, text }) => ({
        place: this.#options.placeOf(question),
        text,
      })),
    };
  }

  #newRow(safe: SafeRow): NewRow {
    return {
      ...safe,
      texts: safe.texts.map(({ question, text }) => ({
        place: this.#options.placeOf(question),
        text,
        firstId: this.#firstId(question ?? '', text),
      })),
    };
  }
}
