// The cue language of theme files, and one pass over a passage that finds every cue of every theme.
//
//   no time to call        the words, one after another
//   respond* to            any ending
//   (call|phone) me        one of several
//   #                      a number in digits
//   …  or  ...             up to three words between
//   @family                one word of a class (word-classes.ts): who, negation, duty, time, amount
//   !word  !(a|b)  !@not   not one of these (at the edge of a passage too)
//   word?                  may be left out
//
// Matching is by passage, in lower case, with contractions in two words ("do n't", written "don't" in a cue).
import { tokenise } from './tokens.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Words that fit one token; a prefix ends in "*". */
type Step = readonly string[];

/** One place of a pattern. */
interface Place {
  /** Any of these runs of tokens. */
  readonly runs: readonly (readonly Step[])[];
  readonly negated: boolean;
  readonly optional: boolean;
  /** Up to three words may stand before this place. */
  readonly gapBefore: boolean;
}

export type Pattern = readonly Place[];

const GAP = 3;
const PIECE = /^(!?)(\([^()]+\)|[^()!\s]+?)(\??)$/u;

/** Throws a RangeError that says what is wrong with the pattern. */
export function parsePattern(source: string): Pattern {
  const places: Place[] = [];
  let gapBefore = false;
  const pieces = source
    .trim()
    .toLowerCase()
    .replace(/\.\.\./gu, ' … ')
    .split(/\s+(?![^(]*\))/u);
  for (const piece of pieces) {
    if (piece === '') continue;
    if (piece === '…') {
      if (places.length === 0) throw new RangeError('a pattern cannot begin with "…"');
      gapBefore = true;
      continue;
    }
    const found = PIECE.exec(piece);
    if (found?.[2] === undefined)
      throw new RangeError(`"${piece}" is not a word, "(a|b)", "@class", "#" or "…"`);
    const body = found[2];
    const alternatives = body.startsWith('(') ? body.slice(1, -1).split('|') : [body];
    const runs = mergeSingles(alternatives.map((alternative) => parseRun(alternative, source)));
    const negated = found[1] === '!';
    if (negated && runs.some((run) => run.length > 1)) {
      throw new RangeError(`"${piece}" can forbid single words only`);
    }
    places.push({ runs, negated, optional: found[3] === '?', gapBefore });
    gapBefore = false;
  }
  if (gapBefore) throw new RangeError('a pattern cannot end with "…"');
  if (places.every((place) => place.negated || place.optional))
    throw new RangeError('a pattern needs a word');
  return places;
}

function parseRun(alternative: string, source: string): readonly Step[] {
  const run: Step[] = [];
  for (const piece of alternative.trim().split(/\s+/u)) {
    if (piece.startsWith('@')) {
      const words = WORD_CLASSES[piece.slice(1)];
      if (words === undefined)
        throw new RangeError(`"${source}" names an unknown class "${piece}"`);
      run.push(words);
    } else if (piece === '#') {
      run.push(['#']);
    } else {
      const isPrefix = piece.endsWith('*');
      const words = [...tokenise(isPrefix ? piece.slice(0, -1) : piece).words];
      const last = words.pop();
      if (last === undefined)
        throw new RangeError(`"${source}" holds nothing to match at "${piece}"`);
      for (const word of words) run.push([word]);
      run.push([isPrefix ? `${last}*` : last]);
    }
  }
  return run;
}

/** "(a|b|c d)" is one step of two words and one run of two steps. */
function mergeSingles(runs: readonly (readonly Step[])[]): readonly (readonly Step[])[] {
  const singles = runs.filter((run) => run.length === 1).flatMap((run) => run[0] ?? []);
  const longer = runs.filter((run) => run.length > 1);
  return singles.length > 0 ? [[singles], ...longer] : longer;
}

export interface CueMatch {
  /** Index into the patterns given to `createMatcher`. */
  readonly pattern: number;
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
}

export type Matcher = (words: readonly string[], from: number, to: number) => readonly CueMatch[];

/** A word as the matcher sees it: which sets of words it is in, and which patterns may begin with it. */
interface WordReading {
  readonly held: Uint8Array;
  readonly starts: Int32Array;
}

/** Words remembered; a corpus's whole vocabulary fits, and beyond it the memory is emptied rather than grown. */
const MEMORY = 20_000;

/** Each pattern at most once a passage, at its first place. */
export function createMatcher(patterns: readonly Pattern[]): Matcher {
  const atoms = new Map<string, number>();
  const prefixes: { readonly prefix: string; readonly atom: number }[] = [];
  const atomOf = (option: string): number => {
    const known = atoms.get(option);
    if (known !== undefined) return known;
    const atom = atoms.size;
    atoms.set(option, atom);
    if (option.endsWith('*')) prefixes.push({ prefix: option.slice(0, -1), atom });
    return atom;
  };
  const sets: (readonly number[])[] = [];
  const compiled = patterns.map((pattern) =>
    pattern.map((place) => ({
      ...place,
      runs: place.runs.map((run) => run.map((step) => sets.push(step.map(atomOf)) - 1)),
    })),
  );
  const setsOfAtom: number[][] = Array.from({ length: atoms.size }, () => []);
  sets.forEach((options, set) => {
    for (const atom of options) setsOfAtom[atom]?.push(set);
  });
  /** Patterns that may begin with this set (leading optional places included). */
  const startsOf: number[][] = Array.from({ length: sets.length }, () => []);
  const openStarts: number[] = [];
  compiled.forEach((pattern, index) => {
    for (const place of pattern) {
      if (place.negated) openStarts.push(index);
      else for (const run of place.runs) startsOf[run[0] ?? -1]?.push(index);
      if (!place.optional) break;
    }
  });

  const readSets = (own: ReadonlySet<number>): WordReading => {
    const held = new Uint8Array(sets.length);
    const starts = new Set<number>(openStarts);
    for (const set of own) {
      held[set] = 1;
      for (const index of startsOf[set] ?? []) starts.add(index);
    }
    return { held, starts: Int32Array.from(starts).sort() };
  };
  const plain = readSets(new Set());
  const memory = new Map<string, WordReading>();
  const readWord = (word: string): WordReading => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    const own = prefixes.filter(({ prefix }) => word.startsWith(prefix)).map(({ atom }) => atom);
    const exact = atoms.get(word);
    if (exact !== undefined) own.push(exact);
    // Most words are in no set at all, and share one reading.
    const reading =
      own.length === 0 ? plain : readSets(new Set(own.flatMap((atom) => setsOfAtom[atom] ?? [])));
    if (memory.size >= MEMORY) memory.clear();
    memory.set(word, reading);
    return reading;
  };

  const matchFrom = (
    index: number,
    place: number,
    at: number,
    reading: readonly WordReading[],
  ): number => {
    const current = compiled[index]?.[place];
    if (current === undefined) return at;
    const reach = current.gapBefore ? GAP : 0;
    for (let here = at; here <= Math.min(at + reach, reading.length); here += 1) {
      if (current.negated) {
        const holds = current.runs.some((run) => reading[here]?.held[run[0] ?? -1] === 1);
        // What must not stand here takes no room at the passage's edge.
        const end = holds
          ? -1
          : matchFrom(index, place + 1, Math.min(here + 1, reading.length), reading);
        if (end >= 0) return end;
      } else {
        for (const run of current.runs) {
          if (!run.every((set, step) => reading[here + step]?.held[set] === 1)) continue;
          const end = matchFrom(index, place + 1, here + run.length, reading);
          if (end >= 0) return end;
        }
      }
      if (current.optional) {
        const end = matchFrom(index, place + 1, here, reading);
        if (end >= 0) return end;
      }
    }
    return -1;
  };

  return (words, from, to) => {
    const reading: WordReading[] = [];
    for (let at = from; at < to; at += 1) reading.push(readWord(words[at] ?? ''));
    const matches: CueMatch[] = [];
    const done = new Set<number>();
    reading.forEach(({ starts }, at) => {
      for (const index of starts) {
        if (done.has(index)) continue;
        const end = matchFrom(index, 0, at, reading);
        if (end <= at) continue;
        done.add(index);
        matches.push({ pattern: index, from: from + at, to: from + end });
      }
    });
    return matches;
  };
}
