// A sentence or clause of a response: the unit that the tagger reads and quotes are cut from.

/** Half-open [start, end) in UTF-16 code units of the response's text; passages never overlap and come in order. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}
