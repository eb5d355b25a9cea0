// Words that turn or limit what a sentence says: leaving one out of a quote needs a second person's yes.
import type { Token } from './tokens.ts';

const NEGATIONS = new Set(
  (
    'not never no nobody nothing none nowhere neither nor cannot without hardly barely scarcely seldom rarely nope nay ' +
    'noone nought aint arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt neednt shouldnt wasnt werent wont wouldnt'
  ).split(' '),
);

const LIMITS = new Set(
  (
    'only unless except excepting excluding but however if although though tho despite unlike yet whereas merely solely ' +
    'nevertheless nonetheless instead fewer'
  ).split(' '),
);

/** Limits of more than one word; the last word carries the mark. */
const PHRASES: readonly (readonly string[])[] = [
  ...'fail fails failed failing refuse refuses refused refusing'
    .split(' ')
    .map((word) => [word, 'to']),
  ['at', 'least'],
  ['at', 'most'],
  ['less', 'than'],
  ['other', 'than'],
  ['rather', 'than'],
  ['apart', 'from'],
  ['aside', 'from'],
  ['as', 'long', 'as'],
  ['so', 'long', 'as'],
  ['provided', 'that'],
  ['in', 'spite', 'of'],
];

const SPANISH_NEGATIONS = new Set(
  'nunca jamás nadie nada ningún ninguno ninguna ni sin tampoco apenas'.split(' '),
);
const SPANISH_LIMITS = new Set(
  'pero sino solo sólo solamente únicamente excepto salvo aunque si embargo menos'.split(' '),
);
/** No English word is spelt like these: they count however little Spanish stands around them. */
const ONLY_SPANISH = new Set(
  'nunca jamás nadie ningún ninguno ninguna tampoco apenas pero sólo solamente únicamente excepto aunque'.split(
    ' ',
  ),
);
const SPANISH_SIGNS = new Set('que los las una para por el es con del como mi'.split(' '));
const ENGLISH_SIGNS = new Set('the and of to is that it for with my they we'.split(' '));

/** Spanish lists hold English words ("sin", "solo"), so those count only where the text itself reads as Spanish. */
export function readsAsSpanish(tokens: readonly Token[]): boolean {
  const spanish = new Set<string>();
  const english = new Set<string>();
  for (const token of tokens) {
    const word = token.key.toLowerCase();
    if (SPANISH_SIGNS.has(word)) spanish.add(word);
    if (ENGLISH_SIGNS.has(word)) english.add(word);
  }
  return spanish.size >= 2 && spanish.size > english.size;
}

/** "not", "don't", "cannot", "non-…", "without" and their kin. */
export function isNegation(token: Token, spanish: boolean): boolean {
  if (!token.isWord) return false;
  const word = plain(token);
  return (
    NEGATIONS.has(word) ||
    word.endsWith("n't") ||
    word === 'non' ||
    (SPANISH_NEGATIONS.has(word) && (spanish || ONLY_SPANISH.has(word)))
  );
}

/** "few" and "little" limit what follows unless one of these stands before: "a few", "my little boy", "these last few weeks". */
const SMALL_AMOUNTS = new Set(['few', 'little']);
const DETERMINERS = new Set(
  "a an the my our your his her its their this that these those every each any some last past next first other one's".split(
    ' ',
  ),
);

/** For each token whether it is a negation or a limit. "just" is left out: it is filler more often than a limit. */
export function meaningMarks(tokens: readonly Token[], spanish: boolean): readonly boolean[] {
  const words = tokens.map(plain);
  return tokens.map((token, index) => {
    const word = words[index] ?? '';
    if (isNegation(token, spanish) || LIMITS.has(word)) return true;
    if (SPANISH_LIMITS.has(word) && (spanish || ONLY_SPANISH.has(word))) return true;
    if (SMALL_AMOUNTS.has(word)) return !DETERMINERS.has(words[index - 1] ?? '');
    return PHRASES.some((phrase) =>
      phrase.every((part, back) => words[index - (phrase.length - 1) + back] === part),
    );
  });
}

function plain(token: Token): string {
  // "nobody's" and "nothing's" are still nobody and nothing.
  return token.key.toLowerCase().replace(/'(?:s|ll|d|ve|re)$/u, '');
}

/** Words that say no without a "not": a bracket must not bring one in. */
const DENIALS =
  /^(?:fail(?:s|ed|ing|ure)?|refus(?:e|es|ed|ing|al)|lack(?:s|ed|ing)?|den(?:y|ies|ied|ying))$/u;

/** A word in a bracket that turns what was said, by itself or against a word that it stands for ("unhappy" for "happy"). */
export function bringsNegation(token: Token, covered: readonly Token[], spanish: boolean): boolean {
  if (isNegation(token, spanish) || DENIALS.test(plain(token))) return true;
  return covered.some((other) => isTurned(plain(token), plain(other)));
}

/** Whether one word is the other with a prefix that turns it: "unfair" and "fair". */
export function isTurned(word: string, other: string): boolean {
  if (other.length < 3 || word.length <= other.length || !word.endsWith(other)) return false;
  return NEGATIVE_PREFIX.test(word.slice(0, word.length - other.length));
}

const NEGATIVE_PREFIX = /^(?:un|in|im|il|ir|dis|non|mis|anti)-?$/iu;
const NEGATIVE_SUFFIX = /^(?:n['’]?t|less|not)$/iu;

/** Whether letters put before or after a word in brackets turn it round: "[un]fair", "do[n't]", "care[less]". */
export function turnsWord(letters: string): boolean {
  return NEGATIVE_PREFIX.test(letters) || NEGATIVE_SUFFIX.test(letters);
}
