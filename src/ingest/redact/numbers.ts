// Numbers that lead to a person: cards and social-security numbers here; phones, ids and dates of birth in files of their own.
import { findBirthdates } from './birthdates.ts';
import { findAll, type Finder } from './found.ts';
import { findIds } from './ids.ts';
import { findPhones } from './phones.ts';

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
        ...(/ssn|soc|last (?:four|4)/iu.test(text)
          ? [...findAll(text, SSN_NAMED, 'ssn'), ...findAll(text, LAST_FOUR, 'ssn')]
          : []),
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
              // In fours, and from a range that networks give out: what else is written so?
              (/^[3-6]/u.test(match) ||
                /card|visa|mastercard|amex|debit|credit/iu.test(
                  text.slice(Math.max(0, index - 60), index + 60),
                ))),
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

export const findNumbers: Finder = (text, cues) => [
  ...cards(text, cues),
  ...socialSecurity(text, cues),
  ...findBirthdates(text, cues),
  ...findPhones(text, cues),
  ...findIds(text, cues),
];
