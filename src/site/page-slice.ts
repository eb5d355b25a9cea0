// What the page of one quote or response may show, as one value: such a page can be kept until the value changes, since
// it is given nothing else. Whatever a page reads that its slice leaves out throws, with the place to add it.
import type { ConsultationSlug, QuoteId, ResponseId } from '../domain/id.ts';
import type { Quote } from '../domain/quote.ts';
import type { BatchSynthesis, ConsultationSynthesis, Synthesis } from '../domain/synthesis.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import type { Likeness } from '../search/more-like-this.ts';
import { likenessesOf } from './likeness.ts';
import { placeOf } from './places.ts';
import type { PagedResponse } from './response-pages.ts';

type SeenBatch = Pick<BatchSynthesis, 'id' | 'responses'> & {
  readonly manifest: Pick<BatchSynthesis['manifest'], 'title' | 'names' | 'regime' | 'questions'>;
};
type SeenFinding = Pick<
  ConsultationSynthesis['findings'][number],
  'id' | 'number' | 'claim' | 'quotes' | 'otherViews'
>;
type SeenConsultation = Pick<
  ConsultationSynthesis,
  'slug' | 'consultation' | 'highlight' | 'sample' | 'quotes' | 'comments'
> & { readonly batches: readonly SeenBatch[]; readonly findings: readonly SeenFinding[] };

/** Plain data: what JSON doesn't carry, no page is shown. */
export interface PageFacts {
  readonly consultations: readonly SeenConsultation[];
  readonly quotes: readonly Quote[];
  readonly withdrawn: Synthesis['withdrawn'];
  readonly responses: readonly TaggedResponse[];
  readonly likenesses: readonly (readonly [QuoteId, readonly Likeness[]])[];
  /** Where the page belongs to no consultation, whose version and date it would show instead. */
  readonly stamp: Pick<Synthesis, 'version' | 'updated'> | null;
}

/** The same for all pages of a site. */
export type SiteFacts = Pick<Synthesis, 'site' | 'codebook' | 'edition' | 'sample'>;

export interface PageSlice {
  /** Reading what it leaves out throws. */
  readonly synthesis: Synthesis;
  /** @throws RangeError for a quote whose page it is not */
  readonly likenessesOf: (quote: QuoteId) => readonly Likeness[];
}

export function siteFacts({ site, codebook, edition, sample }: Synthesis): SiteFacts {
  return { site, codebook, edition, sample };
}

/** Of /q/ID/; also of a withdrawn quote, whose page says so. */
export function quoteFacts(id: QuoteId, synthesis: Synthesis): PageFacts {
  const quote = synthesis.quotes.get(id);
  const withdrawn = synthesis.withdrawn.filter((one) => one.id === id);
  const own = consultationOf(quote?.consultation ?? withdrawn[0]?.consultation, synthesis);
  const likenesses = quote === undefined ? [] : likenessesOf(quote);
  const shown = [quote?.id, ...likenesses.map((one) => one.id), own?.highlight ?? undefined];
  const quotes = quotesOf(quote === undefined ? [] : shown, synthesis);
  const source = quote === undefined ? undefined : synthesis.responses.get(quote.response);
  const isPlaced = quote !== undefined && own !== undefined && placeOf(id, own) !== null;
  return {
    consultations: consultationsOf(own, quotes, synthesis).map((one) =>
      seen(one, quotes, { findings: isPlaced && one === own ? one.findings : [] }),
    ),
    quotes,
    withdrawn,
    responses: source === undefined ? [] : [source],
    likenesses: [[id, likenesses]],
    stamp: own === undefined ? { version: synthesis.version, updated: synthesis.updated } : null,
  };
}

/** Of /responses/ID/. */
export function responseFacts(
  { tagged, one, batch, quotes }: PagedResponse,
  synthesis: Synthesis,
): PageFacts {
  const { id, question, kind } = tagged.response;
  return {
    consultations: consultationsOf(one, quotes, synthesis).map((each) =>
      seen(each, quotes, {
        quotes: each === one ? quotes.map((quote) => quote.id) : [],
        comments: each === one && kind === 'comment' ? [id] : [],
        own: batch,
        response: id,
        question,
      }),
    ),
    quotes,
    withdrawn: [],
    responses: [tagged],
    likenesses: [],
    stamp: null,
  };
}

/** A synthesis that holds the facts and nothing else. */
export function sliceOf(facts: PageFacts, site: SiteFacts): PageSlice {
  const likenesses = new Map(facts.likenesses);
  const parts: Partial<Synthesis> = {
    ...site,
    consultations: facts.consultations.map(({ batches, findings, ...one }) =>
      only<ConsultationSynthesis>('consultation', {
        ...one,
        batches: batches.map(({ manifest, ...batch }) =>
          only<BatchSynthesis>('batch', {
            ...batch,
            manifest: only<BatchSynthesis['manifest']>('manifest', manifest),
          }),
        ),
        findings: findings.map((finding) =>
          only<ConsultationSynthesis['findings'][number]>('finding', finding),
        ),
      }),
    ),
    quotes: new Map(facts.quotes.map((quote) => [quote.id, quote])),
    withdrawn: facts.withdrawn,
    responses: new Map(facts.responses.map((tagged) => [tagged.response.id, tagged])),
    // Pages are remembered in the public edition alone, which holds none of either.
    staffOnly: new Set<ResponseId>(),
    struck: new Set<ResponseId>(),
    ...(facts.stamp ?? {}),
  };
  return {
    synthesis: only<Synthesis>('synthesis', parts),
    likenessesOf(quote) {
      const found = likenesses.get(quote);
      if (found === undefined) throw new RangeError(`this is not the page of quote ${quote}`);
      return found;
    },
  };
}

/** Says what is missing where a page reads more than it was given: a blank would be a wrong page. */
function only<T extends object>(name: string, parts: Partial<T>): T {
  return new Proxy(parts, {
    get(target, key) {
      // Symbols and `then`, `toJSON` are asked for by the language itself.
      if (typeof key === 'symbol' || key in target || key === 'then' || key === 'toJSON')
        return Reflect.get(target, key) as unknown;
      throw new RangeError(
        `The page reads "${key}" of its ${name}, which page-slice.ts leaves out: give it to the page there.`,
      );
    },
    // Whole as far as a page can tell: what is missing throws.
  }) as T;
}

function consultationOf(
  slug: ConsultationSlug | undefined,
  { consultations }: Synthesis,
): ConsultationSynthesis | undefined {
  return consultations.find((one) => one.slug === slug);
}

function quotesOf(ids: readonly (QuoteId | undefined)[], { quotes }: Synthesis): readonly Quote[] {
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (quotes.get(id) ?? [])));
}

/** The page's own first, then those of the quotes it shows. */
function consultationsOf(
  own: ConsultationSynthesis | undefined,
  quotes: readonly Quote[],
  synthesis: Synthesis,
): readonly ConsultationSynthesis[] {
  const others = quotes.map(({ consultation }) => consultationOf(consultation, synthesis));
  return [...new Set([own, ...others])].filter((one) => one !== undefined);
}

function seen(
  { slug, consultation, highlight, sample, batches }: ConsultationSynthesis,
  shown: readonly Quote[],
  page: {
    readonly findings?: readonly SeenFinding[];
    readonly quotes?: readonly QuoteId[];
    readonly comments?: readonly ResponseId[];
    readonly own?: BatchSynthesis | undefined;
    readonly response?: ResponseId;
    readonly question?: string | null;
  },
): SeenConsultation {
  const named = new Set([page.own?.id, ...shown.map(({ batch }) => batch)]);
  return {
    slug,
    consultation,
    highlight,
    sample,
    quotes: page.quotes ?? [],
    comments: page.comments ?? [],
    batches: batches
      .filter(({ id }) => named.has(id))
      .map(({ id, manifest: { title, names, regime, questions } }) => ({
        id,
        responses: id === page.own?.id && page.response !== undefined ? [page.response] : [],
        manifest: {
          title,
          names,
          regime,
          questions: questions.filter((question) => question.id === page.question),
        },
      })),
    findings: (page.findings ?? []).map(({ id, number, claim, quotes, otherViews }) => ({
      id,
      number,
      claim,
      quotes,
      otherViews,
    })),
  };
}
