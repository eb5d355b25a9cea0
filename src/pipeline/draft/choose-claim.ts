// The claim line of a drafted finding: a whole sentence of one respondent that says best what the others say too.
import { tokenise } from '../tagger/tokens.ts';
import { WORD_CLASSES } from '../tagger/word-classes.ts';
import { likeness, type Vector } from './passage-terms.ts';
import type { Voice } from './voice-passages.ts';

const [SHORTEST, LONGEST] = [6, 28];
/** Words that lean on a sentence before, or open a story rather than a claim. */
const LEANS = new Set(
  'and but so because then also it this that these those he she they his her their him them which who such there yes no not ok well last when even with never'.split(
    ' ',
  ),
);
const PERSONAL = new Set("i my me mine we our us 'm he she his her him".split(' '));
/** A claim speaks of people by what they are, and in the present; a story speaks of one day. */
const GROUPS: readonly ReadonlySet<string>[] = [
  'family',
  'child',
  'teacher',
  'leader',
  'staff',
].map((name) => new Set(WORD_CLASSES[name] ?? []));
/** More than any sentence gains by its fitness. */
const SAME_CLAIM = 10;
const PAST = new Set('was were had did said told came went got asked'.split(' '));

/**
 * Index of the voice that makes the claim, one of `members`; the first where all are alike.
 * @param claimed texts that other findings have for their claims: no two findings say the same while there is a choice
 */
export function chooseClaim(
  members: readonly number[],
  voices: readonly Voice[],
  vectors: readonly Vector[],
  centre: Vector,
  claimed: ReadonlySet<string>,
): number {
  let best = members[0] ?? 0;
  let bestWorth = -Infinity;
  for (const index of members) {
    const voice = voices[index];
    if (voice === undefined) continue;
    const worth =
      likeness(vectors[index] ?? new Map(), centre) +
      0.2 * voice.score +
      fitness(voice.text) -
      (claimed.has(voice.text) ? SAME_CLAIM : 0);
    if (worth > bestWorth) {
      bestWorth = worth;
      best = index;
    }
  }
  return best;
}

/** From about −2 to 0.3: length, and whether the sentence stands by itself. */
function fitness(text: string): number {
  const words = tokenise(text).words.filter((word) => /^\p{L}/u.test(word));
  let worth = 0;
  if (words.length < SHORTEST) worth -= 0.15 * (SHORTEST - words.length);
  if (words.length > LONGEST) worth -= 0.03 * (words.length - LONGEST);
  if (LEANS.has(words[0] ?? '')) worth -= 0.4;
  if (!/^["'“‘([]*\p{Lu}/u.test(text)) worth -= 0.3;
  if (!/[.!]["'”’)\]]*$/u.test(text)) worth -= /\?["'”’)\]]*$/u.test(text) ? 0.6 : 0.15;
  worth -= Math.min(0.4, 0.1 * words.filter((word) => PERSONAL.has(word)).length);
  worth -= Math.min(0.3, 0.1 * words.filter((word) => PAST.has(word)).length);
  worth += Math.min(
    0.2,
    0.1 * GROUPS.filter((group) => words.some((word) => group.has(word))).length,
  );
  if (/\p{N}|[…[\]]/u.test(text)) worth -= 0.15;
  if (/\b\p{Lu}{4,}\b/u.test(text)) worth -= 0.1;
  // A claim in capitals shouts over everyone else who makes the point.
  if (!/\p{Ll}/u.test(text)) worth -= 0.5;
  return worth;
}
