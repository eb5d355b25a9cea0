// Names that everyone may say, as rows of words: "Maria Montessori", "Megan's Law", "Google Classroom".
import { PUBLIC_PHRASES } from '../lists/public-names.ts';
import { PUBLIC_PEOPLE } from '../lists/public-people.ts';

/** The words of each name, by its first word. */
export const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = groupPhrases();

function groupPhrases(): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of [...PUBLIC_PHRASES, ...PUBLIC_PEOPLE]) {
    const words = phrase.split(/[\s&]+/u).map((word) => word.replace(/'s$/u, ''));
    const first = words[0] ?? '';
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [words]);
    else others.push(words);
  }
  return byFirst;
}
