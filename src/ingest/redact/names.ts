// People's names. Lists of names alone would take Grace, Will and May out of every text, so each find needs a reason:
// an unmistakable first name, a title, a kinship word, "named", a signature, or a neighbour that is a name.
import type { Finder } from './found.ts';
import { findAfterKin } from './names/by-kin.ts';
import { findLabelled } from './names/by-label.ts';
import { findFamily, findInitials, findIntroduced, findNamed } from './names/by-naming.ts';
import { findOwner } from './names/by-possession.ts';
import { findAgain, findNeighbours } from './names/by-neighbour.ts';
import { findSignature } from './names/by-signature.ts';
import { findAfterTitle } from './names/by-title.ts';
import { findStanding } from './names/by-use.ts';
import { NameReading } from './names/name-reading.ts';

/** Each looks at one word, in this order; the first that finds a name there settles it. */
const REASONS = [
  findAfterTitle,
  findAfterKin,
  findLabelled,
  findNamed,
  findIntroduced,
  findFamily,
  findInitials,
  findOwner,
  findStanding,
] as const;

export const findNames: Finder = (text) => {
  if (!/\p{L}/u.test(text)) return [];
  const reading = new NameReading(text);
  for (let i = 0; i < reading.words.length; i += 1) {
    if (reading.isName[i] === true || reading.isPublic[i] === true) continue;
    for (const find of REASONS) find(reading, i);
  }
  findSignature(reading);
  findNeighbours(reading);
  findAgain(reading);
  return reading.spans();
};
