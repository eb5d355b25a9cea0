// The one door through which pages reach their data. The integration puts the synthesis here before any page renders;
// a page that is remembered between builds is shown its slice of it instead (page-slice.ts).
import { AsyncLocalStorage } from 'node:async_hooks';
import type { ConsultationSynthesis, Synthesis } from '../domain/synthesis.ts';
import type { Quote } from '../domain/quote.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import type { Theme } from '../domain/theme.ts';
import type { PageSlice } from './page-slice.ts';

// Pages run in Vite's module graph and the integration in Node's: they share the process but no module instance.
const DOOR = Symbol.for('verbatim.synthesis');

interface Door {
  [DOOR]?: {
    readonly synthesis: Synthesis;
    /** Several pages render at once, each in a context of its own. */
    readonly slices: AsyncLocalStorage<PageSlice>;
  };
}

export function handOver(synthesis: Synthesis): void {
  (globalThis as Door)[DOOR] = { synthesis, slices: new AsyncLocalStorage() };
}

/** Whatever `render` reads through this door, now or later, it reads from the slice. */
export function showOnly<T>(slice: PageSlice, render: () => T): T {
  const door = (globalThis as Door)[DOOR];
  if (door === undefined) throw new Error('No synthesis was handed over.');
  return door.slices.run(slice, render);
}

/** Of the page that is rendering; undefined where it is shown the whole synthesis. */
export function getSlice(): PageSlice | undefined {
  return (globalThis as Door)[DOOR]?.slices.getStore();
}

export function isHandedOver(): boolean {
  return (globalThis as Door)[DOOR] !== undefined;
}

/** Throws where no synthesis was handed over, which is our bug. */
export function getSynthesis(): Synthesis {
  const door = (globalThis as Door)[DOOR];
  if (door === undefined) {
    throw new Error(
      'No synthesis was handed over: the verbatim() integration is missing from astro.config.mjs.',
    );
  }
  return door.slices.getStore()?.synthesis ?? door.synthesis;
}

/** Throws for a slug that has no consultation. */
export function getConsultation(slug: string): ConsultationSynthesis {
  const found = getSynthesis().consultations.find((one) => one.slug === slug);
  if (found === undefined) throw new Error(`There is no consultation "${slug}".`);
  return found;
}

/** Throws for an id that has no published quote. */
export function getQuote(id: string): Quote {
  const quote = getSynthesis().quotes.get(id);
  if (quote === undefined) throw new Error(`There is no published quote "${id}".`);
  return quote;
}

/** Throws for a theme that is not in the codebook. */
export function getTheme(id: string): Theme {
  const theme = getSynthesis().codebook.themes.find((one) => one.id === id);
  if (theme === undefined) throw new Error(`There is no theme "${id}" in the codebook.`);
  return theme;
}

/** Undefined where the response has no page: it was neither quoted nor is it a comment. */
export function findResponse(id: string): TaggedResponse | undefined {
  return getSynthesis().responses.get(id);
}

/** Whether small groups of a batch are hidden, and with them what joins one person's answers. */
export function regimeOf(batch: string): 'public' | 'survey' {
  for (const consultation of getSynthesis().consultations) {
    const found = consultation.batches.find((one) => one.id === batch);
    if (found !== undefined) return found.manifest.regime;
  }
  return 'survey';
}

/** What allows a response to be shown, as far as it was recorded: nobody is said to have agreed who was never asked. */
export function consentOf(response: string, batch: string): 'staff' | 'public' | 'survey' {
  if (getSynthesis().staffOnly.has(response)) return 'staff';
  return regimeOf(batch);
}

/** Whether a batch publishes first names: where it does, a missing name is said to be missing. */
export function namesOf(batch: string): 'first' | 'none' {
  for (const consultation of getSynthesis().consultations) {
    const found = consultation.batches.find((one) => one.id === batch);
    if (found !== undefined) return found.manifest.names;
  }
  return 'none';
}
