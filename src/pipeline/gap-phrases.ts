// Words and pairs of words that set some texts apart from others. Counted as numbers, a phrase's texts gathered only when
// it counts: of the pairs in a large collection nearly all stand in one text alone.
import { createStemmer } from './tagger/stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { TOKEN, tokenise } from './tagger/tokens.ts';
import { WORD_CLASSES } from './tagger/word-classes.ts';

export interface Phrase {
  /** Stems, so that "bus" and "buses" are one. */
  readonly key: string;
  /** The commonest spelling. */
  readonly shown: string;
  /** Indexes into the texts, ascending. */
  readonly members: readonly number[];
  /** By how much more it is said here than elsewhere. */
  readonly lift: number;
}

/** A phrase must be this many times as common here as in the others. */
const DISTINCTION = 1.5;
/** Who is spoken of is no subject. */
const PEOPLE: ReadonlySet<string> = new Set(
  ['family', 'child', 'teacher', 'leader', 'staff'].flatMap((name) => WORD_CLASSES[name] ?? []),
);
/** Answers that name nothing. */
const NO_SUBJECT: ReadonlySet<string> = new Set([
  'nothing',
  'everything',
  'something',
  'anything',
  'none',
  'thing',
  'things',
  'honestly',
]);
/** What the redactor put in place of a detail is nobody's word. */
const REDACTED = /\[[^\]]*\]/gu;
/** What can end a sentence without being a token ends a phrase too. */
const PIECE = new RegExp(`${TOKEN.source}|\\n|[。！？]`, TOKEN.flags);

/** Phrases of at least `least` of the texts that are commoner there than in the others, in no particular order. */
export function findPhrases(
  texts: readonly string[],
  others: readonly string[],
  least: number,
): readonly Phrase[] {
  const vocabulary = new Vocabulary();
  const read = texts.map((text) => vocabulary.read(text));
  const here = countTexts(read, vocabulary, (_, before) => before === BREAK);
  for (const [word, n] of here) if (n < least) here.delete(word);
  // A pair is no commoner than its words.
  const isCommon = (word: number): boolean => here.has(vocabulary.stemOf(word));
  const pairs = countTexts(
    read,
    vocabulary,
    (_, before, word) => before !== BREAK && isCommon(before) && isCommon(word),
  );
  for (const [pair, n] of pairs) if (n >= least) here.set(pair, n);
  const there = countTexts(
    others.map((text) => vocabulary.read(text)),
    vocabulary,
    (phrase) => here.has(phrase),
  );
  const lifts = new Map<number, number>();
  for (const [phrase, n] of here) {
    const share = n / Math.max(1, texts.length);
    const elsewhere = ((there.get(phrase) ?? 0) + 1) / (others.length + 1);
    if (share >= DISTINCTION * elsewhere) lifts.set(phrase, Math.log(1 + share / elsewhere));
  }
  const members = new Map<number, number[]>();
  const spellings = new Map<number, Map<string, number>>();
  read.forEach((words, index) => {
    const own = new Map<number, string>();
    eachPhrase(words, vocabulary, (phrase, before, word) => {
      if (lifts.has(phrase)) own.set(phrase, vocabulary.spell(before, word));
    });
    for (const [phrase, spelling] of own) {
      const known = members.get(phrase);
      if (known === undefined) members.set(phrase, [index]);
      else known.push(index);
      const counts = spellings.get(phrase) ?? new Map<string, number>();
      spellings.set(phrase, counts.set(spelling, (counts.get(spelling) ?? 0) + 1));
    }
  });
  return [...lifts].map(([phrase, lift]) => ({
    key: vocabulary.nameOf(phrase),
    shown: commonest(spellings.get(phrase) ?? new Map<string, number>()),
    members: members.get(phrase) ?? [],
    lift,
  }));
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

/** What is said of a phrase: its number, and its words' (`before` is BREAK for one). */
type PhraseVisit<T> = (phrase: number, before: number, word: number) => T;

/** In how many texts each phrase stands of those that are asked for. */
function countTexts(
  read: readonly (readonly number[])[],
  vocabulary: Vocabulary,
  isAsked: PhraseVisit<boolean>,
): Map<number, number> {
  const counts = new Map<number, number>();
  const lastText = new Map<number, number>();
  read.forEach((words, index) => {
    eachPhrase(words, vocabulary, (phrase, before, word) => {
      if (!isAsked(phrase, before, word) || lastText.get(phrase) === index) return;
      lastText.set(phrase, index);
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    });
  });
  return counts;
}

/** Stands between words that are no neighbours. */
const BREAK = -1;
/** More stems than any collection has; two fit into a whole number. */
const MOST_STEMS = 2 ** 26;

/** Calls with each word and each pair of neighbours. */
function eachPhrase(
  words: readonly number[],
  vocabulary: Vocabulary,
  call: PhraseVisit<void>,
): void {
  let before = BREAK;
  for (const word of words) {
    if (word !== BREAK) {
      const stem = vocabulary.stemOf(word);
      call(stem, BREAK, word);
      if (before !== BREAK) call((vocabulary.stemOf(before) + 1) * MOST_STEMS + stem, before, word);
    }
    before = word;
  }
}

/** Numbers for the words that can be part of a phrase, and for their stems. */
class Vocabulary {
  readonly #stem = createStemmer();
  readonly #pieces = new Map<string, readonly number[]>();
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #stems: number[] = [];
  readonly #stemNumbers = new Map<string, number>();
  readonly #stemNames: string[] = [];

  /** Its words in order, with a BREAK in place of each that is none, each mark and each line's end. */
  read(text: string): readonly number[] {
    const read: number[] = [];
    for (const piece of text.replace(REDACTED, '.').match(PIECE) ?? [])
      for (const number of this.#numbersOf(piece)) read.push(number);
    return read;
  }

  stemOf(word: number): number {
    return this.#stems[word] ?? BREAK;
  }

  spell(before: number, word: number): string {
    const last = this.#words[word] ?? '';
    return before === BREAK ? last : `${this.#words[before] ?? ''} ${last}`;
  }

  nameOf(phrase: number): string {
    const last = this.#stemNames[phrase % MOST_STEMS] ?? '';
    const before = Math.floor(phrase / MOST_STEMS) - 1;
    return before === -1 ? last : `${this.#stemNames[before] ?? ''} ${last}`;
  }

  /** Of one piece as it stands there: a contraction is two words. */
  #numbersOf(piece: string): readonly number[] {
    const known = this.#pieces.get(piece);
    if (known !== undefined) return known;
    const { words } = tokenise(piece);
    const numbers = words.length === 0 ? [BREAK] : words.map((word) => this.#numberOf(word));
    this.#pieces.set(piece, numbers);
    return numbers;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const isContent =
      /^\p{L}{3,}$/u.test(word) &&
      !STOP_WORDS.has(word) &&
      !NO_SUBJECT.has(word) &&
      !PEOPLE.has(word);
    const number = isContent ? this.#words.push(word) - 1 : BREAK;
    this.#numbers.set(word, number);
    if (isContent) this.#stems.push(this.#stemNumberOf(this.#stem(word)));
    return number;
  }

  #stemNumberOf(stem: string): number {
    const known = this.#stemNumbers.get(stem);
    if (known !== undefined) return known;
    const number = this.#stemNames.push(stem) - 1;
    this.#stemNumbers.set(stem, number);
    return number;
  }
}
