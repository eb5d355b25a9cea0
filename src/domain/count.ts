// A number of people as it may be shown: exact, or hidden because the group is too small.

export type Count =
  | { readonly shown: 'exact'; readonly n: number }
  /** Small: shown as "fewer than <limit>". */
  | { readonly shown: 'fewer-than'; readonly limit: number }
  /** Would reveal that (almost) everyone in the group raised it. */
  | { readonly shown: 'nearly-all' }
  /** Would reveal that (almost) no one did, or hidden so that another hidden cell can't be computed. */
  | { readonly shown: 'very-few' }
  | { readonly shown: 'hidden' };

/** People who raised something over the people who could have. */
export interface Proportion {
  readonly people: Count;
  /** Null where the total is unknown: then no proportion is given. */
  readonly of: Count | null;
}
