// The one place for what a page may load. Astro writes it into each page as a meta tag and adds script and style
// hashes; _headers repeats it for hosts that send headers, with the parts that a meta tag can't carry.

/** Name and sources of each directive; scripts and styles are Astro's to fill in. */
export const POLICY: readonly (readonly [string, ...string[]])[] = [
  ['default-src', "'none'"],
  ['img-src', "'self'", 'data:'],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['form-action', "'self'"],
  ['base-uri', "'none'"],
];
