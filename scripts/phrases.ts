// The wording of the pages for commands that write files: one grammar everywhere.
import type { Phrases } from '../src/export/subject.ts';
import type { Synthesis } from '../src/domain/synthesis.ts';
import { en } from '../src/site/strings/en.ts';
import {
  attributionLine,
  countText,
  dateText,
  evidenceText,
  openText,
} from '../src/site/wording.ts';

/** English, as the memo's own words are. `site` is the address that the site is published at, null where not known. */
export function phrasesFor(synthesis: Synthesis, site: string | null): Phrases {
  const names = new Map(
    synthesis.consultations.flatMap(({ batches }) =>
      batches.map(({ id, manifest }) => [id, manifest.names] as const),
    ),
  );
  return {
    evidence: (line) => evidenceText(line, en),
    attribution: (quote) =>
      attributionLine(quote.attribution, names.get(quote.batch) ?? 'none', en),
    count: (count) => countText(count, en),
    date: (iso) => dateText(iso, en),
    opened: (consultation) => openText(consultation, en),
    address: (path) =>
      site === null ? path : new URL(path.slice(1), site.endsWith('/') ? site : `${site}/`).href,
  };
}
