// The first name that a person published with their words; surnames, handles and titles never come through.
import { normaliseLabel } from './normalise.ts';

const NOBODY =
  /^(?:anon\w*|guest|unknown|none|n\/?a|name (?:not given|withheld|removed)|no name|user|admin|a? ?(?:parent|teacher|mom|dad|mother|father|student|educator|reader)|me|myself|someone|concerned .*|tired .*)$/iu;
const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|sr|sra|señora?|herr|frau|coach|principal)\.?\s/iu;

/** Null where nothing is a published first name: "Mrs. Alvarez", "teach4life", "J. Brown". */
export function firstNameOf(author: string | null): string | null {
  if (author === null) return null;
  const label = normaliseLabel(author);
  if (label === '' || NOBODY.test(label) || TITLE.test(label) || /[@\d_/\\]/u.test(label))
    return null;
  // "Alvarez, Maria" puts the surname first; "Maria, parent" does not.
  const [before = '', after] = label.split(',').map((part) => part.trim());
  const isReversed = after !== undefined && /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.?)?$/u.test(after);
  const first = (isReversed ? after : before).split(' ')[0] ?? '';
  return /^\p{Lu}[\p{L}'’-]{1,24}$/u.test(first) && !/^\p{Lu}{2}$/u.test(first) ? first : null;
}
