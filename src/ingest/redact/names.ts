// People's names. Lists of names alone would take Grace, Will and May out of every text, so each find needs a reason:
// an unmistakable first name, a title, a kinship word, "named", a signature, or a neighbour that is a name.
import type { Found } from './found.ts';
import { CUE, KNOWN } from './lexicon.ts';
import { findAfterKin } from './names/by-kin.ts';
import { findLabelled } from './names/by-label.ts';
import { findFamily, findInitials, findIntroduced, findNamed } from './names/by-naming.ts';
import { findAgain, findNeighbours } from './names/by-neighbour.ts';
import { findOwner } from './names/by-possession.ts';
import { findSignature } from './names/by-signature.ts';
import { findAfterTitle } from './names/by-title.ts';
import { findStanding } from './names/by-use.ts';
import { NameReading } from './names/name-reading.ts';
import type { Word } from './words.ts';

/** What sends each reason to look: a bit of a word, or how it is written. */
const REASONS: readonly (readonly [
  isMet: (word: Word) => boolean,
  find: (reading: NameReading, i: number) => void,
])[] = [
  [({ bits }) => (bits & KNOWN.title) !== 0, findAfterTitle],
  [({ bits }) => (bits & CUE.kin) !== 0, findAfterKin],
  [({ bits }) => (bits & CUE.label) !== 0, findLabelled],
  [({ bits }) => (bits & CUE.named) !== 0, findNamed],
  [({ bits }) => (bits & CUE.introduces) !== 0, findIntroduced],
  [({ shape }) => shape === 'title', findFamily],
  [({ shape }) => shape === 'initial', findInitials],
  [isNameWord, findOwner],
  [isNameWord, findStanding],
];

/** Written with a capital, and more than a word of the language; or in lower case a first name. */
function isNameWord({ shape, bits }: Word): boolean {
  if (shape === 'lower') return (bits & KNOWN.given) !== 0 && (bits & KNOWN.common) === 0;
  if (shape === 'initial') return false;
  return (bits & NAMES) !== 0 || (bits & (KNOWN.common | KNOWN.capital)) === 0;
}
const NAMES = KNOWN.given | KNOWN.uncertain | KNOWN.surname;

/** Most words are in lower case and send none of them. */
const LOWER_CUES = KNOWN.title | KNOWN.given | CUE.kin | CUE.label | CUE.named | CUE.introduces;

/** Each reason looks at one word, in this order; the first that finds a name there settles it. */
export function findNames(text: string, words: readonly Word[]): Found[] {
  if (words.length === 0) return [];
  const reading = new NameReading(text, words);
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || (word.shape === 'lower' && (word.bits & LOWER_CUES) === 0)) continue;
    if (reading.isName[i] === true || reading.isPublic[i] === true) continue;
    for (const [isMet, find] of REASONS) if (isMet(word)) find(reading, i);
  }
  findSignature(reading);
  findNeighbours(reading);
  findAgain(reading);
  return reading.spans();
}
