// Texts of one response and the redactions that lead from one to the next, as hashes and spans alone. Two people who
// each took something out apart make a fork: what one of them took out is found in the other's text by way of the text
// that both began with.
import type { HandRedaction } from '../domain/decision.ts';
import type { Span } from '../domain/span.ts';
import { shiftSegments, unshiftSegments } from './shift-segments.ts';

export interface RedactionStep {
  readonly spans: readonly HandRedaction[];
  readonly before: string;
  readonly after: string;
}

export class RedactionMap {
  readonly #steps: readonly RedactionStep[];
  readonly #texts: ReadonlySet<string>;

  /** @param steps in time order; those since undone lead somewhere too */
  constructor(steps: readonly RedactionStep[]) {
    this.#texts = new Set(steps.flatMap(({ before, after }) => [before, after]));
    this.#steps = steps.filter(({ before, after }) => before !== after);
  }

  knows(text: string): boolean {
    return this.#texts.has(text);
  }

  has({ before, after }: RedactionStep): boolean {
    return this.#steps.some((step) => step.before === before && step.after === after);
  }

  rootOf(text: string): string {
    return this.#pathTo(text)[0]?.before ?? text;
  }

  /** Texts from which nobody went on, of all that began as this one did. */
  endsBeside(text: string): readonly string[] {
    const root = this.rootOf(text);
    return [...this.#texts].filter(
      (end) => this.rootOf(end) === root && this.#steps.every(({ before }) => before !== end),
    );
  }

  /** Edges inside a placeholder move to the outer edges of its detail. */
  toRoot(spans: readonly HandRedaction[], text: string): readonly HandRedaction[] {
    return this.#pathTo(text)
      .toReversed()
      .reduce((found, step) => move(found, (span) => unshiftSegments(span, step.spans)), spans);
  }

  /** Edges inside a detail move to the outer edges of its placeholder. */
  fromRoot(spans: readonly HandRedaction[], text: string): readonly HandRedaction[] {
    return this.#pathTo(text).reduce(
      (found, step) => move(found, (span) => shiftSegments(span, step.spans)),
      spans,
    );
  }

  /** What is out of a text, in offsets of the one it began as. */
  outOf(text: string): readonly HandRedaction[] {
    return joinOverlaps(
      this.#pathTo(text).flatMap(({ spans, before }) => this.toRoot(spans, before)),
    );
  }

  #pathTo(text: string): readonly RedactionStep[] {
    const path: RedactionStep[] = [];
    const seen = new Set([text]);
    for (let at = text; ;) {
      const step = this.#steps.find(({ before, after }) => after === at && !seen.has(before));
      if (step === undefined) return path;
      path.unshift(step);
      seen.add(step.before);
      at = step.before;
    }
  }
}

/** One span for each group that overlaps, of the widest one's kind: the same whichever was taken out first. */
export function joinOverlaps(spans: readonly HandRedaction[]): readonly HandRedaction[] {
  const joined: { start: number; end: number; widest: HandRedaction }[] = [];
  const ordered = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const span of ordered) {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) joined.push({ ...span, widest: span });
    else {
      last.end = Math.max(last.end, span.end);
      if (isWider(span, last.widest)) last.widest = span;
    }
  }
  return joined.map(({ start, end, widest }) => ({ start, end, kind: widest.kind }));
}

export function isWithin(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => start <= span.start && span.end <= end);
}

function isWider(a: HandRedaction, b: HandRedaction): boolean {
  const difference = a.end - a.start - (b.end - b.start);
  return difference > 0 || (difference === 0 && a.kind < b.kind);
}

function move(
  spans: readonly HandRedaction[],
  along: (span: Parameters<typeof shiftSegments>[0]) => ReturnType<typeof shiftSegments>,
): readonly HandRedaction[] {
  return spans.map((span) => {
    const [moved] = along([{ kind: 'keep', start: span.start, end: span.end }]);
    return moved === undefined || moved.kind === 'insert'
      ? span
      : { start: moved.start, end: moved.end, kind: span.kind };
  });
}
