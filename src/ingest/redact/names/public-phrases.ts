// Which words of a text are part of a name that everyone may say.
import { KNOWN } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { PHRASES } from './phrases.ts';

/** Which words are part of a public name, and which are one only by themselves ("Harcourt"). */
export interface PublicWords {
  readonly isPublic: readonly boolean[];
  readonly isAlone: readonly boolean[];
}

const NONE: PublicWords = { isPublic: [], isAlone: [] };

/** Empty lists where no word is public: most texts. */
export function markPublic(words: readonly Word[]): PublicWords {
  if (!words.some(({ bits }) => (bits & KNOWN.phrase) !== 0)) return NONE;
  const isPublic = new Array<boolean>(words.length).fill(false);
  const inPhrase = new Array<boolean>(words.length).fill(false);
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || (word.bits & KNOWN.phrase) === 0) continue;
    for (const phrase of PHRASES.get(word.lower) ?? []) {
      if (!phrase.every((part, offset) => words[i + offset]?.lower === part)) continue;
      // A phrase in lower case is read too ("mr rogers"), but a single word must have its capital.
      if (phrase.length === 1 && word.shape === 'lower') continue;
      for (let at = i; at < i + phrase.length; at += 1) {
        isPublic[at] = true;
        if (phrase.length > 1) inPhrase[at] = true;
      }
    }
  }
  return { isPublic, isAlone: isPublic.map((marked, i) => marked && inPhrase[i] !== true) };
}
