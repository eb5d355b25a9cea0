// natural ships types for its index only; the browser must load this one file and nothing else of it.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/util/stopwords.js' {
  /** Common English words that say little of what a text is about. */
  const stopwords: { readonly words: readonly string[] };
  export default stopwords;
}
