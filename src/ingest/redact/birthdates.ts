// Dates of birth: a date is a detail only where the text says that somebody was born then.
import { findAll, type Finder } from './found.ts';

const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember)(?!\p{L})\.?`;
const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?)`;
const YEAR = String.raw`(?:(?:19|20)\d\d|['’]\d\d)`;
const ORDINAL = String.raw`(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))`;
const YEAR_WORDS = String.raw`(?:(?:nineteen|twenty)[ -](?:hundred|oh|[a-z]+)(?:[ -][a-z]+)?|two thousand(?:(?: and)? [a-z]+(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)?)`;
const SPOKEN_DATE = String.raw`(?:(?:the )?${ORDINAL} (?:day )?of ${MONTH}(?:,? (?:in )?(?:${YEAR}|${YEAR_WORDS}))?|${MONTH} (?:the )?${ORDINAL}(?:,? (?:of )?(?:${YEAR}|${YEAR_WORDS}))?)`;
const DATE = String.raw`(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]${MONTH}[-/. ](?:\d{4}|\d{2})(?!\d)|${SPOKEN_DATE}|\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d{4}|\d{2})(?!\d)|${MONTH} (?:the )?${DAY}(?:,? ?(?:of )?${YEAR})?|(?:the )?${DAY}(?: of| de)? ${MONTH}(?:,? (?:of |de |del )?${YEAR})?|\d{1,2}\/\d{1,2}(?!\/?\d))`;
const BIRTH = String.raw`(?:d\.?o\.?b\.?|date of birth|birth ?date|birthday|b-day|bday|was born|were born|born|nació|nacid[oa]|fecha de nacimiento|cumpleaños|geboren|geburtsdatum|née?|(?<![\p{L}.])b\.(?= ?\d))`;
const BIRTHDATES = [
  new RegExp(
    String.raw`(?<!\p{L})${BIRTH}(?:['’]s)?(?:[ ,:(=–-]{1,3}(?:is|was|on|el|le|am|the|date|falls on|in [\p{L} ]{2,30},?(?: on)?|at [\p{L}'. ]{2,40} on|(?:[\p{L}\p{N}'’-]{1,20},? ){1,6}(?:on|is|was)))*?[ ,:(=–-]{1,3}(?<detail>${DATE})`,
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

/** Every date has a figure or an ordinal in it; the patterns are dear to start and ask for their own words too. */
const HAS_DATE =
  /\d|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|een|tie)th/iu;
const BORN = /bor[nt]|birth|\bb\.|d\.?o\.?b|b-?day|nac|cumple|geb|née?(?!\p{L})/iu;
const BIRTHDAY = /birth|d\.?o\.?b/iu;
const TURNS = /(?:turn(?:s|ed|ing)?|will be) (?:\d|\p{L}+ )/iu;

export const findBirthdates: Finder = (text) => {
  if (!HAS_DATE.test(text)) return [];
  const [born, birthday, turns] = BIRTHDATES;
  return [
    ...(BORN.test(text) ? findAll(text, born, 'birthdate') : []),
    ...(BIRTHDAY.test(text) ? findAll(text, birthday, 'birthdate') : []),
    ...(TURNS.test(text) ? findAll(text, turns, 'birthdate') : []),
    ...(BIRTHDAY.test(text) ? findAll(text, BIRTH_DIGITS, 'birthdate') : []),
  ];
};
