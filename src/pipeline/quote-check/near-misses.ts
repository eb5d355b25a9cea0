// Quotes with the right words in the right order that still break a rule: half of a joined word, a joined word pulled
// apart, or `…` over nothing.
import type { Alignment } from './align.ts';
import type { QuoteProblem } from './problem.ts';
import type { Part, QuoteReading } from './read-quote.ts';
import { wordsIn, type SourceText } from './source-text.ts';

const LONGEST_SHOWN = 40;

export function cutWords(
  source: SourceText,
  reading: QuoteReading,
  alignment: Alignment,
): readonly QuoteProblem[] {
  return reading.parts.flatMap((part, index) => {
    const place = alignment.places[index];
    if (place === undefined) return [];
    return [
      ...problemAt(
        source,
        place.start,
        partStart(part),
        (reading.gaps[index] ?? []).length > 0 || index === 0,
      ),
      ...problemAt(
        source,
        place.end,
        partStart(part),
        (reading.gaps[index + 1] ?? []).length > 0 || index === reading.parts.length - 1,
      ),
    ];
  });
}

function problemAt(
  source: SourceText,
  boundary: number,
  at: number,
  isEdge: boolean,
): readonly QuoteProblem[] {
  if (!isEdge || source.insideWord[boundary] !== 1) return [];
  let [from, to] = [boundary, boundary];
  while (source.insideWord[from] === 1) from -= 1;
  while (source.insideWord[to] === 1) to += 1;
  const joined = source.text.slice(source.tokens[from]?.start, source.tokens[to - 1]?.end);
  const word = joined.length > LONGEST_SHOWN ? `${joined.slice(0, LONGEST_SHOWN)}…` : joined;
  return [
    {
      kind: 'cut-word',
      at,
      message: `The quote cuts the word “${word}” of the response: keep it whole.`,
    },
  ];
}

export function emptyOmissions(
  source: SourceText,
  reading: QuoteReading,
  alignment: Alignment,
): readonly QuoteProblem[] {
  return reading.gaps.flatMap((gap, index) => {
    const omission = gap.find((item) => item.kind === 'omission');
    const [before, after] = [alignment.places[index - 1], alignment.places[index]];
    if (omission === undefined || before === undefined || after === undefined) return [];
    if (wordsIn(source, before.end, after.start) > 0) return [];
    const message = 'The quote has … where no words of the response are left out: take it away.';
    return [{ kind: 'empty-omission', at: omission.at, message }];
  });
}

/** "well- being" for "well-being": the same signs, but what was one word is two with a dash between. */
export function splitWords(
  source: SourceText,
  quote: string,
  reading: QuoteReading,
  alignment: Alignment,
): readonly QuoteProblem[] {
  return reading.parts.flatMap((part, index) => {
    const place = alignment.places[index];
    if (part.kind !== 'run' || place === undefined) return [];
    return part.tokens.flatMap((token, offset): readonly QuoteProblem[] => {
      const at = place.start + offset;
      const isJoiner =
        offset > 0 && source.insideWord[at] === 1 && source.tokens[at]?.isWord === false;
      const [before, after] = [part.tokens[offset - 1], part.tokens[offset + 1]];
      if (!isJoiner || before === undefined || after === undefined) return [];
      if (before.end === token.start && token.end === after.start) return [];
      const [first, last] = [source.tokens[at - 1]?.start, source.tokens[at + 1]?.end];
      const message = `The response says “${source.text.slice(first, last)}”, the quote says “${quote.slice(before.start, after.end)}”.`;
      return [{ kind: 'changed-word', at: before.start, message }];
    });
  });
}

function partStart(part: Part): number {
  return part.kind === 'part-word' ? part.at : (part.tokens[0]?.start ?? 0);
}
