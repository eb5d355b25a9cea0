// Numbers that lead to a person: phones, cards, social-security numbers, ids, dates of birth.
import { findAll, type Finder, type Found } from './found.ts';

const PHONE_SHAPE =
  /(?<![\p{L}\p{N}$€£.,/:#-])(?:\+ ?)?\(?\d[\d()\u2010-\u2013 .-]{5,24}\d(?:(?:,? ?(?:x|ext\.?|extension|#) ?)\d{1,6})?(?![\p{L}\p{N}%])/giu;
const SLASHED = /(?<![\p{N}/-])[2-9]\d\d ?\/ ?[2-9]\d\d[-. ]?\d{4}(?![\p{N}/-])/gu;
const VANITY =
  /(?<![\p{L}\p{N}-])1?[- .]?\(?8(?:00|33|44|55|66|77|88)\)?[- .][A-Z0-9]{3}[- .]?[A-Z0-9]{4}(?![A-Za-z0-9])/gu;
const EXTENSION = /(?<![\p{L}\p{N}])(?:ext\.?|extension) ?#?\d{2,6}(?!\p{N})/giu;
const SPOKEN_DIGIT = String.raw`(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)`;
const SPOKEN = new RegExp(
  String.raw`(?<![\p{L}-])${SPOKEN_DIGIT}(?:[ ,-]{1,3}${SPOKEN_DIGIT}){6,15}(?![\p{L}])`,
  'giu',
);
/** Part in words, part in figures: "four one five 555 0142". */
const HALF_SPOKEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${SPOKEN_DIGIT}[ ,-]{1,3}){3,6}(?:\d[ -]?){2,6}\d(?![\p{L}\p{N}])|(?<![\p{L}\p{N}-])\d{3}[ ,-]{1,3}(?:\d{3}[ ,-]{1,3})?${SPOKEN_DIGIT}(?:[ ,-]{1,3}${SPOKEN_DIGIT}){2,6}(?![\p{L}])`,
  'giu',
);
const CALL_WORDS =
  /(?:call|phone|ph|tel|cell|mobile|fax|text|dial|number|contact|reach|line|whatsapp|sms|teléfono|llam\w+|telefon|at)\W{0,4}(?:\w{1,12}\W{1,3}){0,3}$/iu;

const phones: Finder = (text) => {
  const found: Found[] = [];
  if (/\d/u.test(text)) {
    for (const match of text.matchAll(PHONE_SHAPE)) {
      const start = match.index;
      const kept = phoneIn(match[0], CALL_WORDS.test(text.slice(Math.max(0, start - 60), start)));
      if (kept !== null)
        found.push({ start: start + kept.start, end: start + kept.end, kind: 'phone' });
    }
    found.push(
      ...findAll(text, SLASHED, 'phone'),
      ...findAll(text, VANITY, 'phone', ({ 0: match }) => /[A-Z]/u.test(match)),
      ...findAll(text, EXTENSION, 'phone'),
    );
  }
  found.push(...findAll(text, SPOKEN, 'phone'), ...findAll(text, HALF_SPOKEN, 'phone'));
  return found;
};

/** The part of a run of digits that is a phone number, null where it is something else. */
function phoneIn(run: string, isCalled: boolean): { start: number; end: number } | null {
  const whole = { start: 0, end: run.length };
  const main = run.replace(/(?:,? ?(?:x|ext\.?|extension|#) ?)\d{1,6}$/iu, '');
  const hasExtension = main.length < run.length;
  const trimmed = main.trim();
  const digits = main.replace(/\D/gu, '');
  if (isDateOrRange(trimmed)) return null;
  if (trimmed.startsWith('+')) return digits.length >= 8 && digits.length <= 15 ? whole : null;
  if (
    /^1?[- .]?\(?[2-9]\d\d\)?[- .\u2010-\u2013]{0,3}[2-9]\d\d[- .\u2010-\u2013]{0,3}\d{4}$/u.test(
      trimmed,
    )
  )
    return whole;
  // An exchange that no company has given out yet: the shape alone says what it is.
  if (/^1?[- .]?\(?[2-9]\d\d\)?[- .\u2010-\u2013]{1,3}\d{3}[-.\u2010-\u2013]\d{4}$/u.test(trimmed))
    return whole;
  if (/^\(?0\d{1,4}\)?[- .\d]{6,12}$/u.test(trimmed) && digits.length >= 9 && digits.length <= 12)
    return whole;
  if (/^00\d[\d .-]{8,16}$/u.test(trimmed)) return whole;
  const local = /^(\d{3})[- .\u2010-\u2013](\d{4})$/u.exec(trimmed);
  if (local !== null) {
    const isRound = (local[1] ?? '').endsWith('0') && /(?:00|50)$/u.test(local[2] ?? '');
    return hasExtension || isCalled || (!isRound && /[-.\u2010-\u2013]/u.test(trimmed))
      ? whole
      : null;
  }
  if (
    isCalled &&
    digits.length >= 7 &&
    digits.length <= 14 &&
    /^[\d() .\u2010-\u2013-]+$/u.test(trimmed) &&
    !/^\d{1,3}(?: \d{3})+$/u.test(trimmed)
  )
    return whole;
  // A number may stand beside another one: "grades 6 312-555-0142".
  const inner = /\(?(?<!\d)[2-9]\d\d\)?[- .][2-9]\d\d[-.]\d{4}(?!\d)/u.exec(run);
  return inner === null ? null : { start: inner.index, end: inner.index + inner[0].length };
}

/** 2016-04-22, 2015-2016, 2015-16, 4.22.2016, 12-31-2019. */
function isDateOrRange(text: string): boolean {
  return (
    /^(?:19|20)\d\d ?[-\u2010-\u2013.] ?\d{1,2} ?[-\u2010-\u2013.] ?\d{1,2}(?:[ T]\d.*)?$/u.test(
      text,
    ) ||
    /^\d{1,2}[-.\u2010-\u2013 ]\d{1,2}[-.\u2010-\u2013 ](?:19|20)\d\d(?: .*)?$/u.test(text) ||
    /^(?:19|20)\d\d ?[-\u2010-\u2013] ?(?:19|20)?\d\d$/u.test(text) ||
    /^(?:(?:19|20)\d\d[ -]?)+$/u.test(text)
  );
}

const SSN = /(?<![\p{L}\p{N}-])(?:\d{3}|[Xx*]{3})[- ](?:\d{2}|[Xx*]{2})[- ]\d{4}(?![\p{N}-])/gu;
const SSN_NAMED =
  /\b(?:ssn|soc(?:ial)?\.? sec(?:urity)?\.?(?: number| no\.?| #)?|social)(?: (?:number|no\.?|is|was|are|ends?(?: in| with)?|ending(?: in| with)?|last (?:four|4)(?: digits)?(?: are| is)?))*[ :#(]{1,3}(?:is |ends in |ending in )?(?<detail>\d{3}[- ]?\d{2}[- ]?\d{4}|\d{4})(?!\d)/giu;
const LAST_FOUR =
  /\blast (?:four|4)(?: digits)?(?: of (?:my|his|her|their|the) (?:ssn|social(?: security)?(?: number)?))(?: (?:is|are|were))?[ :(]{1,2}(?<detail>\d{4})(?!\d)/giu;
const NATIONAL_INSURANCE =
  /(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu;

const socialSecurity: Finder = (text) =>
  /\d{4}|\d{2} ?[A-D]/u.test(text)
    ? [
        ...findAll(text, SSN, 'ssn'),
        ...findAll(text, SSN_NAMED, 'ssn'),
        ...findAll(text, LAST_FOUR, 'ssn'),
        ...findAll(text, NATIONAL_INSURANCE, 'ssn'),
      ]
    : [];

const CARD = /(?<![\p{L}\p{N}+-]|\+ )\d(?:[ -]?\d){12,18}(?![\p{N}-])/gu;
const CARD_END =
  /\b(?:card|visa|mastercard|amex|debit|credit)\b[^.\n]{0,20}? (?:ending|ends|end)(?: in| with)? (?<detail>\d{4})(?!\d)/giu;

const CARD_CODE =
  /(?<!\p{L})(?:cvv2?|cvc2?|csc|security code)(?: is|:| -)? (?<detail>\d{3,4})(?!\d)/giu;

const cards: Finder = (text) =>
  /\d{3}/u.test(text)
    ? [
        ...findAll(
          text,
          CARD,
          'card',
          ({ 0: match, index }) =>
            passesLuhn(match) ||
            (/^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/u.test(match) &&
              /card|visa|mastercard|amex|debit|credit/iu.test(
                text.slice(Math.max(0, index - 60), index),
              )),
        ),
        ...findAll(text, CARD_END, 'card'),
        ...findAll(text, CARD_CODE, 'card'),
      ]
    : [];

/** ISO/IEC 7812-1, annex B. */
function passesLuhn(number: string): boolean {
  const digits = Array.from(number.replace(/\D/gu, ''), Number).reverse();
  if (digits.every((digit) => digit === digits[0])) return false;
  const sum = digits.reduce(
    (total, digit, index) =>
      total + (index % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2),
    0,
  );
  return sum % 10 === 0;
}

const ID_TOKEN = String.raw`(?<detail>(?=[A-Za-z0-9./-]{0,12}\d{2})[A-Za-z]{0,4}[-/]?\d[A-Za-z0-9]{0,14}(?:[-/.][A-Za-z0-9]{1,10}){0,3})(?![\p{L}\p{N}])`;
const LINK_WORDS = String.raw`(?:'s)?(?: ?(?:is|was|as|being|=|:|–|-|\(|it's))?[ :#]{0,3}`;
const ID_HOLDER = String.raw`(?:student|pupil|child|kid|son|daughter|case|employee|staff|teacher|payroll|personnel|badge|file|account|acct|member(?:ship)?|patient|medical record|medicaid|insurance|policy|claim|lunch|locker|library|licen[cs]e|driver'?s licen[cs]e|passport|application|applicant|reference|ref|ticket|incident|complaint|enroll?ment|registration|admission|roll|record|state|district|school|user|login|candidate|exam|order|invoice|client|customer|referral|iep|visa|alien|green card|matric(?:ulation)?|nhs|upn|ein|tax(?:payer)?|certificate|certification|credential|loan|routing|bank(?: account)?)`;
const ID_MARK = String.raw`(?:id(?:entification)?(?: ?(?:number|no\.?|nr\.?|#|code|card))?|number|no\.?|nr\.?|num\.?|#|code|pin)`;
const IDS = [
  new RegExp(String.raw`(?<![\p{L}])${ID_HOLDER}[ -]?${ID_MARK}${LINK_WORDS}${ID_TOKEN}`, 'giu'),
  new RegExp(
    String.raw`(?<![\p{L}])(?:(?!covid)[a-z]{1,5}id|ids?|pin|mrn|upn|ein|osis|suid|ssid|eid|uin|nhs|dl|npi)(?: ?(?:number|no\.?|#))?${LINK_WORDS}${ID_TOKEN}`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(?:[Bb]adge|[Cc]ase|[Ff]iles?|docket no\.|[Tt]icket|[Cc]laim|[Ii]ncident|[Pp]assport|[Ll]icen[cs]e(?: plate)?|[Pp]late|[Aa]ccount|[Aa]cct\.?|[Ee]mployee|[Ss]tudent|[Mm]edicaid|[Mm]atter|[Cc]omplaint|[Rr]ef(?:erence|\.)?|[Aa]pplication|[Rr]equest|[Oo]rder|[Ii]nvoice)(?: report| form| request| file)?${LINK_WORDS}(?<detail>(?=[A-Za-z0-9/-]{0,12}\d{3})(?:\d[A-Z0-9]{3,14}|[A-Z0-9]{1,5}[-/]?[A-Z0-9]{2,14})(?:[-/][A-Za-z0-9]{1,10}){0,4})(?![\p{L}\p{N}])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(?:(?:his|her|my|their|the) (?:student|lunch|locker|employee|badge|case|id) (?:number|code|combo|combination))(?: is| was|:)? ${ID_TOKEN}`,
    'giu',
  ),
] as const;

const ids: Finder = (text) =>
  /\d{2}/u.test(text)
    ? IDS.flatMap((pattern) => findAll(text, pattern, 'id', (match) => acceptId(match, text)))
    : [];

/** Rules and dockets have numbers too, and they are no person's. */
function acceptId(match: RegExpExecArray, text: string): boolean {
  const detail = match.groups?.detail ?? '';
  const digits = detail.replace(/\D/gu, '').length;
  if (digits < 3) return false;
  if (/^(?:19|20)\d\d$/u.test(detail) && !/\bid\b|number|#|no\./iu.test(match[0])) return false;
  if (
    /(?:docket|rule|regulation|federal register|rin)\W{0,3}$/iu.test(
      text.slice(Math.max(0, match.index - 20), match.index),
    )
  )
    return false;
  if (/executive $/iu.test(text.slice(Math.max(0, match.index - 12), match.index))) return false;
  if (/^[A-Z]{2,4}-(?:19|20)\d\d-[A-Z]{2,5}-\d+/u.test(detail)) return false;
  if (
    /^(?:state|district|school|order|policy|code|tax)\b/iu.test(match[0]) &&
    digits < 5 &&
    !/\bid\b/iu.test(match[0])
  )
    return false;
  return !/^(?:\s?(?:students|children|kids|pupils|parents|teachers|families|cases|people|hours|minutes|dollars|percent|%|words|pages|times))/iu.test(
    text.slice(match.index + match[0].length),
  );
}

const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember)(?!\p{L})\.?`;
const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?)`;
const YEAR = String.raw`(?:(?:19|20)\d\d|['’]\d\d)`;
const ORDINAL = String.raw`(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))`;
const YEAR_WORDS = String.raw`(?:(?:nineteen|twenty)[ -](?:hundred|oh|[a-z]+)(?:[ -][a-z]+)?|two thousand(?:(?: and)? [a-z]+(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)?)`;
const SPOKEN_DATE = String.raw`(?:(?:the )?${ORDINAL} (?:day )?of ${MONTH}(?:,? (?:in )?(?:${YEAR}|${YEAR_WORDS}))?|${MONTH} (?:the )?${ORDINAL}(?:,? (?:of )?(?:${YEAR}|${YEAR_WORDS}))?)`;
const DATE = String.raw`(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|${SPOKEN_DATE}|\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d{4}|\d{2})(?!\d)|${MONTH} (?:the )?${DAY}(?:,? ?(?:of )?${YEAR})?|(?:the )?${DAY}(?: of| de)? ${MONTH}(?:,? (?:of |de |del )?${YEAR})?|\d{1,2}\/\d{1,2}(?!\/?\d))`;
const BIRTH = String.raw`(?:d\.?o\.?b\.?|date of birth|birth ?date|birthday|b-day|bday|was born|were born|born|nació|nacid[oa]|fecha de nacimiento|cumpleaños|geboren|geburtsdatum|née?)`;
const BIRTHDATES = [
  new RegExp(
    String.raw`(?<!\p{L})${BIRTH}(?:[ ,:(=–-]{1,3}(?:is|was|on|el|le|am|the|date|falls on|in [\p{L} ]{2,30},?(?: on)?|at [\p{L}'. ]{2,40} on))*[ ,:(=–-]{1,3}(?<detail>${DATE})`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<detail>${DATE}) ?(?:is|was|\()? ?(?:(?:my|his|her|their|our) )?(?:[\p{L}'’]+ )?(?:birthday|date of birth|d\.?o\.?b\.?)(?!\p{L})`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:turn(?:s|ed|ing)?|will be) (?:\d{1,2}|[a-z]+teen|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty) (?:years old )?(?:on|this|next) (?<detail>${DATE})`,
    'giu',
  ),
] as const;

/** "d.o.b. 010203". */
const BIRTH_DIGITS =
  /(?<!\p{L})(?:d\.?o\.?b\.?|date of birth|birth ?date)(?: is|:)? ?(?<detail>\d{6}(?:\d{2})?)(?!\d)/giu;

const birthdates: Finder = (text) =>
  /bor[nt]|birth|né|d\.?o\.?b|b-?day|turn|will be|nac|cumple|geb|née?\b/iu.test(text)
    ? [...BIRTHDATES, BIRTH_DIGITS].flatMap((pattern) => findAll(text, pattern, 'birthdate'))
    : [];

export const findNumbers: Finder = (text) => [
  ...cards(text),
  ...socialSecurity(text),
  ...birthdates(text),
  ...phones(text),
  ...ids(text),
];
