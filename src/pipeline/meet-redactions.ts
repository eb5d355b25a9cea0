// Two people may each take a detail out of the same response on two computers; git then keeps one of the two texts.
// Here every redaction in force holds again, on whichever text was kept, or the response waits for a person.
import type { ConsultationContent } from '../domain/content.ts';
import type { Decision, HandRedaction } from '../domain/decision.ts';
import type { ResponseId } from '../domain/id.ts';
import type { RedactionKind, Response } from '../domain/response.ts';
import { asSafeText } from '../domain/safe-text.ts';
import type { Diagnostic } from '../domain/synthesis.ts';
import { decisionsInForce, inTime } from './decisions-in-force.ts';
import { isWithin, joinOverlaps, RedactionMap, type RedactionStep } from './redaction-map.ts';
import { redactByHand } from './shift-segments.ts';
import { textHash } from './text-hash.ts';

/** Whose log holds what the desk itself writes; no person may review under this name. */
export const DESK = 'desk';

export type Redact = Extract<Decision, { action: 'redact' }>;

/** All that was ever taken out of one response. */
export interface RedactionHistory {
  readonly map: RedactionMap;
  /** In force, in time order; without the desk's own lines, which repeat others'. */
  readonly wanted: readonly Redact[];
}

export function historiesOf(
  decisions: readonly Decision[],
): ReadonlyMap<ResponseId, RedactionHistory> {
  const lines = inTime(decisions).filter(
    (decision): decision is Redact => decision.action === 'redact',
  );
  if (lines.length === 0) return new Map();
  const inForce = new Set<Decision>(decisionsInForce(decisions));
  const byResponse = Map.groupBy(lines, ({ response }) => response);
  return new Map(
    [...byResponse].map(([id, all]) => [
      id,
      {
        map: new RedactionMap(all),
        wanted: all.filter((line) => inForce.has(line) && line.repeats === undefined),
      },
    ]),
  );
}

export type Meeting =
  | {
      readonly text: string;
      /** By kind: how many more placeholders the text has than before; may be fewer. */
      readonly removed: ReadonlyMap<RedactionKind, number>;
      /** Lead from each text that somebody may hold to this one. */
      readonly steps: readonly RedactionStep[];
    }
  /** Redactions of which nobody can say by rule where their details stand in this text. */
  | LookAgain;

const MET = 'two redactions met: look again';
const CHANGED = 'its text changed after a detail was taken out: look again';

export function meetRedactions(text: string, { map, wanted }: RedactionHistory): Meeting {
  let hash = textHash(text);
  const root = map.rootOf(hash);
  const isHere = ({ before }: Redact): boolean => map.knows(hash) && map.rootOf(before) === root;
  const looked = new Set(wanted.filter(isHere).flatMap(({ looked = [] }) => looked.map(keyOf)));
  const held = wanted.filter((line) => !looked.has(keyOf(line)));
  const lost = held.filter((line) => !isHere(line));
  if (lost.length > 0) return { lost, reason: reasonFor(held) };
  let now = text;
  const removed = new Map<RedactionKind, number>();
  const count = (spans: readonly HandRedaction[], by: number): void => {
    for (const { kind } of spans) removed.set(kind, (removed.get(kind) ?? 0) + by);
  };
  for (const line of held) {
    if (line.before !== hash || line.after === hash) continue;
    now = redactByHand(now, line.spans);
    hash = textHash(now);
    if (hash !== line.after) return { lost: [line], reason: reasonFor(held) };
    count(line.spans, 1);
  }
  const out = map.outOf(hash);
  const missing = held
    .flatMap(({ spans, before }) => map.toRoot(spans, before))
    .filter((span) => !isWithin(span, out));
  if (missing.length === 0) return { text: now, removed, steps: [] };
  const all = joinOverlaps([...out, ...missing]);
  const fresh = all.filter((span) => missing.some((one) => isWithin(one, [span])));
  count(
    out.filter((span) => isWithin(span, fresh)),
    -1,
  );
  count(fresh, 1);
  const met = redactByHand(now, map.fromRoot(all, hash));
  const after = textHash(met);
  const steps = [...new Set([hash, ...map.endsBeside(hash)])]
    .filter((end) => end !== after && map.outOf(end).every((span) => isWithin(span, all)))
    .map((before) => ({ spans: map.fromRoot(all, before), before, after }));
  return { text: met, removed, steps: steps.filter((step) => !map.has(step)) };
}

function reasonFor(held: readonly Redact[]): string {
  return held.length > 1 ? MET : CHANGED;
}

const keyOf = ({ reviewer, at }: { readonly reviewer: string; readonly at: string }): string =>
  `${reviewer} ${String(Date.parse(at))}`;

export interface LookAgain {
  readonly reason: string;
  readonly lost: readonly Redact[];
}

export interface MetContent {
  /** As it would be once the review desk had written it: for publication. */
  readonly content: ConsultationContent;
  /** Kept out of publication until a person has looked, and why. */
  readonly lookAgain: ReadonlyMap<ResponseId, LookAgain>;
  readonly diagnostics: readonly Diagnostic[];
}

export function meetContent(content: ConsultationContent): MetContent {
  const histories = historiesOf(content.decisions);
  const lookAgain = new Map<ResponseId, LookAgain>();
  const lines: Redact[] = [];
  const diagnostics: Diagnostic[] = [];
  if (histories.size === 0) return { content, lookAgain, diagnostics };
  const batches = content.batches.map((batch) => {
    const where = `consultations/${content.slug}/batches/${batch.folder}/responses.jsonl`;
    const responses = batch.responses.map((response) => {
      const history = histories.get(response.id);
      if (history === undefined || history.wanted.length === 0) return response;
      const meeting = meetRedactions(response.text, history);
      if ('lost' in meeting) {
        lookAgain.set(response.id, meeting);
        diagnostics.push(lookAgainAt(where, response.id, meeting.reason));
        return response;
      }
      if (meeting.text === response.text) return response;
      lines.push(...linesFor(response.id, meeting.steps, history, content.decisions));
      diagnostics.push(notWritten(where, response.id));
      return withMeeting(response, meeting);
    });
    return responses.every((response, i) => response === batch.responses[i])
      ? batch
      : { ...batch, responses };
  });
  const decisions = lines.length === 0 ? content.decisions : [...content.decisions, ...lines];
  return { content: { ...content, batches, decisions }, lookAgain, diagnostics };
}

export function withMeeting(
  response: Response,
  { text, removed }: Exclude<Meeting, LookAgain>,
): Response {
  const counts: Partial<Record<RedactionKind, number>> = { ...response.removed };
  for (const [kind, by] of removed) counts[kind] = Math.max(0, (counts[kind] ?? 0) + by);
  const left = Object.entries(counts).filter(([, n]) => n > 0);
  return { ...response, removed: Object.fromEntries(left), text: asSafeText(text) };
}

/** What the desk writes down. At instants that follow from the logs, so that two computers write the same lines. */
export function linesFor(
  response: ResponseId,
  steps: readonly RedactionStep[],
  { wanted }: RedactionHistory,
  decisions: readonly Decision[],
): readonly Redact[] {
  const last = decisions.reduce(
    (latest, decision) =>
      'response' in decision && decision.response === response
        ? Math.max(latest, Date.parse(decision.at))
        : latest,
    0,
  );
  const repeats = wanted.map(({ reviewer, at }) => ({ reviewer, at }));
  return steps.map(({ spans, before, after }, i) => ({
    at: new Date(last + 1 + i).toISOString(),
    reviewer: DESK,
    action: 'redact',
    response,
    spans,
    before,
    after,
    repeats,
  }));
}

function lookAgainAt(where: string, id: ResponseId, reason: string): Diagnostic {
  return {
    level: 'warning',
    name: 'redactions-met',
    where,
    message: `response ${id} is kept out of publication: ${reason}.`,
    hint: 'Open it in "verbatim review" (filter: flagged), read all of it and take out what is left, or say that nothing is.',
  };
}

function notWritten(where: string, id: ResponseId): Diagnostic {
  return {
    level: 'warning',
    name: 'redaction-not-written',
    where,
    message: `the file still holds words of response ${id} that a reviewer took out; pages leave them out.`,
    hint: 'Open "verbatim review" once: it takes them out of the file. Then commit what it changed.',
  };
}
