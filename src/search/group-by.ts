/** Words by key, each list in the order of the words. */
export function groupBy(
  words: readonly string[],
  keysOf: (word: string) => readonly string[],
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    for (const key of keysOf(word)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [word]);
      else group.push(word);
    }
  }
  return groups;
}
