// Which words of a text are part of a name that everyone may say: "Maria Montessori", "Megan's Law", "Google Classroom".
import { PUBLIC_PHRASES } from '../lists/public-names.ts';
import { PUBLIC_PEOPLE } from '../lists/public-people.ts';
import type { Word } from '../words.ts';

const PHRASES = groupPhrases();

function groupPhrases(): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of [...PUBLIC_PHRASES, ...PUBLIC_PEOPLE]) {
    const words = phrase.split(/[\s&]+/u).map((word) => word.replace(/'s$/u, ''));
    const first = words[0] ?? '';
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [words]);
    else others.push(words);
  }
  return byFirst;
}

/** Marks the words of public names that are at least so many words long. */
export function markPublic(words: readonly Word[], length: number): boolean[] {
  const marks = words.map(() => false);
  for (const [i, word] of words.entries()) {
    for (const phrase of PHRASES.get(word.lower) ?? []) {
      if (phrase.length < length) continue;
      if (!phrase.every((part, offset) => words[i + offset]?.lower === part)) continue;
      // A phrase in lower case is read too ("mr rogers"), but a single word must have its capital.
      if (phrase.length === 1 && word.shape === 'lower') continue;
      for (let offset = 0; offset < phrase.length; offset += 1) marks[i + offset] = true;
    }
  }
  return marks;
}
