// Brings together every quote that a consultation shows: those that editors cut or called, and those that the
// pipeline chose for its themes and, where no editor has written findings yet, for the drafted ones.
import type { QuoteId, ResponseId, ThemeId } from '../domain/id.ts';
import { PLACEHOLDERS } from '../domain/placeholder.ts';
import type { Quote, Segment } from '../domain/quote.ts';
import type { Response } from '../domain/response.ts';
import type { QuoteCall, SummaryText } from '../domain/summary-text.ts';
import { cutKey, type Diagnostic } from '../domain/synthesis.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import type { Codebook } from '../domain/theme.ts';
import { checkCut } from './check-cut.ts';
import type { Rulings, StandingQuote } from './decide.ts';
import { draftFindings } from './draft-findings.ts';
import { knownRoles } from './group-people.ts';
import { makeQuote } from './make-quote.ts';
import { lastChange } from './last-change.ts';
import { lastingQuoteId } from './lasting-quote-id.ts';
import { struckResponses } from './struck-responses.ts';
import { quoteText } from './quote-text.ts';
import { chooseQuotes } from './quote.ts';
import { resolveCall, type Candidate } from './resolve-call.ts';
import type { BatchContent, ConsultationContent } from '../domain/content.ts';
import type { FindingPlan } from './summarise.ts';
import { textHash } from './text-hash.ts';

export interface GatherInput {
  readonly content: ConsultationContent;
  readonly summary: SummaryText;
  readonly tagged: readonly TaggedResponse[];
  readonly rulings: Rulings;
  readonly codebook: Codebook;
  /** Near-duplicates of a response that stands for them: never chosen by the software. */
  readonly echoes: ReadonlySet<ResponseId>;
}

export interface GatheredQuotes {
  /** Published quotes in the order of the pages. */
  readonly quotes: ReadonlyMap<QuoteId, Quote>;
  readonly byTheme: ReadonlyMap<ThemeId, readonly QuoteId[]>;
  readonly plans: readonly FindingPlan[];
  readonly highlight: QuoteId | null;
  readonly resolvedCuts: ReadonlyMap<string, QuoteId>;
  readonly diagnostics: readonly Diagnostic[];
  /** Nothing is left of them but what was taken out: their addresses say so. */
  readonly lost: readonly StandingQuote[];
  /** Responses of which nothing is shown, since a quote of theirs was withdrawn. */
  readonly struck: ReadonlySet<ResponseId>;
}

/** A quote that was withdrawn is found under no id: a call to it is an error that names the withdrawal. */
export function gatherQuotes(input: GatherInput): GatheredQuotes {
  const { content, summary, rulings } = input;
  const batchOf = new Map(
    content.batches.flatMap((batch) => batch.responses.map(({ id }) => [id, batch] as const)),
  );
  const responses = new Map(input.tagged.map((tagged) => [tagged.response.id, tagged]));
  const candidates = new Map<QuoteId, Candidate>();
  const diagnostics: Diagnostic[] = [];
  const add = (
    tagged: TaggedResponse,
    segments: readonly Segment[],
    chosenBy: Quote['chosenBy'],
  ): QuoteId => {
    const id = lastingQuoteId(tagged.response, segments, rulings);
    if (candidates.get(id)?.chosenBy !== 'editor')
      candidates.set(id, { tagged, segments, chosenBy });
    return id;
  };

  const voices = input.tagged.filter(({ response }) => response.kind === 'response');
  /** What people cut out of each response, in the order of the cuts: it stands instead of what the software would choose. */
  const slips = new Map<ResponseId, Set<QuoteId>>();
  const addSlip = (response: ResponseId, id: QuoteId): void => {
    slips.set(response, (slips.get(response) ?? new Set()).add(id));
  };
  const standing: QuoteId[] = [];
  const lost: StandingQuote[] = [];
  for (const tagged of input.tagged) {
    for (const quote of rulings.standing.get(tagged.response.id) ?? []) {
      if (stillStands(tagged.response, quote))
        standing.push(add(tagged, quote.segments, 'software'));
      else lost.push(quote);
    }
    const { highlight } = tagged.tagging;
    if (highlight !== null) add(tagged, [{ kind: 'keep', ...highlight }], 'software');
    for (const cut of rulings.quotes.get(tagged.response.id) ?? []) {
      const diagnostic = checkCut(cut, tagged.response, content.slug, rulings);
      if (diagnostic === null) addSlip(tagged.response.id, add(tagged, cut.segments, 'editor'));
      else diagnostics.push(diagnostic);
    }
  }

  const struck = struckResponses(candidates, voices, rulings);
  const resolvedCuts = new Map<string, QuoteId>();
  const resolve = (calls: readonly QuoteCall[]): readonly QuoteId[] =>
    calls.flatMap((call) => {
      const found = resolveCall(call, { candidates, responses, rulings, file: content.mdxPath });
      if (found.diagnostic !== null) diagnostics.push(found.diagnostic);
      if (found.candidate === null) return [];
      const { id: source } = found.candidate.tagged.response;
      if (struck.has(source)) {
        diagnostics.push(sourceWithdrawn(source, `${content.mdxPath}:${call.line}`));
        return [];
      }
      const id = add(found.candidate.tagged, found.candidate.segments, 'editor');
      if (call.kind === 'cut') {
        resolvedCuts.set(cutKey(call.from, call.text), id);
        addSlip(call.from, id);
      }
      return [id];
    });

  const loose = resolve(summary.quotes);
  const written: readonly FindingPlan[] = summary.findings.map((finding) => ({
    id: finding.id,
    claim: finding.claim,
    claimBy: finding.claimBy,
    support: finding.support === '' ? null : finding.support,
    themes: finding.themes,
    quotes: resolve(finding.quotes),
    otherViews: resolve(finding.otherViews),
    responses: finding.responses,
  }));
  const highlighted =
    content.consultation.highlight === null
      ? []
      : resolve([{ kind: 'id', id: content.consultation.highlight, line: 1 }]);

  const own = voices.filter(
    ({ response }) => !input.echoes.has(response.id) && !struck.has(response.id),
  );
  const byTheme = new Map(
    [...chooseQuotes(own, input.codebook)].map(([theme, picks]) => [
      theme,
      picks.flatMap(({ response, segments }) => {
        const tagged = responses.get(response);
        const ids =
          slips.get(response) ?? (tagged === undefined ? [] : [add(tagged, segments, 'software')]);
        return [...ids].filter((id) => !rulings.withdrawn.has(id));
      }),
    ]),
  );
  const plans = written.length > 0 ? written : draftPlans();
  const highlight = highlighted[0] ?? bestOf([...byTheme.values()].flat(), candidates);

  function draftPlans(): readonly FindingPlan[] {
    return draftFindings(own, input.codebook).map((draft) => {
      const ids = (picks: typeof draft.quotes): readonly QuoteId[] =>
        picks.flatMap(({ response, segments }) => {
          const tagged = responses.get(response);
          return tagged === undefined ? [] : [add(tagged, segments, 'software')];
        });
      return {
        ...draft,
        claimBy: 'respondents',
        support: null,
        quotes: ids(draft.quotes),
        otherViews: ids(draft.otherViews),
      };
    });
  }

  const order = [
    ...(highlight === null ? [] : [highlight]),
    ...plans.flatMap((plan) => [...plan.quotes, ...plan.otherViews]),
    ...loose,
    ...[...byTheme.values()].flat(),
    ...[...slips.values()].flatMap((ids) => [...ids]),
    ...standing,
  ];
  const quotes = new Map<QuoteId, Quote>();
  for (const id of order) {
    const candidate = candidates.get(id);
    if (candidate === undefined || rulings.withdrawn.has(id) || quotes.has(id)) continue;
    if (struck.has(candidate.tagged.response.id)) continue;
    quotes.set(id, toQuote(id, candidate, content, batchOf, rulings));
  }
  return { quotes, byTheme, plans, highlight, resolvedCuts, diagnostics, lost, struck };
}

/** Whether its words are still there, and are more than what was taken out. */
function stillStands({ text }: Response, { segments, source }: StandingQuote): boolean {
  if (source !== textHash(text)) return false;
  return /\p{L}/u.test(quoteText(text, segments).replaceAll(/\[[^\]]*\]/gu, ''));
}

function sourceWithdrawn(response: ResponseId, where: string): Diagnostic {
  return {
    level: 'error',
    name: 'quote-withdrawn',
    where,
    message: `a quote of response ${response} was withdrawn, so nothing of that response is shown.`,
    hint: 'Take the line out.',
  };
}

function toQuote(
  id: QuoteId,
  { tagged, segments, chosenBy }: Candidate,
  content: ConsultationContent,
  batchOf: ReadonlyMap<ResponseId, BatchContent>,
  rulings: Rulings,
): Quote {
  const { response } = tagged;
  const batch = batchOf.get(response.id);
  if (batch === undefined)
    throw new RangeError(`response ${response.id} is in no batch of ${content.slug}`);
  return makeQuote(tagged, segments, {
    id,
    consultation: content.slug,
    batch: `${content.slug}--${batch.folder}`,
    question: batch.manifest.questions.find(({ id }) => id === response.question)?.text ?? null,
    roles: knownRoles(tagged, rulings.roles),
    names: batch.manifest.names,
    chosenBy,
    since: batch.manifest.takenIn,
    changed: lastChange(content.decisions, response.id, batch.manifest.takenIn),
  });
}

/**
 * The quote that speaks to the most themes, then the one that software or reviewers are surest of. One that lacks a
 * detail ("write to me at [email removed]") stands out on no page while there is another.
 */
function bestOf(
  ids: readonly QuoteId[],
  candidates: ReadonlyMap<QuoteId, Candidate>,
): QuoteId | null {
  const weigh = (id: QuoteId): readonly [number, number] => {
    const tags = candidates.get(id)?.tagged.tags ?? [];
    return [tags.length, tags.reduce((sum, tag) => sum + tag.score, 0)];
  };
  const isWhole = (id: QuoteId): boolean => {
    const candidate = candidates.get(id);
    if (candidate === undefined) return false;
    const text = quoteText(candidate.tagged.response.text, candidate.segments);
    return !Object.values(PLACEHOLDERS).some((placeholder) => text.includes(placeholder));
  };
  const whole = ids.filter(isWhole);
  let best: QuoteId | null = null;
  let bestWeight: readonly [number, number] = [-1, 0];
  for (const id of [...new Set(whole.length > 0 ? whole : ids)].sort()) {
    const [themes, score] = weigh(id);
    if (themes > bestWeight[0] || (themes === bestWeight[0] && score > bestWeight[1])) {
      best = id;
      bestWeight = [themes, score];
    }
  }
  return best;
}
