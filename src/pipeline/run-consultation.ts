// One consultation, stage by stage: what may be shown, what it is about, what is quoted, what it adds up to.
import type { Question } from '../domain/batch.ts';
import type { QuoteId, ResponseId } from '../domain/id.ts';
import type { Quote, WithdrawnQuote } from '../domain/quote.ts';
import type { ConsultationSynthesis, Diagnostic } from '../domain/synthesis.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import { chartClosed } from './chart-closed.ts';
import { countArrivals, monthOf } from './count-arrivals.ts';
import { checkFindings, checkReplies } from './check-findings.ts';
import { checkDates } from './check-dates.ts';
import { checkProse, frontMatterProse } from './check-prose.ts';
import { checkUnwrittenPage } from './check-unwritten.ts';
import { countGroups, type Population } from './count-evidence.ts';
import { foldDecisions, type Rulings } from './decide.ts';
import { groupNearDuplicates } from './deduplicate.ts';
import { findGaps } from './find-gaps.ts';
import { gatherQuotes, type GatheredQuotes } from './gather-quotes.ts';
import { groupPeople } from './group-people.ts';
import { findHiddenRoles, hideQuoteRole, hideResponseRole } from './hide-roles.ts';
import { meetContent } from './meet-redactions.ts';
import { parseSummary, type SummaryProblem } from './parse-summary.ts';
import type { BatchContent, ConsultationContent } from '../domain/content.ts';
import type { RunOptions } from './run-options.ts';
import { selectPublished, type Selection } from './select-published.ts';
import { summariseFindings, summariseThemes } from './summarise.ts';
import { SMALL_GROUP } from './suppress.ts';
import { tagResponse } from './tag-response.ts';
import { traceBatches } from './trace-batches.ts';
import { checkLedger, traceRows } from './trace-rows.ts';

export interface ConsultationPart {
  readonly synthesis: ConsultationSynthesis;
  readonly quotes: readonly Quote[];
  readonly tagged: readonly TaggedResponse[];
  readonly struck: ReadonlySet<ResponseId>;
  readonly staffOnly: readonly ResponseId[];
  readonly resolvedCuts: ReadonlyMap<string, QuoteId>;
  readonly withdrawn: readonly WithdrawnQuote[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The stages in order. Nothing here decides anything: each line is one stage, explained in its own file. */
export function runConsultation(
  asRead: ConsultationContent,
  options: RunOptions,
): ConsultationPart {
  const { content, lookAgain, diagnostics: met } = meetContent(asRead);
  const { slug, consultation, batches } = content;
  const rulings = foldDecisions(content.decisions);
  const selections = batches.map((batch) =>
    selectPublished(batch, rulings, options.edition, lookAgain),
  );
  const tagged = selections
    .flatMap((selection) => selection.published)
    .map((response) => tagResponse(response, rulings, options));
  const responses = tagged.filter(({ response }) => response.kind === 'response');
  const answers = selections.flatMap((selection) => selection.answers);

  const population: Population = {
    groupOf: groupPeople(tagged, answers, rulings.roles),
    regime: batches.some((batch) => batch.manifest.regime === 'survey') ? 'survey' : 'public',
    totalKnown: batches.every((batch) => batch.manifest.total === 'known'),
  };
  const gaps = (options.beginGaps ?? findGapsLater)(
    responses,
    population.regime === 'survey' ? { leastPeople: SMALL_GROUP } : {},
  );
  const nearDuplicatesOf = options.nearDuplicatesOf ?? groupNearDuplicates;
  const nearDuplicates = batches.map((_, i) => nearDuplicatesOf(selections[i]?.published ?? []));

  const summary = parseSummary(content.mdx);
  const gathered = gatherQuotes({
    content,
    summary: summary.text,
    tagged,
    rulings,
    codebook: options.codebook,
    echoes: new Set(
      nearDuplicates
        .flat()
        .flatMap(({ representative, members }) => members.filter((id) => id !== representative)),
    ),
  });
  const textOf = new Map(tagged.map(({ response }) => [response.id, response.text]));
  const findings = summariseFindings(gathered.plans, gathered.quotes, responses, population);
  const themes = summariseThemes(
    options.codebook,
    responses,
    gathered.byTheme,
    gathered.quotes,
    population,
  );
  const hidden = findHiddenRoles(tagged, { themes, findings }, population);
  const isSurvey = population.regime === 'survey';
  const shownDate = (date: string | null): string | null => (isSurvey ? monthOf(date) : date);
  const quotes = [...gathered.quotes.values()].map((quote) => ({
    ...hideQuoteRole(quote, hidden),
    date: shownDate(quote.date),
  }));
  const changes = traceBatches(
    batches.map(({ folder, manifest }, i) => ({
      folder,
      takenIn: manifest.takenIn,
      responses: (selections[i] ?? NOTHING).published.map(({ id }) => id),
    })),
    { tagged, findings, quotes, codebook: options.codebook, population },
  );
  const quotedPeople = new Set([...gathered.quotes.values()].map((quote) => quote.respondent));

  return {
    synthesis: {
      slug,
      consultation,
      text: summary.text,
      batches: batches.map((batch, i) => ({
        id: `${slug}--${batch.folder}`,
        consultation: slug,
        folder: batch.folder,
        manifest: batch.manifest,
        funnel: traceRows(batch, selections[i] ?? NOTHING, tagged, gathered.quotes),
        nearDuplicates: nearDuplicates[i] ?? [],
        responses: (selections[i] ?? NOTHING).published.map(({ id }) => id),
        arrivals: countArrivals(selections[i]?.published ?? [], population.regime),
        change: changes.get(batch.folder) ?? missing(batch.folder),
      })),
      respondents: {
        people: population.groupOf.size,
        reported: consultation.reportedRespondents,
        totalKnown: population.totalKnown,
        byRole: countGroups(population),
        quotedPeople: quotedPeople.size,
      },
      responseCount: responses.length,
      commentCount: tagged.length - responses.length,
      highlight: gathered.highlight,
      findings,
      themes,
      quotes: [...gathered.quotes.keys()],
      comments: tagged
        .filter(({ response }) => response.kind === 'comment' && !gathered.struck.has(response.id))
        .map(({ response }) => response.id),
      closed: chartClosed(
        batches.map((batch, i) => ({
          folder: batch.folder,
          takenIn: batch.manifest.takenIn,
          questions: askedOf(batch, selections[i] ?? NOTHING),
          answers: (selections[i] ?? NOTHING).answers,
        })),
        { slug, quotes, population, codebook: options.codebook },
      ),
      uncovered: responses.filter(
        ({ tags, untaggedLanguage }) => tags.length === 0 && !untaggedLanguage,
      ).length,
      gaps: gaps(),
      sample: consultation.sample || batches.some((batch) => batch.manifest.sample),
    },
    quotes,
    tagged: tagged.map((item) => {
      const shown = hideResponseRole(item, hidden);
      return isSurvey
        ? { ...shown, response: { ...shown.response, date: shownDate(shown.response.date) } }
        : shown;
    }),
    struck: gathered.struck,
    staffOnly: selections.flatMap((selection) => selection.staffOnly),
    resolvedCuts: gathered.resolvedCuts,
    withdrawn: [...withdrawnQuotes(slug, rulings), ...lostQuotes(slug, gathered, rulings)],
    diagnostics: [
      ...met,
      ...batches.flatMap((batch) => ledgerDiagnostic(batch, slug)),
      ...[
        ...checkUnwrittenPage(consultation, content.mdx),
        ...checkDates(
          consultation,
          responses.map(({ response }) => response),
          content.mdx,
        ),
      ].map((problem) => atFile(content.mdxPath, problem)),
      ...summary.problems.map((problem) => atFile(content.mdxPath, problem)),
      ...gathered.diagnostics,
      ...checkFindings(summary.text, {
        themes: new Set(options.codebook.themes.map(({ id }) => id)),
        shown: gathered.plans,
        quotes: gathered.quotes,
        textOf: (id) => textOf.get(id),
      }).map((problem) => atFile(content.mdxPath, problem)),
      ...checkReplies(consultation.happenedNext, gathered.plans, content.mdx).map((problem) =>
        atFile(content.mdxPath, problem),
      ),
      ...checkProse([...frontMatterProse(consultation, content.mdx), ...summary.text.prose]).map(
        (problem) => atFile(content.mdxPath, problem),
      ),
    ],
  };
}

const findGapsLater: NonNullable<RunOptions['beginGaps']> = (responses, options) => () =>
  findGaps(responses, options);

function ledgerDiagnostic(batch: BatchContent, slug: string): readonly Diagnostic[] {
  const message = checkLedger(batch);
  if (message === null) return [];
  const where = `consultations/${slug}/batches/${batch.folder}/batch.yaml`;
  const hint =
    'Put responses.jsonl back as "verbatim ingest" wrote it, or take the batch out with "verbatim remove".';
  return [{ level: 'error', name: 'ledger-unbalanced', where, message, hint }];
}

function atFile(file: string, { line, ...problem }: SummaryProblem): Diagnostic {
  return { ...problem, where: `${file}:${line}` };
}

const NOTHING: Selection = { published: [], withheld: [], answers: [], staffOnly: [] };

/**
 * Options are read from the answers. One that only people kept to internal use chose would tell what they chose, so
 * where answers are left out, options that nobody else chose are too.
 */
function askedOf({ manifest, answers }: BatchContent, selection: Selection): readonly Question[] {
  if (selection.answers.length === answers.length) return manifest.questions;
  const chosen = new Set(
    selection.answers.flatMap(({ question, choices }) =>
      choices.map((choice) => `${question}\n${choice}`),
    ),
  );
  return manifest.questions
    .map((question) => ({
      ...question,
      options: question.options.filter((option) => chosen.has(`${question.id}\n${option}`)),
    }))
    .filter(({ kind, options }) => kind === 'open' || options.length > 0);
}

/** Quotes of which nothing but a personal detail was left; the text of the reason is the same for all. */
function lostQuotes(
  consultation: string,
  { lost, quotes }: GatheredQuotes,
  { withdrawn }: Rulings,
): readonly WithdrawnQuote[] {
  return lost
    .filter(({ id }) => !withdrawn.has(id) && !quotes.has(id))
    .map(({ id, date }) => ({ id, consultation, date, reason: 'a personal detail was taken out' }));
}

function withdrawnQuotes(consultation: string, rulings: Rulings): readonly WithdrawnQuote[] {
  return [...rulings.withdrawn].map(([id, { date, reason }]) => ({
    id,
    consultation,
    date,
    reason,
  }));
}

function missing(folder: string): never {
  throw new RangeError(`batch ${folder} was not traced`);
}
