// Lays what people ruled over what the software suggested: a person's decision always wins.
import type { Decision, FlagKind, HandRedaction, Ruling } from '../domain/decision.ts';
import type { QuoteId, ResponseId } from '../domain/id.ts';
import type { Segment } from '../domain/quote.ts';
import type { Response } from '../domain/response.ts';
import type { Role } from '../domain/role.ts';
import type { Tag, TaggedResponse, Tagging } from '../domain/tag.ts';
import { decisionsInForce } from './decisions-in-force.ts';
import { asItCameIn } from './lasting-quote-id.ts';
import { quoteId } from './quote-id.ts';
import { shiftSegments } from './shift-segments.ts';

/** One reviewer's ruling on a response's themes. */
export interface ThemeReading {
  readonly reviewer: string;
  readonly at: string;
  readonly themes: readonly string[];
  /** What they ruled first: later rulings may follow from talking to each other. */
  readonly first: {
    readonly at: string;
    readonly themes: readonly string[];
    readonly blind: boolean;
  };
  /** They ruled first of all, or without sight of the others' rulings. */
  readonly isIndependent: boolean;
}

/** A quote that a person cut at the desk. */
export interface Cut {
  readonly id: QuoteId;
  readonly segments: readonly Segment[];
  readonly reviewer: string;
  /** Hash of the text that it was cut from; null in logs written by hand. */
  readonly source: string | null;
}

export interface Removal {
  readonly kind: 'withhold' | 'withdraw';
  readonly date: string;
  readonly reason: string;
  readonly batch: string | null;
  readonly row: number | null;
}

export interface HandRedactions {
  readonly spans: readonly HandRedaction[];
  readonly before: string;
  readonly after: string;
}

/** Its address is out in the world, so it stays where the software would now choose otherwise. */
export interface StandingQuote {
  readonly id: QuoteId;
  readonly segments: readonly Segment[];
  /** Hash of the text that the segments point into. */
  readonly source: string;
  /** When a detail was first taken out of its response. */
  readonly date: string;
}

/** The rulings in force, folded from all reviewers' logs. */
export interface Rulings {
  readonly themes: ReadonlyMap<ResponseId, readonly string[]>;
  readonly roles: ReadonlyMap<ResponseId, readonly Role[]>;
  /** Quotes that people cut from a response, in the order they were cut. */
  readonly quotes: ReadonlyMap<ResponseId, readonly Cut[]>;
  /** Who, other than the one who cut it, cleared a quote that leaves out a negation or a limit. */
  readonly cleared: ReadonlyMap<QuoteId, readonly string[]>;
  readonly withdrawn: ReadonlyMap<QuoteId, { readonly date: string; readonly reason: string }>;
  /** Responses kept back or withdrawn. */
  readonly withheld: ReadonlyMap<ResponseId, Removal>;
  /** By response, in the order in which reviewers first ruled. */
  readonly readings: ReadonlyMap<ResponseId, readonly ThemeReading[]>;
  readonly adjudicated: ReadonlySet<ResponseId>;
  /** By response, then by reviewer: themes ticked and not ruled on yet. */
  readonly marks: ReadonlyMap<ResponseId, ReadonlyMap<string, readonly string[]>>;
  /** Who asked for a second reader. */
  readonly unsure: ReadonlyMap<ResponseId, string>;
  readonly sentBack: ReadonlyMap<
    ResponseId,
    { readonly reviewer: string; readonly reason: string }
  >;
  readonly flags: ReadonlyMap<ResponseId, readonly FlagKind[]>;
  readonly notes: ReadonlyMap<
    ResponseId,
    readonly { readonly reviewer: string; readonly at: string; readonly note: string }[]
  >;
  /** In the order in which they were made. */
  readonly redactions: ReadonlyMap<ResponseId, readonly HandRedactions[]>;
  /** Quotes of the software's choice that stood when details were taken out, on the text as it is since. */
  readonly standing: ReadonlyMap<ResponseId, readonly StandingQuote[]>;
}

/** Rulings that can take in one more without folding all anew. */
export interface GrowingRulings extends Rulings {
  /** Takes in a ruling that is later than all before it. */
  readonly add: (ruling: Ruling) => void;
}

/**
 * Folds decisions into rulings. The latest counts; of two at the same instant, the one of the reviewer later in the
 * alphabet. An adjudication holds against every ruling on themes but a later adjudication.
 */
export function foldDecisions(decisions: readonly Decision[]): GrowingRulings {
  const fold = new Fold();
  for (const ruling of decisionsInForce(decisions)) fold.add(ruling);
  return fold;
}

class Fold implements GrowingRulings {
  readonly themes = new Map<ResponseId, readonly string[]>();
  readonly roles = new Map<ResponseId, readonly Role[]>();
  readonly quotes = new Map<ResponseId, readonly Cut[]>();
  readonly cleared = new Map<QuoteId, readonly string[]>();
  readonly withdrawn = new Map<QuoteId, { date: string; reason: string }>();
  readonly withheld = new Map<ResponseId, Removal>();
  readonly readings = new Map<ResponseId, readonly ThemeReading[]>();
  readonly adjudicated = new Set<ResponseId>();
  readonly marks = new Map<ResponseId, Map<string, readonly string[]>>();
  readonly unsure = new Map<ResponseId, string>();
  readonly sentBack = new Map<ResponseId, { reviewer: string; reason: string }>();
  readonly flags = new Map<ResponseId, readonly FlagKind[]>();
  readonly notes = new Map<ResponseId, readonly { reviewer: string; at: string; note: string }[]>();
  readonly redactions = new Map<ResponseId, readonly HandRedactions[]>();
  readonly standing = new Map<ResponseId, readonly StandingQuote[]>();
  readonly #cutBy = new Map<QuoteId, string>();

  add(ruling: Ruling): void {
    const { reviewer, at } = ruling;
    const date = at.slice(0, 10);
    switch (ruling.action) {
      case 'tags':
        this.#read(ruling);
        break;
      case 'mark': {
        const marks = this.marks.get(ruling.response) ?? new Map<string, readonly string[]>();
        this.marks.set(ruling.response, marks.set(reviewer, ruling.themes));
        break;
      }
      case 'adjudicate':
        this.adjudicated.add(ruling.response);
        this.themes.set(ruling.response, ruling.themes);
        this.#settle(ruling.response, reviewer);
        break;
      case 'unsure':
        if (ruling.unsure) this.unsure.set(ruling.response, reviewer);
        else this.unsure.delete(ruling.response);
        break;
      case 'send-back':
        this.sentBack.set(ruling.response, { reviewer, reason: ruling.reason });
        break;
      case 'flag':
        if (ruling.flags.length > 0) this.flags.set(ruling.response, ruling.flags);
        else this.flags.delete(ruling.response);
        break;
      case 'role':
        this.roles.set(ruling.response, ruling.roles);
        break;
      case 'quote':
        this.#cut(ruling);
        break;
      case 'drop-quote':
        this.#drop(ruling.response, ruling.quote);
        break;
      case 'clear-quote':
        if (this.#cutBy.get(ruling.quote) !== reviewer) add(this.cleared, ruling.quote, reviewer);
        break;
      case 'withdraw-quote':
        this.withdrawn.set(ruling.quote, { date, reason: ruling.reason });
        break;
      case 'withhold':
      case 'withdraw': {
        const { action: kind, reason, batch = null, row = null } = ruling;
        this.withheld.set(ruling.response, { kind, date, reason, batch, row });
        for (const quote of ruling.quotes ?? []) this.withdrawn.set(quote, { date, reason });
        break;
      }
      case 'redact':
        this.#redact(ruling);
        break;
      case 'note':
        add(this.notes, ruling.response, { reviewer, at, note: ruling.note });
        break;
    }
  }

  #read({
    response,
    themes,
    reviewer,
    at,
    blind = false,
  }: Extract<Ruling, { action: 'tags' }>): void {
    if (!this.adjudicated.has(response)) this.themes.set(response, themes);
    this.#settle(response, reviewer);
    const readings = this.readings.get(response) ?? [];
    const place = readings.findIndex((reading) => reading.reviewer === reviewer);
    const before = readings[place];
    if (before === undefined) {
      const first = { at, themes, blind };
      const isIndependent = blind || readings.length === 0;
      add(this.readings, response, { reviewer, at, themes, first, isIndependent });
    } else {
      this.readings.set(response, readings.with(place, { ...before, at, themes }));
    }
  }

  /** Quotes move with the text and keep their ids. */
  #redact({
    response,
    spans,
    before,
    after,
    quotes = [],
    repeats,
    at,
  }: Extract<Ruling, { action: 'redact' }>): void {
    const made = this.redactions.get(response) ?? [];
    const known = this.standing.get(response) ?? [];
    const named = quotes.map((segments) => ({
      id: quoteId(response, asItCameIn(segments, before, made)),
      segments,
      source: before,
    }));
    const standing = [
      ...known,
      ...named.filter(({ id }) => known.every((quote) => quote.id !== id)),
    ].map((quote) => ({ date: at.slice(0, 10), ...quote }));
    // Two people may each have taken something out of the same text: what was cut from another text stays on its own.
    const carry = <Cut extends { segments: readonly Segment[]; source: string | null }>(
      cut: Cut,
    ): Cut =>
      (cut.source === null ? repeats !== undefined : cut.source !== before)
        ? cut
        : {
            ...cut,
            segments: shiftSegments(cut.segments, spans),
            source: cut.source === null ? null : after,
          };
    if (standing.length > 0) this.standing.set(response, standing.map(carry));
    this.quotes.set(response, (this.quotes.get(response) ?? []).map(carry));
    this.redactions.set(response, [...made, { spans, before, after }]);
  }

  #settle(response: ResponseId, reviewer: string): void {
    this.unsure.delete(response);
    this.sentBack.delete(response);
    this.marks.get(response)?.delete(reviewer);
  }

  #cut({
    response,
    segments,
    reviewer,
    source,
    replaces,
  }: Extract<Ruling, { action: 'quote' }>): void {
    const made = this.redactions.get(response) ?? [];
    const id = quoteId(response, asItCameIn(segments, source ?? null, made));
    const cuts = this.quotes.get(response) ?? [];
    const cut = { id, segments, reviewer, source: source ?? null };
    const place = cuts.findIndex((other) => other.id === replaces);
    const list = place === -1 ? [...cuts, cut] : cuts.with(place, cut);
    this.quotes.set(
      response,
      list.filter((other) => other === cut || other.id !== id),
    );
    if (!this.#cutBy.has(id)) this.#cutBy.set(id, reviewer);
  }

  #drop(response: ResponseId, quote: QuoteId): void {
    const cuts = this.quotes.get(response) ?? [];
    this.quotes.set(
      response,
      cuts.filter((cut) => cut.id !== quote),
    );
  }
}

function add<Key, Value>(lists: Map<Key, readonly Value[]>, key: Key, value: Value): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
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
  return {
    response,
    tagging,
    tags,
    reviewed: ruled !== undefined,
    untaggedLanguage,
    isRoleHidden: false,
  };
}
