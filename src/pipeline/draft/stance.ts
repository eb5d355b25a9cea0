// What a passage does: asks for something, tells of what goes wrong, or says what works. Points are kept apart by it,
// because a page that files a complaint and a compliment under one claim misleads.

import { tokenise } from '../tagger/tokens.ts';

export type Stance = 'asks' | 'concerns' | 'works' | 'tells';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const ASKS = list(
  `want wants wanted need needs wish wishes hope hopes expect expects please let should must ought would ask asks deserve
   deserves require requires quiere quieren necesita necesitan`,
);

export const CONCERNS = list(
  `blame blamed blames blaming hostile hostility angry anger afraid fear fears scared suspect suspects suspicion defensive
   defensiveness complain complains complained complaining complaint argue argues arguing lecture lecturing accuse accused
   ignore ignored ignores ignoring dismissed dismissive rude disrespect unfair unfairly lie lied lies broken break breaks
   broke barrier barriers problem problems struggle struggles struggling fail fails failed failing failure lack lacks lacking
   late worse worst bad hard difficult impossible frustrated frustrating frustration tired exhausted exhausting burnout
   overwhelmed stress stressed stressful overload excuse excuses pretend pretends pointless waste wasted useless hate hated
   resent resentment bully bullied punish punished punishing retaliation secret hidden corrupt distrust mistrust judged
   judging hopeless quit quitting leaving drowning buried crowded stuck nothing nobody never undermine
   undermines undermined attack attacked threat threatened gossip lip service token
   overworked unpaid understaffed shortage endless`,
);

const WORKS = list(
  `effective works worked succeed succeeds success successful achieve achieves best better improve improves improved strong
   stronger helps helped helpful great good wonderful excellent thank thanks grateful appreciate appreciated together
   partnership partnerships partner partners team teamwork mutual equal equals share shares shared trusts respected
   welcome welcomed welcoming listens listened invites invited caring kind open key essential important always
   manageable reasonable fair honest built build`,
);

const OPENING_WORDS = 6;

export const NEGATIONS = list(
  `not n't no never nobody nothing none neither nor without hardly barely rarely cannot`,
);

/** Strength of each stance in the words of one passage; a negation close before turns praise into a concern. */
export function stanceOf(
  words: readonly string[],
): Readonly<Record<Exclude<Stance, 'tells'>, number>> {
  let [asks, concerns, works] = [0, 0, 0];
  let negatedFor = 0;
  for (const word of words) {
    if (NEGATIONS.has(word)) {
      negatedFor = 4;
      concerns += 0.5;
      continue;
    }
    if (ASKS.has(word)) asks += 1;
    if (CONCERNS.has(word)) concerns += 1;
    if (WORKS.has(word)) {
      if (negatedFor > 0) concerns += 1;
      else works += 1;
    }
    negatedFor -= 1;
  }
  return { asks, concerns, works };
}

/** The stance of the first text, from the narrowest to the widest, that shows one. */
export function stanceWithin(texts: readonly string[]): Stance {
  for (const text of texts) {
    const stance = mainStance(tokenise(text).words);
    if (stance !== 'tells') return stance;
  }
  return 'tells';
}

/** The strongest stance; a wish that opens the sentence weighs more, and of equals concerns come first, then wishes. */
export function mainStance(words: readonly string[]): Stance {
  const { asks, concerns, works } = stanceOf(words);
  // "To answer the phone", "That they listen": how people begin who were asked what they want.
  const answers = words[0] === 'to' || (words[0] === 'that' && words[1] === 'they');
  const opens = answers || words.slice(0, OPENING_WORDS).some((word) => ASKS.has(word));
  const wishes = asks + (opens ? 1 : 0);
  if (concerns > 0 && concerns >= wishes && concerns >= works) return 'concerns';
  if (wishes > 0 && wishes >= works) return 'asks';
  return works > 0 ? 'works' : 'tells';
}
