// What becomes of one row of a file.
import type { SafeRow } from './make-safe.ts';

export interface AcceptedRow {
  readonly safe: SafeRow;
  readonly respondent: string;
  /** Ids of `safe.texts`, in order. */
  readonly ids: readonly string[];
}

export type Fate =
  | { readonly kind: 'accepted'; readonly row: AcceptedRow }
  /** A row without an id, of a form that was taken in before: known only when the whole file has been seen. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'duplicate' }
  /** Taken in before with other words; counted as a duplicate, for the ids stay. */
  | { readonly kind: 'changed'; readonly row: AcceptedRow }
  /** Its person is known and now answers more questions: these texts are new. What else they said is in `known`. */
  | { readonly kind: 'added'; readonly row: AcceptedRow; readonly known: Fate }
  | { readonly kind: 'rejected'; readonly reason: string }
  | { readonly kind: 'withheld'; readonly reason: string };

/** Some of a row's texts, by their place in it. */
export function partOf(row: AcceptedRow, isPart: (at: number) => boolean): AcceptedRow {
  return {
    ...row,
    safe: { ...row.safe, texts: row.safe.texts.filter((_, at) => isPart(at)) },
    ids: row.ids.filter((_, at) => isPart(at)),
  };
}
