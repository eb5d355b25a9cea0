// The passages that carry the tags: what findings are drafted from.
import type { ResponseId, RespondentId, ThemeId } from '../../domain/id.ts';
import type { Role } from '../../domain/role.ts';
import type { RoleGroup } from '../../domain/finding.ts';
import type { Span } from '../../domain/span.ts';
import type { Tag, TaggedResponse } from '../../domain/tag.ts';
import { stanceWithin, type Stance } from './stance.ts';
import { groupOf, knownRoles } from '../group-people.ts';

/** The passage of one response that carries one of its themes. */
export interface Voice {
  readonly response: ResponseId;
  readonly respondent: RespondentId;
  readonly group: RoleGroup;
  readonly theme: ThemeId;
  readonly score: number;
  /** The passage itself. */
  readonly span: Span;
  readonly text: string;
  readonly stance: Stance;
  /** What to quote: the response's highlight where it holds the passage, else the passage. */
  readonly quote: Span;
  readonly isHighlight: boolean;
}

const NO_RULINGS: ReadonlyMap<ResponseId, readonly Role[]> = new Map();

/** Quotes and findings are drawn from the same voices: they are listened to once. */
const heard = new WeakMap<readonly TaggedResponse[], readonly Voice[]>();

/** One voice for each tag of each response, in order of response id and theme; a tag without evidence speaks by the highlight. */
export function voicePassages(tagged: readonly TaggedResponse[]): readonly Voice[] {
  const known = heard.get(tagged) ?? listen(tagged);
  heard.set(tagged, known);
  return known;
}

function listen(tagged: readonly TaggedResponse[]): readonly Voice[] {
  return [...tagged]
    .sort((a, b) => (a.response.id < b.response.id ? -1 : 1))
    .flatMap((item) => item.tags.flatMap((tag) => voiceOf(item, tag)));
}

function voiceOf(item: TaggedResponse, tag: Tag): readonly Voice[] {
  const { response, tagging } = item;
  const carrying = tag.evidence[0];
  const span =
    carrying === undefined
      ? tagging.highlight
      : (tagging.passages.find((p) => overlaps(p, carrying)) ?? tagging.highlight);
  if (span === null) return [];
  const { highlight } = tagging;
  const quote = highlight !== null && overlaps(highlight, span) ? highlight : span;
  const text = response.text.slice(span.start, span.end);
  return [
    {
      response: response.id,
      respondent: response.respondent,
      group: groupOf(knownRoles(item, NO_RULINGS).roles),
      theme: tag.theme,
      score: tag.score,
      span,
      text,
      stance: stanceWithin([text, response.text.slice(quote.start, quote.end), response.text]),
      quote,
      isHighlight: quote === highlight,
    },
  ];
}

/** Share of its worth that a passage keeps which the tagger would not have quoted by itself. */
export const PLAIN_PASSAGE = 0.8;

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
