// Numbers that an office gave a person or a thing of theirs: pupils' and case numbers, plates, passports, accounts.
import { findAll, type Finder, type Found } from './found.ts';
import { CUE } from './lexicon.ts';

const ID_HOLDER = String.raw`(?:student|pupil|child|kid|son|daughter|case|employee|staff|teacher|payroll|personnel|badge|file|account|acct|member(?:ship)?|patient|medical(?: record)?|medicaid|medicare|health(?: card| insurance)?|insurance|policy|claim|lunch|locker|library|licen[cs]e(?: plate)?|(?:number |licen[cs]e )?plate|vehicle|vin|car|driver'?s licen[cs]e|passport|permit|application|applicant|reference|ref|ticket|incident|complaint|enroll?ment|registration|admission|roll|record|state|district|school|user|login|candidate|exam|order|invoice|booking|confirmation|receipt|tracking|transaction|client|customer|tenancy|tenant|referral|iep|visa|alien|green card|matric(?:ulation)?|nhs|upn|ein|ni|nino|national insurance|national|identity|tax(?:payer)?|council tax|certificate|certification|credential|loan|routing|sort|bank(?: account)?|prescription|rx|chart|hospital|voucher|waitlist|waiting list|volunteer|participant|respondent)`;
const ID_MARK = String.raw`(?:id(?:entification)?(?: ?(?:number|no\.?|nr\.?|#|code|card))?|number|no\.?|nr\.?|num\.?|#|code|pin|ref(?:erence)?(?: ?(?:number|no\.?|#))?)`;
const LINK_WORDS = String.raw`(?:'s)?(?: ?(?:is|was|as|being|=|:|–|-|\(|it's|reads?|ends? (?:in|with)))?[ :#]{0,3}`;
/** Names of numbers that are always somebody's. */
const ID_NAME = String.raw`(?:(?!covid)[a-z]{1,5}id|ids?|pin|mrn|upn|uln|ein|itin|osis|suid|ssid|eid|uin|nhs(?: number| no\.?)?|ni|nino|dl|vin|npi|tfn|bsn|nif|nie|dni|curp|rfc|pesel|cpf|aadhaar|bvn|nin|personnummer|steuer-?id)`;

/** What such a number follows; the number itself is read from where this ends. */
const LEADS = [
  new RegExp(
    String.raw`(?<![\p{L}])${ID_HOLDER}(?: card| pass)?[ -]?${ID_MARK}${LINK_WORDS}`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}@])${ID_NAME}(?: card)?(?: ?(?:number|no\.?|#|code))?(?:(?<!\p{L}id)(?=\d)|(?!\p{L})${LINK_WORDS}(?=[a-z]{0,4}[-/]?\d|[a-z]{1,4} ?\d))`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(?:(?:his|her|my|their|the|our) (?:student|lunch|locker|employee|badge|case|id) (?:number|code|combo|combination))(?: is| was|:)? `,
    'giu',
  ),
] as const;
/** In capitals the groups of one number may stand apart: "KX19 VBD", "QQ 12 34 56 C". */
const APART = String.raw`[A-Z0-9]{1,10}(?:[-/.][A-Z0-9]{1,10})*(?: (?=[A-Z0-9./-]{0,8}\d|[A-Z]{1,4}(?![\p{L}\p{N}]))(?!(?:I|A|NO|IN|IS)(?![\p{N}]))[A-Z0-9]{1,8}(?:[-/.][A-Z0-9]{1,10})*){0,5}`;
const JOINED = String.raw`[A-Za-z0-9]{1,20}(?:[-/.][A-Za-z0-9]{1,12}){0,5}`;
const NUMBER = new RegExp(String.raw`(?:${APART}|${JOINED})(?![\p{L}\p{N}])`, 'uy');

/** Without "number" or "no." the thing itself must be one that has a number. */
const BARE = [
  new RegExp(
    String.raw`(?<![\p{L}])(?:[Bb]adge|[Cc]ase|[Ff]iles?|docket no\.|[Tt]icket|[Cc]laim|[Ii]ncident|[Pp]assport|[Ll]icen[cs]e(?: plate)?|[Pp]late|[Aa]ccount|[Aa]cct\.?|[Ee]mployee|[Ss]tudent|[Mm]edicaid|[Mm]atter|[Cc]omplaint|[Rr]ef(?:erence|\.)?|[Aa]pplication|[Rr]equest|[Oo]rder|[Ii]nvoice)(?: report| form| request| file)?${LINK_WORDS}(?<detail>(?=[A-Za-z0-9/-]{0,12}\d{3})(?:\d[A-Z0-9]{3,14}|[A-Z0-9]{1,5}[-/]?[A-Z0-9]{2,14})(?:[-/][A-Za-z0-9]{1,10}){0,4})(?![\p{L}\p{N}])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Pp]assport|[Pp]lates?|[Rr]eg(?:istration)?|VIN|[Vv]isa|[Pp]ermit|[Pp]olicy)(?: (?:is|was|reads?|with|ending|of|on (?:it|the car)|[a-z]{2,5} ?:))?[ :#]{1,3}(?<detail>(?=(?:[A-Z0-9 -]*\d){2})(?=[0-9 -]*[A-Z])[A-Z0-9]{1,10}(?:[ -][A-Z0-9]{1,8}){0,3})(?![\p{L}\p{N}])`,
    'gu',
  ),
  /(?<!\p{L})(?:[Pp]lates?|[Ll]icen[cs]e|[Pp]assport|VIN|[Rr]egistration)(?: number| no\.?)?, (?<detail>(?=(?:[A-Z0-9-]*\d){2})(?=[0-9-]*[A-Z])[A-Z0-9-]{5,17})(?![\p{L}\p{N}])/gu,
  /(?<!\p{L})[Cc]omb(?:o|ination)(?: (?:is|was|to \p{L}+ \p{L}+ is))?[ :]{1,2}(?<detail>\d{1,2}-\d{1,2}-\d{1,2})(?!\d)/gu,
  /(?<![\p{L}])[Ss]ort[ -]code(?: is|:)? ?(?<detail>\d\d[- ]?\d\d[- ]?\d\d)(?!\d)/gu,
] as const;
/** Plates of Great Britain since 2001: no word and no other number is written so. */
const PLATE = /(?<![\p{L}\p{N}-])[A-Z]{2}\d{2} [A-Z]{3}(?![\p{L}\p{N}])/gu;
const IBAN =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu;

export const findIds: Finder = (text, cues) => {
  const found: Found[] = [];
  if (/[A-Z]{2}\d{2}/u.test(text))
    found.push(
      ...findAll(text, PLATE, 'id'),
      ...findAll(text, IBAN, 'id', ({ 0: match }) => isIban(match)),
    );
  // A personal number has three figures, though not side by side: "QQ 12 3".
  if ((cues & CUE.id) === 0 || !/\d\D*\d\D*\d/u.test(text)) return found;
  for (const lead of LEADS)
    for (const match of text.matchAll(lead)) {
      const start = match.index + match[0].length;
      NUMBER.lastIndex = start;
      const detail = NUMBER.exec(text)?.[0];
      if (detail !== undefined && isPersonal(detail, match[0], match.index, start, text))
        found.push({ start, end: start + detail.length, kind: 'id' });
    }
  for (const pattern of BARE)
    found.push(
      ...findAll(text, pattern, 'id', (match) => {
        const detail = match.groups?.detail ?? '';
        const start = match.index + match[0].lastIndexOf(detail);
        return isPersonal(detail, match[0].slice(0, start - match.index), match.index, start, text);
      }),
    );
  return found;
};

/** Rules, dockets and counts have numbers too, and they are no person's. */
function isPersonal(
  detail: string,
  lead: string,
  at: number,
  start: number,
  text: string,
): boolean {
  const digits = detail.replace(/\D/gu, '').length;
  if (digits < 3) return false;
  if (/^(?:19|20)\d\d$/u.test(detail) && !/\bid\b|number|#|no\./iu.test(lead)) return false;
  const before = text.slice(Math.max(0, at - 20), at);
  if (/(?:docket|rule|regulation|federal register|rin)\W{0,3}$|executive $/iu.test(before))
    return false;
  if (/^[A-Z]{2,4}-(?:19|20)\d\d-[A-Z]{2,5}-\d+/u.test(detail)) return false;
  if (
    /^(?:state|district|school|order|policy|code|tax|sort|car|volunteer|participant|respondent)\b/iu.test(
      lead,
    ) &&
    digits < 5 &&
    !/\bid\b/iu.test(lead)
  )
    return false;
  return !/^(?:\s?(?:students|children|kids|pupils|parents|teachers|families|cases|people|hours|minutes|dollars|percent|%|words|pages|times))/iu.test(
    text.slice(start + detail.length, start + detail.length + 12),
  );
}

/** ISO 13616: moved round and read as one number, it leaves 1 over 97. */
function isIban(text: string): boolean {
  const code = text.replace(/ /gu, '');
  if (code.length < 15) return false;
  let rest = 0;
  for (const char of code.slice(4) + code.slice(0, 4))
    rest = Number(`${rest}${Number.parseInt(char, 36)}`) % 97;
  return rest === 1;
}
