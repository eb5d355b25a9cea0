// What the lists know of a word, in one look-up: every word of every text is asked, most of them for nothing.
import { COMMON_WORDS } from './lists/common-words.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { KIN, TITLES } from './lists/person-words.ts';
import { CAPITAL_WORDS, PLACES } from './lists/public-names.ts';
import { SURNAMES } from './lists/surnames.ts';
import { UNCERTAIN_NAMES } from './lists/uncertain-names.ts';
import { PHRASES } from './names/phrases.ts';

/** Bits of a word's knowledge. */
export const KNOWN = {
  common: 1,
  given: 2,
  uncertain: 4,
  surname: 8,
  place: 16,
  capital: 32,
  kin: 64,
  title: 128,
  /** Starts a name that everyone may say. */
  phrase: 256,
} as const;

/** Bits of what a word announces; a finder whose words a text has not cannot find anything there. */
export const CUE = {
  kin: 1 << 9,
  named: 1 << 10,
  introduces: 1 << 11,
  label: 1 << 12,
  closing: 1 << 13,
  network: 1 << 14,
  spokenNumber: 1 << 15,
  hundred: 1 << 16,
  street: 1 << 17,
  home: 1 << 18,
  corner: 1 << 19,
  id: 1 << 20,
  dot: 1 << 21,
  school: 1 << 22,
} as const;
/** Of a text that cannot be told by its words. */
export const ANY_CUE = ~0;

const CUES: readonly (readonly [bit: number, word: RegExp])[] = [
  [CUE.kin, /(?:-in-law|^(?:year|yr)-old|^old|^law)$/u],
  [
    CUE.named,
    /^(?:(?:nick)?name[ds]?|called|llamad[oa]|apellido|him|her|me|them|like|is|llamo|hei(?:ss|ß)e)$/u,
  ],
  [
    CUE.introduces,
    /^(?:hi|hello|hey|dear|hola|querid[oa]|estimad[oa]|bonjour|hallo|lieber?|i'm|im|am|is|soy)$/u,
  ],
  [
    CUE.label,
    /^(?:names?|from|to|cc|bcc|attn|attention|by|author|contact|student|pupil|child|teacher|parent|guardian|respondent|sender|signature|signed|witness|caregiver|patient|client|coach|advis[eo]r|supervisor|manager|re|nombre|maestr[oa])$/u,
  ],
  [
    CUE.closing,
    /^(?:wishes|peace|hugs|faithfully|friend|solidarity|thanks|thank|thx|regards|sincerely|respectfully|cheers|best|love|yours|truly|warmly|gratefully|blessings|saludos|atentamente|gracias|cordialement|xoxo|signed|by|from|again|much|always|submitted|advance|time|reading|listening|asking|everything|do|you)$/u,
  ],
  [
    CUE.network,
    /^(?:insta(?:gram)?|ig|snap(?:chat)?|twitter|tiktok|discord|facebook|fb|telegram|whatsapp|skype|roblox|xbox|gamertag|psn|steam|twitch|youtube|kik|venmo|cash(?:app)?|mastodon|threads|bluesky|user(?:name)?|handle|screen(?:name)?)$/u,
  ],
  [
    CUE.spokenNumber,
    /^(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|ten|eleven|twelve|[a-z]{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/u,
  ],
  [CUE.hundred, /^hundred$/u],
  [
    CUE.street,
    /^(?:street|st|avenue|ave?|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|place|pl|terrace|ter|circle|cir|trail|trl|parkway|pkwy|highway|hwy|square|sq|alley|row|loop|crescent|cres|close|gardens|grove|mews|turnpike|pike|crossing|hollow|ridge|run|walk|path|commons|heights|way|parade|quay|wharf|cove|bend|rise|view|vale|glen|green|hill|landing|esplanade|causeway|plaza|meadows?|fields?|woods|estate|gate|yard|mount|drove|broadway)$/u,
  ],
  [
    CUE.home,
    /^(?:liv(?:e|es|ed|ing)|house|home|apartment|address|resid(?:e|es|ed|ing)|moved|neighbou?rs?|block|stay(?:s|ed|ing)?|mail|send)$/u,
  ],
  [CUE.corner, /^(?:corner|intersection)$/u],
  [
    CUE.id,
    /^(?:[a-z]{0,5}ids?|student|pupil|child|kid|son|daughter|case|employee|staff|teacher|payroll|personnel|badge|files?|account|acct|member(?:ship)?|patient|medical|medicaid|medicare|health|insurance|policy|claim|lunch|locker|library|licen[cs]e|number|plates?|vehicle|vin|car|driver|passport|permit|application|applicant|ref|reference|ticket|incident|complaint|enroll?ment|reg|registration|admission|roll|record|state|district|school|user|login|candidate|exam|order|invoice|booking|confirmation|receipt|tracking|transaction|client|customer|tenancy|tenant|referral|iep|visa|alien|green|matric(?:ulation)?|nhs|upn|ein|ni|nino|national|identity|tax(?:payer)?|council|certificate|certification|credential|loan|routing|sort|bank|prescription|rx|chart|hospital|voucher|waitlist|waiting|volunteer|participant|respondent|pin|mrn|uln|itin|osis|uin|dl|npi|tfn|bsn|nif|nie|dni|curp|rfc|pesel|cpf|aadhaar|bvn|nin|personnummer|steuer|docket|matter|request)$/u,
  ],
  [CUE.dot, /^(?:dot|punto)$/u],
  [
    CUE.school,
    /school|^(?:academy|lyceum|gymnasium|campus|kindergarten|nursery|daycare|care|childcare|playgroup|cr[eè]che|infants|juniors?|sixth|centers?|centres?|house|elem(?:entary)?|prep|middle|high|hs|jhs|tech|intermediate|primary|grammar|secondary|comprehensive|montessori|charter|episcopal|quaker|saint|sts?|lady|holy|sacred|attend(?:s|ed|ing)?|enrolled|transferred|graduat(?:e|es|ed|ing)|students?|pupils?|kids|parents|teach(?:es|ing|ers?)?|taught|substitute|graders?|grade|freshman|sophomore|senior|pt[ao]|principal|headteacher|head(?:master|mistress)|escuela|colegio|instituto|liceo|escola|scuola|yeshivat?|madrasa|[eé]cole|lycée|collège|[a-z]+schule|k|pre)$/u,
  ],
];

const BITS = new Map<string, number>();
for (const [bit, words] of [
  [KNOWN.common, COMMON_WORDS],
  [KNOWN.given, GIVEN_NAMES],
  [KNOWN.uncertain, UNCERTAIN_NAMES],
  [KNOWN.surname, SURNAMES],
  [KNOWN.place, PLACES],
  [KNOWN.capital, CAPITAL_WORDS],
  [KNOWN.kin, KIN],
  [KNOWN.title, TITLES],
  [CUE.kin, KIN],
  [KNOWN.phrase, PHRASES.keys()],
] as const)
  for (const word of words) BITS.set(word, (BITS.get(word) ?? 0) | bit);

const NAMES = KNOWN.given | KNOWN.uncertain | KNOWN.surname;

/** What is known of a word in lower case with plain apostrophes. */
export function bitsOf(lower: string): number {
  return BITS.get(lower) ?? 0;
}

/**
 * What is known of a word, and what it announces. Written with a capital, a name is known without its accents and its
 * inner apostrophe too: "Siobhán", "Da'Quan".
 */
export function readWord(lower: string, isCapital: boolean): number {
  let bits = bitsOf(lower);
  if ((bits & ~KNOWN.phrase) === 0 && isCapital && /[^a-z-]/u.test(lower)) {
    const plain = lower
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/'(?=\p{L}{3})/gu, '');
    if (plain !== lower) bits |= bitsOf(plain) & NAMES;
  }
  for (const part of lower.split(/[-']/u))
    for (const [bit, word] of CUES) if (word.test(part)) bits |= bit;
  if (/[-']/u.test(lower)) for (const [bit, word] of CUES) if (word.test(lower)) bits |= bit;
  return bits;
}

/** "Resources", "Seller", "Funded": a form of a word of the language, where the list has only another. */
export function isWordForm(lower: string): boolean {
  const stem = /^(.{3,}?)(?:ies|ers?|ings?|ed|es|s|ly|ors?|ists?)$/u.exec(lower)?.[1];
  if (stem === undefined) return false;
  return [stem, `${stem}e`, `${stem}y`, stem.replace(/(.)\1$/u, '$1')].some(
    (word) => ((BITS.get(word) ?? 0) & (KNOWN.common | NAMES)) === KNOWN.common,
  );
}
