// Names that published addresses are made of. They follow from safe text, or from a platform's own number for a
// record: never from a private text, an e-mail address or a name, which anyone could guess and hash to check.
import type { RespondentId, ResponseId } from '../domain/id.ts';
import { idLetters } from '../domain/id-letters.ts';
import { IdSet } from './id-set.ts';

/** Nine letters that follow from the parts. */
export function idBody(parts: readonly string[]): string {
  return idLetters(parts.map((part) => `${part.length}:${part}`).join('|'));
}

/** What a response is known by, apart from how often it occurs. */
export type ResponseKey =
  /** `form` tells two surveys apart that both count their records from 1. */
  | {
      readonly by: 'record';
      readonly form: string;
      readonly recordId: string;
      readonly question: string;
    }
  | { readonly by: 'text'; readonly question: string; readonly safeText: string };

/** Gives out ids within one consultation; the same short answer by two people gets two. */
export class IdGiver {
  readonly #consultation: string;
  readonly #earlier: { readonly has: (id: string) => boolean };
  readonly #taken = new IdSet();
  /** By first id: how many times the key has occurred. */
  readonly #times = new Map<string, number>();

  constructor(consultation: string, earlier: { readonly has: (id: string) => boolean }) {
    this.#consultation = consultation;
    this.#earlier = earlier;
  }

  responseId(key: ResponseKey, first = this.firstId(key)): ResponseId {
    for (let times = (this.#times.get(first) ?? 0) + 1; ; times += 1) {
      const id = times === 1 ? first : this.idOf(key, times);
      if (this.#earlier.has(id) || !this.#taken.add(id)) continue;
      if (times > 1) this.#times.set(first, times);
      return id;
    }
  }

  /** The id that the key's first occurrence has. */
  firstId(key: ResponseKey): ResponseId {
    return this.idOf(key, 1);
  }

  /** The id that the key's nth occurrence has. */
  idOf(key: ResponseKey, time: number): ResponseId {
    return `r${idBody([this.#consultation, ...partsOf(key), ...(time === 1 ? [] : [String(time)])])}`;
  }

  /** One person by the platform's number for their record. */
  byRecord(form: string, recordId: string): RespondentId {
    return `p${idBody([this.#consultation, 'person', form, recordId])}`;
  }

  /** A person of whom nothing is known but what they said first. */
  byFirst(response: ResponseId): RespondentId {
    return `p${idBody([this.#consultation, 'person', response])}`;
  }

  /** A person who gave closed answers only, by their row in one file. */
  byRow(fileHash: string, row: number): RespondentId {
    return `p${idBody([this.#consultation, 'row', fileHash, String(row)])}`;
  }
}

function partsOf(key: ResponseKey): string[] {
  return key.by === 'record'
    ? ['record', key.form, key.recordId, key.question]
    : ['text', key.question, key.safeText];
}

/** Ids that no other survey has: their form needs no telling apart. */
export function isGlobalId(recordId: string): boolean {
  return /^(?:R_[0-9A-Za-z]{8,}|[0-9a-f]{8}-[0-9a-f-]{20,}|uuid:.+|[0-9a-f]{20,}|[0-9a-z]{24,}|\d{9,})$/iu.test(
    recordId,
  );
}
