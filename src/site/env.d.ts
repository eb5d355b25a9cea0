/// <reference types="astro/client" />

declare module 'virtual:verbatim/summaries' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** By slug: loads the compiled text of an editor. */
  export const summaries: ReadonlyMap<
    string,
    () => Promise<{ readonly default: AstroComponentFactory }>
  >;
}
