// What a person should look at before a text is shown: people who could be told apart, accusations, abuse.
// Word lists and no verdict: it moves a response to the front of the review queue, and does nothing else.
import type { FlagKind } from '../domain/decision.ts';
import type { Span } from '../domain/span.ts';

export interface TextFlag extends Span {
  readonly kind: FlagKind;
  /** In words that a fellow understands. */
  readonly reason: string;
}

const CHILD =
  '(?:(?:my|our|his|her|their) (?:\\p{L}+ ){0,2}?(?:son|daughter|child|kid|boy|girl|grandson|granddaughter|nephew|niece|student|pupil)s?|a (?:student|child|kid|boy|girl))';
const HEALTH =
  '(?:disab\\p{L}+|autis\\p{L}+|adhd|asperger\\p{L}*|dyslexi\\p{L}+|down syndrome|cerebral palsy|special needs|iep|504 plan|' +
  'seizures?|epilep\\p{L}+|diabet\\p{L}+|cancer|leuk[ae]+mia|depress(?:ed|ion)|anxiety|bipolar|suicid\\p{L}+|self.harm|' +
  'foster care|custody|abus(?:ed|ive|e)|pregnan\\p{L}+|immigration status|undocumented|homeless)';

const PATTERNS: readonly {
  readonly kind: FlagKind;
  readonly reason: string;
  readonly pattern: RegExp;
}[] = [
  {
    kind: 'privacy',
    reason: 'a child’s health or family life',
    pattern: new RegExp(
      `\\b${CHILD}\\b[^.!?\\n]{0,80}?\\b${HEALTH}(?![\\p{L}])|\\b${HEALTH}\\b[^.!?\\n]{0,40}?\\b${CHILD}(?![\\p{L}])`,
      'giu',
    ),
  },
  {
    kind: 'privacy',
    reason: 'somebody named by title',
    pattern:
      /\b(?:Mr|Mrs|Ms|Miss|Dr|Principal|Superintendent|Coach|Professor|Senator|Governor)\.? \p{Lu}\p{L}+/gu,
  },
  {
    kind: 'tone',
    reason: 'an accusation that the text does not support',
    pattern:
      /(?<![\p{L}])(?:corrupt(?:ion|ed)?|brib(?:e|es|ed|ery)|kickbacks?|embezzl\p{L}+|crooks?|criminals?|frauds?|fraudulent|liars?|lying|cover(?:ed|s|ing)?[- ]up|stole|stealing|racists?|pedophil\p{L}+|molest\p{L}+)(?![\p{L}])/giu,
  },
  {
    kind: 'tone',
    reason: 'abusive words',
    pattern:
      /(?<![\p{L}])(?:idiots?|morons?|stupid|scum|bastards?|bitch(?:es)?|bullshit|crap|damn|f[u*]ck\p{L}*|sh[i*]t\p{L}*|asshole\p{L}*|go to hell|shut up)(?![\p{L}])/giu,
  },
];

/** In order of place. Linear in the text for the texts that people write. */
export function flagText(text: string): readonly TextFlag[] {
  const flags: TextFlag[] = [];
  for (const { kind, reason, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      flags.push({ kind, reason, start: match.index, end: match.index + match[0].length });
    }
  }
  return flags.sort((a, b) => a.start - b.start || a.end - b.end);
}
