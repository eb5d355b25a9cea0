// What a reader typed, taken apart: words, "phrases" and -words. Any text is a query; nothing in it is an instruction.
import { tokenise } from './tokens.ts';

/** One thing to find: a word, a quoted phrase, or words typed as one ("parent-teacher"). */
export interface Unit {
  /** As typed, for messages. */
  readonly typed: string;
  /** Folded words; at least one. */
  readonly words: readonly string[];
  /** Hyphenated words in one piece: "email" for "e-mail". */
  readonly joined: string | null;
  /** In quotation marks: exactly these words side by side, no other forms. */
  readonly quoted: boolean;
  /** Whether a short word may be the start of a longer one: only the last word may, as it may still be being typed. */
  readonly last: boolean;
}

export interface Query {
  /** As typed, spaces trimmed, at most `QUERY_LENGTH` long. */
  readonly typed: string;
  readonly include: readonly Unit[];
  readonly exclude: readonly Unit[];
  /** True where more was typed than is searched. */
  readonly cut: boolean;
}

/** Longer queries are read up to here. */
const QUERY_LENGTH = 1000;
/** More words than this are not searched. */
export const QUERY_WORDS = 32;

// A minus counts only at the start of a word; quotation marks of any shape open and close a phrase.
const CHUNK = /([-−–]?)(?:["“”„‟«»＂]([^"“”„‟«»＂]*)["“”„‟«»＂]?|([^\s"“”„‟«»＂]+))/gu;

function unitIn(text: string, quoted: boolean): Unit | null {
  const tokens = tokenise(text);
  const [first] = tokens;
  if (first === undefined) return null;
  const { joined } = first;
  return {
    typed: text.trim(),
    words: tokens.map((token) => token.term),
    joined: !quoted && joined?.end === tokens.at(-1)?.end ? (joined?.term ?? null) : null,
    quoted,
    last: false,
  };
}

function sameUnit(a: Unit, b: Unit): boolean {
  return (
    a.quoted === b.quoted &&
    a.words.length === b.words.length &&
    a.words.every((word, i) => word === b.words[i])
  );
}

/** Every text is a query; one without a word has nothing to include. */
export function readQuery(input: string): Query {
  const whole = input.trim();
  const typed = whole.slice(0, QUERY_LENGTH);
  const include: Unit[] = [];
  const exclude: Unit[] = [];
  let words = 0;
  let cut = typed.length < whole.length;
  for (const [, minus, phrase, plain] of typed.matchAll(CHUNK)) {
    const unit = unitIn(phrase ?? plain ?? '', phrase !== undefined);
    if (unit === null) continue;
    const room = QUERY_WORDS - words;
    cut ||= unit.words.length > room;
    if (room === 0) break;
    words += unit.words.length;
    (minus === '' ? include : exclude).push({ ...unit, words: unit.words.slice(0, room) });
  }
  const end = include.at(-1);
  if (end !== undefined) include[include.length - 1] = { ...end, last: true };
  return { typed, include, exclude, cut };
}

/** The include units without repeats: each must be found once, however often it was typed. */
export function differentUnits(query: Query): readonly Unit[] {
  return query.include.filter(
    (unit, i) => !query.include.slice(i + 1).some((later) => sameUnit(unit, later)),
  );
}

/** All words in the order typed, for the search of the whole query as one phrase. */
export function phraseOf(query: Query): readonly string[] {
  return query.include.flatMap((unit) => unit.words);
}
