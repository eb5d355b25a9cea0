// Picks the interface language that content/site.yaml names; English where none is provided for it.
import { getSynthesis } from '../synthesis.ts';
import { en, type Strings } from './en.ts';
import { es } from './es.ts';

const LANGUAGES: ReadonlyMap<string, Strings> = new Map(
  [en, es].map((strings) => [strings.tag, strings]),
);

/** `es-MX` falls back to `es`, anything unknown to English. */
export function stringsFor(language: string): Strings {
  return LANGUAGES.get(language) ?? LANGUAGES.get(language.split('-')[0] ?? '') ?? en;
}

export function getStrings(): Strings {
  return stringsFor(getSynthesis().site.language);
}
