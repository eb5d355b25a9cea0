// The words of a quote that a page underlines for a theme. What the tagger goes by may be a splinter ("hours a"): a reader
// is shown whole words that say something, or no line at all.
import type { Span } from '../domain/span.ts';

/** Under a word or two a line reads as a slip of the pen. */
const FEWEST_WORDS = 3;

/** Up to here a mark is within one clause, or it is the seam of two: "neither: it tells". */
const FEWEST_ACROSS = 6;

/** English words that leave a phrase hanging where they come last. */
const HANGING: ReadonlySet<string> = new Set(
  (
    'a an the my our your their his its every no and or but nor so of to in on at for with from by into about as than that ' +
    'which who whose what when where why how if because while until i we they he she is are was were be been am should ' +
    'must can could would will may might shall do does did has have had not very too'
  ).split(' '),
);

const WORD = /[\p{L}\p{N}]+(?:['’.:-][\p{L}\p{N}]+)*/gu;

/**
 * The span grown to whole words, without words at its end that hang ("afraid to"); null where fewer than three words are
 * left, where it is the seam of two clauses, or where it is the whole quote, which a line under all of it would not set
 * apart from anything.
 */
export function readableMark(text: string, span: Span): Span | null {
  // Writing without spaces has no words to count.
  if (!/\s/u.test(text))
    return span.end - span.start < text.replaceAll(/\p{P}/gu, '').length ? span : null;
  const words = [...text.matchAll(WORD)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const marked = words.filter(({ start, end }) => start < span.end && end > span.start);
  let last = marked.length - 1;
  // At the end of a clause nothing hangs: "forms to fill in."
  const goesOn = /^\s+[\p{L}\p{N}]/u.test(text.slice(marked[last]?.end));
  while (goesOn && last >= 0 && HANGING.has(marked[last]?.word ?? '')) last -= 1;
  const [from, to] = [marked[0], marked[last]];
  if (from === undefined || to === undefined) return null;
  if (last + 1 < FEWEST_WORDS || marked.length === words.length) return null;
  const isSeam = /[:;.!?…]\s/u.test(text.slice(from.start, to.end));
  if (isSeam && last + 1 < FEWEST_ACROSS) return null;
  return {
    start: Math.min(from.start, span.start),
    // The full stop that the tagger took in stays where nothing was cut off.
    end: last === marked.length - 1 ? Math.max(to.end, span.end) : to.end,
  };
}
