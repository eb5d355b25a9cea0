// Queries for measuring the search, with the quotes that a plain scan finds for them.
import type { IndexedQuote } from '../../src/search/indexed-quote.ts';
import { fold } from '../../src/search/tokens.ts';
import { seeded } from './search-corpus.ts';

export const CLASSES = [
  'one word',
  'two words',
  'three words',
  'phrase',
  'other form',
  'start of a word',
  'typo',
  'common words',
] as const;
export type QueryClass = (typeof CLASSES)[number];

export interface BenchQuery {
  readonly kind: QueryClass;
  readonly typed: string;
  /** Numbers of the quotes that a plain scan finds, in the order given. */
  readonly relevant: readonly number[];
}

/** The plainest reading of a text: folded words between spaces. Its own, so that a slip in tokens.ts can't hide here. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .replaceAll(/['’‘]s(?![\p{L}\p{N}])/gu, '')
    .replaceAll(/['’‘`´]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One slip of the finger: a letter left out, doubled up with a stranger, changed or swapped with the next. */
function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = LETTERS.charAt(Math.floor(random() * LETTERS.length));
  switch (Math.floor(random() * 4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + letter + word.slice(at + 1);
    default:
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
}

export function makeQueries(
  quotes: readonly IndexedQuote[],
  perClass: number,
): readonly BenchQuery[] {
  const random = seeded(perClass + quotes.length);
  const texts = quotes.map(({ text }) => plain(text));
  const frequency = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.trim().split(' ')))
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const usual = (word: string): boolean =>
    /^[a-z]{4,}$/u.test(word) && (frequency.get(word) ?? 0) >= 2;
  const scan = (test: (text: string) => boolean): readonly number[] =>
    texts.flatMap((text, i) => (test(text) ? [i] : []));
  const withWords = (words: readonly string[]): readonly number[] =>
    scan((text) => words.every((word) => text.includes(` ${word} `)));
  const wordsOf = (least: number): readonly string[] => {
    for (;;) {
      const words = (texts[Math.floor(random() * texts.length)] ?? '').trim().split(' ');
      if (words.filter(usual).length >= least) return words;
    }
  };
  const some = (words: readonly string[], count: number): readonly string[] => {
    const left = [...new Set(words.filter(usual))];
    return Array.from(
      { length: count },
      () => left.splice(Math.floor(random() * left.length), 1)[0] ?? '',
    );
  };
  const make: Record<QueryClass, () => Omit<BenchQuery, 'kind'> | null> = {
    'one word': () => {
      const words = some(wordsOf(3), 1);
      return { typed: words.join(' '), relevant: withWords(words) };
    },
    'two words': () => {
      const words = some(wordsOf(4), 2);
      return { typed: words.join(' '), relevant: withWords(words) };
    },
    'three words': () => {
      const words = some(wordsOf(5), 3);
      return { typed: words.join(' '), relevant: withWords(words) };
    },
    phrase: () => {
      const words = wordsOf(4);
      const at = Math.floor(random() * (words.length - 3));
      const phrase = words.slice(at, at + 3).join(' ');
      return { typed: `"${phrase}"`, relevant: scan((text) => text.includes(` ${phrase} `)) };
    },
    'other form': () => {
      const [word = ''] = some(wordsOf(3), 1);
      const other = word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
      const relevant = scan((text) => text.includes(` ${other} `) && !text.includes(` ${word} `));
      return relevant.length === 0 ? null : { typed: word, relevant };
    },
    'start of a word': () => {
      const word = some(wordsOf(3), 1).find((one) => one.length > 6);
      if (word === undefined) return null;
      const start = word.slice(0, 5);
      return { typed: start, relevant: scan((text) => text.includes(` ${start}`)) };
    },
    typo: () => {
      const word = some(wordsOf(3), 1).find((one) => one.length > 5);
      if (word === undefined) return null;
      const typed = fold(misspell(word, random));
      return frequency.has(typed) ? null : { typed, relevant: withWords([word]) };
    },
    'common words': () => {
      const common = [...frequency].sort((a, b) => b[1] - a[1]).slice(0, 60);
      const words = [0, 1].map(() => common[Math.floor(random() * common.length)]?.[0] ?? '');
      return words[0] === words[1] ? null : { typed: words.join(' '), relevant: withWords(words) };
    },
  };
  return CLASSES.flatMap((kind) => {
    const made: BenchQuery[] = [];
    while (made.length < perClass) {
      const query = make[kind]();
      if (query !== null) made.push({ kind, ...query });
    }
    return made;
  });
}
