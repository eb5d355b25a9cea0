// The wording of the pages for files to take away: one grammar everywhere.
import type { Synthesis } from '../domain/synthesis.ts';
import type { Phrases } from '../export/subject.ts';
import { en } from './strings/en.ts';
import {
  attributionLine,
  countText,
  dateText,
  evidenceText,
  openText,
  saidElseText,
} from './wording.ts';

/** English, as the memo's own words are. `address` makes a full address of a path, where the site's own is known. */
export function phrasesFor(synthesis: Synthesis, address: (path: string) => string): Phrases {
  const names = new Map(
    synthesis.consultations.flatMap(({ batches }) =>
      batches.map(({ id, manifest }) => [id, manifest.names] as const),
    ),
  );
  return {
    evidence: (line) => evidenceText(line, en),
    saidElse: (finding) => saidElseText(finding, en),
    attribution: (quote) =>
      attributionLine(quote.attribution, names.get(quote.batch) ?? 'none', en),
    count: (count) => countText(count, en),
    date: (iso) => dateText(iso, en),
    opened: (consultation) => openText(consultation, en),
    address,
  };
}

/** For commands, which are told the site's address; null where it is not known. */
export function addressBelow(site: string | null): (path: string) => string {
  return (path) =>
    site === null ? path : new URL(path.slice(1), site.endsWith('/') ? site : `${site}/`).href;
}
