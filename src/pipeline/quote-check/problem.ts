// What can be wrong with a quote, said to a teacher.

export type QuoteProblemKind =
  | 'empty'
  | 'changed-word'
  | 'changed-number'
  | 'changed-case'
  | 'changed-mark'
  | 'added-words'
  | 'dropped-words'
  | 'reordered-words'
  | 'not-in-response'
  | 'cut-word'
  | 'empty-omission'
  | 'too-many-omissions'
  | 'scraps'
  | 'empty-bracket'
  | 'long-bracket'
  | 'too-much-bracketed'
  | 'sic'
  | 'bracket-adds-negation'
  | 'bracket-changes-number'
  /** The one kind that a second person may clear. */
  | 'meaning-left-out';

export interface QuoteProblem {
  readonly kind: QuoteProblemKind;
  /** Offset into the quote, UTF-16 code units. */
  readonly at: number;
  /** A plain sentence that names the exact difference. */
  readonly message: string;
}
