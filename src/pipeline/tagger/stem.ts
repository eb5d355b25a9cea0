// Word stems by Porter's rules (natural), remembered: the same words come again and again.
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

const LATIN_WORD = /^[a-z]{3,}$/u;
/** Enough for a corpus's whole vocabulary; emptied rather than grown beyond it. */
const MEMORY = 60_000;

/** Words that are not plain Latin letters come back as they are. */
export function createStemmer(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const stem = LATIN_WORD.test(word) ? porter.stem(word) : word;
    if (known.size >= MEMORY) known.clear();
    known.set(word, stem);
    return stem;
  };
}
