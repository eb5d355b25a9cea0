// A number of people as it may be shown: exact, or hidden because the group is too small.

export type Count =
  | { readonly shown: 'exact'; readonly n: number }
  /** From none to limit − 1: shown as "fewer than <limit>". */
  | { readonly shown: 'fewer-than'; readonly limit: number }
  /** Fewer than the limit are missing from the whole group: shown as "nearly all". */
  | { readonly shown: 'nearly-all' }
  /** Large enough to show, but hidden so that another hidden number can't be computed from it. */
  | { readonly shown: 'hidden' };

/** People who raised something over the people who could have. */
export interface Proportion {
  readonly people: Count;
  /** Null where the total is unknown: then no proportion is given. */
  readonly of: Count | null;
}
