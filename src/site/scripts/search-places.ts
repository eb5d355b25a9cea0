// Which of the site's pages a search may have meant: every word typed begins a word that the page is known by.

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** "calls" and "call" are one word here, and "withdraw" is the start of "withdrawn". */
const root = (word: string): string => (word.length > 3 ? word.replace(/s$/u, '') : word);

export function fitsPlace(typed: string, known: string): boolean {
  const asked = wordsOf(typed).map(root);
  const there = wordsOf(known);
  return asked.length > 0 && asked.every((word) => there.some((one) => one.startsWith(word)));
}

/** Shows the pages that fit; none while enough quotes do, since those are what was searched for. */
export function showPlaces(section: HTMLElement, typed: string, quotesFound: number): void {
  let isAny = false;
  for (const item of section.querySelectorAll<HTMLElement>('[data-words]')) {
    item.hidden = quotesFound > FEW || !fitsPlace(typed, item.dataset['words'] ?? '');
    isAny ||= !item.hidden;
  }
  section.hidden = !isAny;
}

const FEW = 5;
