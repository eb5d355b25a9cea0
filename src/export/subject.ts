// What every export is made from: one consultation of a synthesis, and the site's way of putting things into words.
import type { Count } from '../domain/count.ts';
import type { EvidenceLine, Finding } from '../domain/finding.ts';
import type { QuoteId, ThemeId } from '../domain/id.ts';
import type { Quote } from '../domain/quote.ts';
import type { ConsultationSynthesis, Synthesis } from '../domain/synthesis.ts';
import type { TaggedResponse } from '../domain/tag.ts';

/** The wording of the pages, handed in so that a memo says what the page says. */
export interface Phrases {
  readonly evidence: (line: EvidenceLine) => string;
  /** What is said of other views beside their quotes; empty where there is nothing to say. */
  readonly saidElse: (finding: Finding) => string;
  readonly attribution: (quote: Quote) => string;
  readonly count: (count: Count) => string;
  /** An ISO date as shown. */
  readonly date: (iso: string) => string;
  readonly opened: (consultation: ConsultationSynthesis['consultation']) => string;
  /** Full address where the site's own is known, else the path. */
  readonly address: (path: string) => string;
}

export interface ExportSubject {
  readonly synthesis: Synthesis;
  readonly one: ConsultationSynthesis;
  /** Published responses of this consultation, comments left out. */
  readonly responses: readonly TaggedResponse[];
  readonly phrases: Phrases;
  /** For staff: the banner says so. */
  readonly edition: 'public' | 'internal';
}

/** A consultation with everything that its exports hold. */
export function subjectOf(
  synthesis: Synthesis,
  one: ConsultationSynthesis,
  phrases: Phrases,
): ExportSubject {
  const responses = one.batches
    .flatMap((batch) => batch.responses.flatMap((id) => synthesis.responses.get(id) ?? []))
    .filter(({ response }) => response.kind === 'response' && !synthesis.struck.has(response.id));
  return { synthesis, one, responses, phrases, edition: synthesis.edition };
}

/** Quotes in the order of the ids; an id without a quote is our bug. */
export function quotesOf(subject: ExportSubject, ids: readonly QuoteId[]): readonly Quote[] {
  return ids.map((id) => {
    const quote = subject.synthesis.quotes.get(id);
    if (quote === undefined) throw new RangeError(`the synthesis has no quote ${id}`);
    return quote;
  });
}

/** True where small numbers of people are hidden on the pages. */
export function hidesSmallNumbers({ one }: ExportSubject): boolean {
  return one.batches.some(({ manifest }) => manifest.regime === 'survey');
}

/**
 * Themes whose tags may be listed response by response. Where small numbers are hidden, a theme with a hidden number
 * anywhere in its row is left out: counting the list would give the number away.
 */
export function listableThemes(subject: ExportSubject): ReadonlySet<ThemeId> {
  const isOpen = ({ people, byRole }: EvidenceLine): boolean =>
    [people, ...byRole.map(({ cell }) => cell)].every(
      ({ people: n, of }) => n.shown === 'exact' && (of === null || of.shown === 'exact'),
    );
  const all = subject.one.themes.map(({ theme }) => theme);
  if (!hidesSmallNumbers(subject)) return new Set(all);
  return new Set(
    subject.one.themes.filter(({ evidence }) => isOpen(evidence)).map(({ theme }) => theme),
  );
}

/** True where the numbers of people who raised it are all shown, so that listing them gives nothing away. */
export function isOpenLine({ people, byRole }: EvidenceLine): boolean {
  return [people, ...byRole.map(({ cell }) => cell)].every(({ people: n }) => n.shown === 'exact');
}

/** What must stand on top of every export: that it is sample data, a draft, or for staff alone. */
export function banners({ one, edition }: ExportSubject): readonly string[] {
  return [
    ...(edition === 'internal' ? ['Internal edition: not for publication.'] : []),
    ...(one.sample ? ['Sample data: the respondents are invented.'] : []),
    ...(one.consultation.status === 'draft'
      ? [
          'Draft: the words of the findings are the software’s choice until an editor has written them.',
        ]
      : []),
  ];
}
