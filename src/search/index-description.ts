// What a page tells the search about its index.

export interface IndexDescription {
  /** Changes with the quotes, so that no stale file is ever mixed with new ones: names the index's folder. */
  readonly version: string;
  readonly size: number;
  readonly kind: 'one-file' | 'sharded';
  readonly quotesPerFile: number;
}
