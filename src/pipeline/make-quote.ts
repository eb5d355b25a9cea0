// Turns chosen segments of a response into a quote: text derived, attributed, with what it leaves out.
import type { BatchId, ConsultationSlug, QuoteId } from '../domain/id.ts';
import type { Quote, QuoteTheme, Segment } from '../domain/quote.ts';
import type { Span } from '../domain/span.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import type { KnownRoles } from './group-people.ts';
import { omittedWordCounts, quoteText, quoteWords } from './quote-text.ts';
import { readableMark } from './readable-mark.ts';

export interface QuoteContext {
  readonly id: QuoteId;
  readonly consultation: ConsultationSlug;
  readonly batch: BatchId;
  readonly question: string | null;
  readonly roles: KnownRoles;
  /** Whether the batch publishes first names. */
  readonly names: 'first' | 'none';
  readonly chosenBy: Quote['chosenBy'];
  readonly since: string;
  readonly changed: string | null;
}

export function makeQuote(
  tagged: TaggedResponse,
  segments: readonly Segment[],
  context: QuoteContext,
): Quote {
  const { response } = tagged;
  const text = quoteText(response.text, segments);
  return {
    id: context.id,
    response: response.id,
    respondent: response.respondent,
    consultation: context.consultation,
    batch: context.batch,
    segments,
    text,
    language: response.language,
    attribution: {
      name: context.names === 'first' ? response.name : null,
      roles: context.roles.roles,
      roleSource: context.roles.source,
      roleGiven: context.roles.source === 'given' ? response.roleGiven : null,
      isRoleHidden: false,
    },
    themes: tagged.tags.map((tag): QuoteTheme => ({
      theme: tag.theme,
      reviewed: tag.status !== 'suggested',
      mark: firstMark(response.text, text, segments, tag.evidence),
    })),
    question: context.question,
    date: response.date,
    since: context.since,
    changed: context.changed,
    kind: response.kind,
    wordCount: quoteWords(text),
    omitted: omittedWordCounts(response.text, segments),
    inserted: segments.flatMap((segment) => (segment.kind === 'insert' ? [segment.text] : [])),
    chosenBy: context.chosenBy,
  };
}

/** The best evidence within one kept segment that reads as a phrase, as a span of the quote's text; null where none does. */
function firstMark(
  source: string,
  text: string,
  segments: readonly Segment[],
  evidence: readonly Span[],
): Span | null {
  const kept = keptOffsets(source, text, segments);
  for (const span of evidence) {
    for (const { start, end, at } of kept) {
      if (span.start < start || span.end > end) continue;
      const mark = readableMark(text, {
        start: at + span.start - start,
        end: at + span.end - start,
      });
      if (mark !== null) return mark;
    }
  }
  return null;
}

/** Where each kept segment stands in the quote's text, found in order. */
function keptOffsets(
  source: string,
  text: string,
  segments: readonly Segment[],
): readonly { readonly start: number; readonly end: number; readonly at: number }[] {
  const found: { start: number; end: number; at: number }[] = [];
  let from = 0;
  for (const segment of segments) {
    if (segment.kind !== 'keep') continue;
    const words = source.slice(segment.start, segment.end).trim();
    const at = text.indexOf(words, from);
    // Marks that the page regularises (line breaks, inner quotation marks) make a segment differ: it then carries no mark.
    if (at === -1) continue;
    const start = source.indexOf(words, segment.start);
    found.push({ start, end: start + words.length, at });
    from = at + words.length;
  }
  return found;
}
