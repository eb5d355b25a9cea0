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

/** The words that announce; some more are told by their ending. */
const CUE_WORDS: readonly (readonly [bit: number, words: string])[] = [
  [CUE.kin, 'year-old yr-old old law'],
  [
    CUE.named,
    'name named names nickname nicknamed nicknames called llamado llamada apellido him her me them like is llamo heisse heiße',
  ],
  [
    CUE.introduces,
    "hi hello hey dear hola querido querida estimado estimada bonjour hallo liebe lieber i'm im am is soy",
  ],
  [
    CUE.label,
    'name names from to cc bcc attn attention by author contact student pupil child teacher parent guardian respondent sender signature signed witness caregiver patient client coach advisor adviser supervisor manager re nombre maestro maestra',
  ],
  [
    CUE.closing,
    'wishes peace hugs faithfully friend solidarity thanks thank thx regards sincerely respectfully cheers best love yours truly warmly gratefully blessings saludos atentamente gracias cordialement xoxo signed by from again much always submitted advance time reading listening asking everything do you',
  ],
  [
    CUE.network,
    'insta instagram ig snap snapchat twitter tiktok discord facebook fb telegram whatsapp skype roblox xbox gamertag psn steam twitch youtube kik venmo cash cashapp mastodon threads bluesky user username handle screen screenname',
  ],
  [
    CUE.spokenNumber,
    'zero oh one two three four five six seven eight nine double triple ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  ],
  [CUE.hundred, 'hundred'],
  [
    CUE.street,
    'street st avenue av ave road rd drive dr lane ln boulevard blvd court ct place pl terrace ter circle cir trail trl parkway pkwy highway hwy square sq alley row loop crescent cres close gardens grove mews turnpike pike crossing hollow ridge run walk path commons heights way parade quay wharf cove bend rise view vale glen green hill landing esplanade causeway plaza meadow meadows field fields woods estate gate yard mount drove broadway',
  ],
  [
    CUE.home,
    'live lives lived living house home place apartment address reside resides resided residing moved neighbor neighbors neighbour neighbours block stay stays stayed staying mail send',
  ],
  [CUE.corner, 'corner intersection'],
  [
    CUE.id,
    'student pupil child kid son daughter case employee staff teacher payroll personnel badge file files account acct member membership patient medical medicaid medicare health insurance policy claim lunch locker library license licence number plate plates vehicle vin car driver passport permit application applicant ref reference ticket incident complaint enrolment enrollment reg registration admission roll record state district school user login candidate exam order invoice booking confirmation receipt tracking transaction client customer tenancy tenant referral iep visa alien green card matric matriculation nhs upn ein ni nino national identity tax taxpayer council certificate certification credential loan routing sort bank prescription rx chart hospital voucher waitlist waiting volunteer participant respondent pin mrn uln itin osis uin dl npi tfn bsn nif nie dni curp rfc pesel cpf aadhaar bvn nin personnummer steuer docket matter request combo combination',
  ],
  [CUE.dot, 'dot punto'],
  [
    CUE.school,
    'academy lyceum gymnasium campus kindergarten nursery daycare care childcare playgroup creche crèche infants junior juniors sixth center centers centre centres house elem elementary prep middle high hs jhs tech intermediate primary grammar secondary comprehensive montessori charter episcopal quaker saint st sts lady holy sacred attend attends attended attending enrolled transferred graduate graduates graduated graduating student students pupil pupils kids parents teach teaches teaching teacher teachers taught substitute grader graders grade freshman sophomore senior pta pto principal headteacher headmaster headmistress escuela colegio instituto liceo escola scuola yeshiva yeshivat madrasa ecole école lycée collège k pre',
  ],
];

/** "studentid", "preschool", "Realschule", "sister-in-law". */
function cuesOfEnding(lower: string): number {
  let cues = 0;
  if (lower.length < 8 && /ids?$/u.test(lower)) cues |= CUE.id;
  if (lower.includes('school') || lower.endsWith('schule')) cues |= CUE.school;
  if (lower.endsWith('-in-law')) cues |= CUE.kin;
  return cues;
}

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
for (const [bit, words] of CUE_WORDS)
  for (const word of words.split(' ')) BITS.set(word, (BITS.get(word) ?? 0) | bit);
const ALL_CUES = Object.values(CUE).reduce<number>((all, bit) => all | bit, 0) & ~CUE.kin;

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
  if ((bits & ~(KNOWN.phrase | ALL_CUES)) === 0 && isCapital && /[^a-z-]/u.test(lower)) {
    const plain = lower
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/'(?=\p{L}{3})/gu, '');
    if (plain !== lower) bits |= bitsOf(plain) & NAMES;
  }
  bits |= cuesOfEnding(lower);
  // "my-instagram": a part announces as well as the whole.
  if (/[-']/u.test(lower))
    for (const part of lower.split(/[-']/u)) bits |= (bitsOf(part) & ALL_CUES) | cuesOfEnding(part);
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
