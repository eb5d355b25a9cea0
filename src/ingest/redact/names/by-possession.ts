// "jaylen's teacher", "Zephyrine's backpack", "Pham Thi Lan's homework": who owns what only a person has is a person.
import { COMMON_WORDS } from '../lists/common-words.ts';
import { OWNED } from '../lists/person-words.ts';
import { PLACES, PUBLIC_SURNAMES } from '../lists/public-names.ts';
import { startOfRun } from './full-name.ts';
import type { NameReading } from './name-reading.ts';

export function findOwner(reading: NameReading, i: number): void {
  const word = reading.word(i);
  const owned = reading.word(i + 1);
  if (word?.isPossessive !== true || owned?.shape !== 'lower' || !OWNED.has(owned.lower)) return;
  if (!/^['’‘]?s? $/u.test(owned.gap) || reading.lower(i + 2) === 'of') return;
  if (word.lower.length < 3 || reading.isPublic[i] === true) return;
  if (COMMON_WORDS.has(word.lower) || PLACES.has(word.lower) || PUBLIC_SURNAMES.has(word.lower))
    return;
  if (word.shape === 'lower') {
    if (reading.isGiven(i)) reading.isName[i] = true;
    return;
  }
  if (word.shape !== 'title' || reading.isUncertain(i)) return;
  for (let at = startOfRun(reading, i); at <= i; at += 1) reading.isName[at] = true;
}
