// A checked quote as spans of its response: what is kept, what is left out, what an editor put in.
import type { Segment } from '../../domain/quote.ts';
import type { Span } from '../../domain/span.ts';
import type { Alignment } from './align.ts';
import { coveredRegion } from './check-meaning.ts';
import { isCaseMark, type GapItem, type PartWord, type QuoteReading } from './read-quote.ts';
import type { SourceText } from './source-text.ts';

/** Segments in order; every character of the source from the first to the last is in one, spaces beside gaps apart. */
export function buildSegments(
  source: SourceText,
  reading: QuoteReading,
  alignment: Alignment,
): readonly Segment[] {
  const segments: Segment[] = [];
  reading.gaps.forEach((gap, index) => {
    const [from, to] = coveredRegion(source, reading, alignment, index);
    segments.push(...gapSegments(source, edgeTrimmed(reading, gap, index), from, to));
    const part = reading.parts[index];
    const place = alignment.places[index];
    if (part === undefined || place === undefined) return;
    const span = charSpan(source, place.start, place.end);
    if (span === null) return;
    for (const segment of part.kind === 'run'
      ? [keep(span)]
      : partWordSegments(source, part, span)) {
      appendMerged(segments, segment, gap.length === 0);
    }
  });
  return segments;
}

/** `…` at the very ends of a quote leaves nothing out of it. */
function edgeTrimmed(
  reading: QuoteReading,
  gap: readonly GapItem[],
  index: number,
): readonly GapItem[] {
  let items = gap;
  if (index === 0 && items[0]?.kind === 'omission') items = items.slice(1);
  if (index === reading.parts.length && items.at(-1)?.kind === 'omission')
    items = items.slice(0, -1);
  return items;
}

function gapSegments(
  source: SourceText,
  gap: readonly GapItem[],
  from: number,
  to: number,
): readonly Segment[] {
  const isOmitted = gap.some((item) => item.kind === 'omission');
  // The words between are left out once or stood for once, however many marks an editor put there.
  let free = charSpan(source, from, to);
  return gap.flatMap((item): Segment[] => {
    if (item.kind === 'bracket' && isOmitted)
      return [{ kind: 'insert', text: item.text, over: null }];
    const span = free;
    free = null;
    if (item.kind === 'bracket') return [{ kind: 'insert', text: item.text, over: span }];
    return span === null ? [] : [{ kind: 'omit', start: span.start, end: span.end }];
  });
}

function partWordSegments(source: SourceText, part: PartWord, word: Span): readonly Segment[] {
  if (!isCaseMark(part)) {
    return [{ kind: 'insert', text: `${part.before}${part.inside}${part.after}`, over: word }];
  }
  const letter = /^\P{M}\p{M}*/u.exec(source.text.slice(word.start, word.end))?.[0] ?? '';
  if (letter.normalize('NFC') === part.inside.normalize('NFC')) return [keep(word)];
  const cut = word.start + letter.length;
  const rest: Segment[] = cut < word.end ? [{ kind: 'keep', start: cut, end: word.end }] : [];
  return [{ kind: 'insert', text: part.inside, over: { start: word.start, end: cut } }, ...rest];
}

function appendMerged(segments: Segment[], segment: Segment, isTight: boolean): void {
  const last = segments.at(-1);
  if (segment.kind === 'keep' && last?.kind === 'keep' && (isTight || last.end === segment.start)) {
    segments[segments.length - 1] = { kind: 'keep', start: last.start, end: segment.end };
  } else segments.push(segment);
}

function keep(span: Span): Segment {
  return { kind: 'keep', start: span.start, end: span.end };
}

function charSpan(source: SourceText, from: number, to: number): Span | null {
  const first = source.tokens[from];
  const last = source.tokens[to - 1];
  return first === undefined || last === undefined || to <= from
    ? null
    : { start: first.start, end: last.end };
}
