// What a page tells the search about its index.

export interface IndexDescription {
  /** Changes with the quotes, so that no stale file is ever mixed with new ones: names the index's folder. */
  readonly version: string;
  readonly size: number;
  readonly kind: 'one-file' | 'sharded';
  readonly quotesPerFile: number;
}

/** The file of a `one-file` index, in its folder. */
export const ONE_FILE_NAME = 'quotes.bin';

/** What a page tells of the index of all responses: parts that are made apart and searched together. */
export interface ResponsesDescription {
  readonly kind: 'parts';
  readonly size: number;
  /** In the order of their numbers, the newest first. */
  readonly parts: readonly IndexDescription[];
  /** Names the file that tells which responses have a page; it changes with them. */
  readonly pages: string;
}
