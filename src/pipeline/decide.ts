// Lays what people ruled over what the software suggested: a person's decision always wins.
import type { Decision } from '../domain/decision.ts';
import type { QuoteId, ResponseId } from '../domain/id.ts';
import type { Segment } from '../domain/quote.ts';
import type { Response } from '../domain/response.ts';
import type { Role } from '../domain/role.ts';
import type { Tag, TaggedResponse, Tagging } from '../domain/tag.ts';

/** The rulings in force, folded from all reviewers' logs. */
export interface Rulings {
  readonly themes: ReadonlyMap<ResponseId, readonly string[]>;
  readonly roles: ReadonlyMap<ResponseId, readonly Role[]>;
  /** Quotes that people cut from a response, in the order they were cut. */
  readonly quotes: ReadonlyMap<ResponseId, readonly (readonly Segment[])[]>;
  /** Who cleared a quote that leaves out a negation or a limit. */
  readonly cleared: ReadonlyMap<QuoteId, readonly string[]>;
  readonly withdrawn: ReadonlyMap<QuoteId, { readonly date: string; readonly reason: string }>;
  readonly withheld: ReadonlyMap<ResponseId, { readonly date: string; readonly reason: string }>;
}

/** Folds decisions into rulings. The latest counts; of two at the same instant, the one of the reviewer later in the alphabet. */
export function foldDecisions(decisions: readonly Decision[]): Rulings {
  const inOrder = [...decisions].sort(
    (a, b) => compare(a.at, b.at) || compare(a.reviewer, b.reviewer),
  );
  const themes = new Map<ResponseId, readonly string[]>();
  const roles = new Map<ResponseId, readonly Role[]>();
  const quotes = new Map<ResponseId, (readonly Segment[])[]>();
  const cleared = new Map<QuoteId, string[]>();
  const withdrawn = new Map<QuoteId, { date: string; reason: string }>();
  const withheld = new Map<ResponseId, { date: string; reason: string }>();
  for (const decision of inOrder) {
    const date = decision.at.slice(0, 10);
    switch (decision.action) {
      case 'tags':
        themes.set(decision.response, decision.themes);
        break;
      case 'role':
        roles.set(decision.response, decision.roles);
        break;
      case 'quote':
        quotes.set(decision.response, [
          ...(quotes.get(decision.response) ?? []),
          decision.segments,
        ]);
        break;
      case 'clear-quote':
        cleared.set(decision.quote, [...(cleared.get(decision.quote) ?? []), decision.reviewer]);
        break;
      case 'withdraw-quote':
        withdrawn.set(decision.quote, { date, reason: decision.reason });
        break;
      case 'withhold':
        withheld.set(decision.response, { date, reason: decision.reason });
        break;
      case 'note':
        break;
    }
  }
  return { themes, roles, quotes, cleared, withdrawn, withheld };
}

/**
 * The tags that count for one response. Where a person ruled, exactly their themes: those that the software also
 * gave are confirmed (with its evidence), the others added. Where nobody ruled, the software's, marked suggested.
 */
export function decideTags(
  response: Response,
  tagging: Tagging,
  rulings: Rulings,
  untaggedLanguage: boolean,
): TaggedResponse {
  const ruled = rulings.themes.get(response.id);
  const tags: readonly Tag[] =
    ruled === undefined
      ? tagging.tags
      : ruled.map((theme) => {
          const suggested = tagging.tags.find((tag) => tag.theme === theme);
          return suggested === undefined
            ? { theme, score: 1, status: 'added', evidence: [] }
            : { ...suggested, score: 1, status: 'confirmed' };
        });
  return { response, tagging, tags, reviewed: ruled !== undefined, untaggedLanguage };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
