// Where every row of a file goes: taken in, a duplicate, rejected or withheld. The ledger is kept here.
import { lookAtClosed, type ClosedLook, type ClosedNames } from './closed-again.ts';
import { fingerprint, type Existing } from './existing.ts';
import type { IdMap } from './id-map.ts';
import { IdSet } from './id-set.ts';
import type { SafeRow } from './make-safe.ts';
import { People } from './people.ts';
import type { RawResponse } from './raw.ts';
import { RunningLedger } from './running-ledger.ts';
import { idBody, IdGiver, isGlobalId, type ResponseKey } from './respondent.ts';
import { partOf, type AcceptedRow, type Fate } from './row-fate.ts';
import type { StoredRow } from './stored-rows.ts';
import { WaitingRows, type Settled } from './waiting-rows.ts';

export interface SortOptions {
  readonly consultation: string;
  readonly fileHash: string;
  /** Tells this form's record numbers from another's. */
  readonly form: string;
  /** The question under whose words this one's answers are known: itself, but for a survey in a second language. */
  readonly knownAs: (question: string) => string;
  /** Which of the open questions a text answers: the same for the same question of an earlier batch of this form. */
  readonly placeOf: (question: string | null) => string;
  /** A published name is one person throughout the file. */
  readonly joinsByName: boolean;
  /** By which words its closed questions are known from earlier. */
  readonly closedNames: ClosedNames;
  readonly existing: Existing;
  /** Folders of batches from the same form, whose rows may come again in this file. */
  readonly sameForm: readonly string[];
}

/** What a row is known by that has a record's number: its person, and each of its texts as the first to say this. */
interface RecordIds {
  readonly respondent: string;
  readonly ids: readonly string[];
}

export class RowSorter {
  readonly ledger = new RunningLedger();
  readonly #options: SortOptions;
  readonly #ids: IdGiver;
  readonly #people: People;
  readonly #seenInFile = new IdSet();
  readonly #seenRespondents = new IdSet();
  #hasRecords = false;
  readonly #waiting: WaitingRows;
  readonly #closedLooks: ClosedLook[] = [];

  constructor(options: SortOptions) {
    this.#options = options;
    this.#ids = new IdGiver(options.consultation, options.existing.textOf);
    this.#people = new People(options.joinsByName);
    this.#waiting = new WaitingRows(options, (question, text) =>
      this.#ids.firstId(this.#key(null, question, text)),
    );
  }

  sort(raw: RawResponse, safe: SafeRow): Fate {
    const hasAnswer =
      (safe.texts.length > 0 || safe.choices.length > 0) && raw.isAnswered !== false;
    this.ledger.row(raw, hasAnswer);
    if (raw.reject !== undefined) return this.#reject(raw.row, raw.reject);
    if (raw.withhold !== undefined) {
      this.ledger.withhold(raw.row, raw.withhold);
      return { kind: 'withheld', reason: raw.withhold };
    }
    if (!hasAnswer) return this.#reject(raw.row, 'no answer');
    if (this.#isRepeat(raw, safe)) return this.#duplicate();
    const record = raw.recordId === null ? null : this.#recordOf(raw.recordId, safe);
    const fate = record === null ? null : this.#knownRecord(raw, record, safe);
    if (fate !== null) return fate;
    if (record === null && this.#waiting.hold(raw, safe)) return { kind: 'waiting' };
    return { kind: 'accepted', row: this.accept(raw, safe, record) };
  }

  /** What became of the rows that waited, as WaitingRows says; those that are new have yet to be given to `accept`. */
  async settleWaiting(leftOver: (left: IdMap) => Promise<readonly StoredRow[]>): Promise<Settled> {
    const settled = await this.#waiting.settle(leftOver);
    this.ledger.duplicates(settled.duplicates);
    this.#closedLooks.push(...settled.closedLooks);
    return settled;
  }

  /** Rows of known people whose ticks are not those that were taken in; all of them once `settleWaiting` is done. */
  get closedLooks(): readonly ClosedLook[] {
    return this.#closedLooks;
  }

  /** Respondents of earlier batches of this form, with ids, that this file no longer holds. */
  vanished(): number {
    if (!this.#hasRecords) return this.#waiting.vanished();
    const { existing, sameForm } = this.#options;
    const places = new Set(
      existing.batches.flatMap(({ folder }, place) => (sameForm.includes(folder) ? [place] : [])),
    );
    let count = 0;
    for (const [respondent, place] of existing.respondents.entries()) {
      if (places.has(place) && !this.#seenRespondents.has(respondent)) count += 1;
    }
    return count;
  }

  #reject(row: number, reason: string): Fate {
    this.ledger.reject(row, reason);
    return { kind: 'rejected', reason };
  }

  #duplicate(): Fate {
    this.ledger.duplicates(1);
    return { kind: 'duplicate' };
  }

  /** The same row again within this file: the same person, or the same second, and every word the same. */
  #isRepeat(raw: RawResponse, safe: SafeRow): boolean {
    const who =
      raw.recordId ??
      this.#people.keyOf(raw) ??
      (raw.date !== null && /\d:\d\d(?::|\.)\d\d|T\d\d:?\d\d/u.test(raw.date)
        ? `at ${raw.date}`
        : null);
    if (who === null) return false;
    // Nine letters for each row and person: a file of a million rows must fit in memory.
    const key = idBody([who, ...this.#waiting.partsOf(safe)]);
    return !this.#seenInFile.add(key);
  }

  #recordOf(recordId: string, safe: SafeRow): RecordIds {
    const times = new Map<string, number>();
    return {
      respondent: this.#ids.byRecord(this.#form(recordId), recordId),
      ids: safe.texts.map(({ question, text }) => {
        const time = (times.get(question ?? '') ?? 0) + 1;
        times.set(question ?? '', time);
        return this.#ids.idOf(this.#key(recordId, question ?? '', text), time);
      }),
    };
  }

  /** Fate of a row whose record an earlier batch holds; null for a new record. */
  #knownRecord(raw: RawResponse, { respondent, ids }: RecordIds, safe: SafeRow): Fate | null {
    this.#seenRespondents.add(respondent);
    this.#hasRecords = true;
    const { textOf, keptOut, respondents } = this.#options.existing;
    const isThere = ids.map((id) => textOf.has(id) || keptOut.has(id));
    // A second row of somebody known: their ticks stand under the id of their first.
    const person = this.#people.idOf(raw, () => respondent);
    const isKnown =
      respondents.has(respondent) ||
      (ids.length === 0 ? respondents.has(person) : isThere.includes(true));
    if (!isKnown) return null;
    if (respondents.has(person)) {
      const look = lookAtClosed(safe, person, this.#options.existing, this.#options.closedNames);
      if (look !== null) this.#closedLooks.push(look);
    }
    // What a reviewer keeps out has no words to compare.
    const isSame = ids.every(
      (id, index) =>
        !textOf.has(id) || textOf.get(id) === fingerprint(safe.texts[index]?.text ?? ''),
    );
    const known: Fate = isSame
      ? { kind: 'duplicate' }
      : {
          kind: 'changed',
          row: partOf({ safe, respondent, ids }, (at) => textOf.has(ids[at] ?? '')),
        };
    if (!isThere.includes(false)) {
      this.ledger.duplicates(1);
      return known;
    }
    const added = this.acceptMore(
      raw,
      person,
      partOf({ safe, respondent, ids }, (at) => isThere[at] === false),
    );
    return { kind: 'added', row: added, known };
  }

  /** Takes in what a person who is known said besides; their closed answers are there already. */
  acceptMore(
    raw: RawResponse,
    respondent: string,
    { safe, ids }: Pick<AcceptedRow, 'safe' | 'ids'>,
  ): AcceptedRow {
    this.ledger.accept();
    return {
      safe: { ...safe, choices: [] },
      respondent,
      ids: safe.texts.map(({ question, text }, index) =>
        this.#ids.responseId(this.#key(raw.recordId, question ?? '', text), ids[index]),
      ),
    };
  }

  /** Takes a row in, whatever stands elsewhere. */
  accept(raw: RawResponse, safe: SafeRow, record: RecordIds | null = null): AcceptedRow {
    this.ledger.accept();
    const ids = safe.texts.map(({ question, text }, index) =>
      this.#ids.responseId(this.#key(raw.recordId, question ?? '', text), record?.ids[index]),
    );
    return { safe, respondent: this.#respondent(raw, ids, record), ids };
  }

  #key(recordId: string | null, question: string, safeText: string): ResponseKey {
    return recordId === null
      ? { by: 'text', question, safeText }
      : {
          by: 'record',
          form: this.#form(recordId),
          recordId,
          question: this.#options.knownAs(question),
        };
  }

  #respondent(raw: RawResponse, ids: readonly string[], record: RecordIds | null): string {
    return this.#people.idOf(raw, () => {
      const [first] = ids;
      if (raw.recordId !== null)
        return record?.respondent ?? this.#ids.byRecord(this.#form(raw.recordId), raw.recordId);
      return first === undefined
        ? this.#ids.byRow(this.#options.fileHash, raw.row)
        : this.#ids.byFirst(first);
    });
  }

  #form(recordId: string): string {
    return isGlobalId(recordId) ? '' : this.#options.form;
  }
}
