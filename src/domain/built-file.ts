// A file that a build makes, wherever it is written or kept.

export interface BuiltFile {
  /** Relative to the folder of whatever it is part of. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files that `make` gives; where `key` was met before, those it gave then. All that they depend on is in the key. */
export type RememberFiles = (key: string, make: () => Iterable<BuiltFile>) => readonly BuiltFile[];
