// The question that a text answers, as features: "What would you take off your plate?" says something of the answer.
import { hashText } from './features.ts';
import { createStemmer } from './stem.ts';
import { tokenise } from './tokens.ts';

const STEM_SEED = 0x1000199;
const PAIR_SEED = 0x100019b;
/** Questions come again and again. */
const MEMORY = 2_000;

/** Keys of its stems and pairs of stems; none without a question. */
export function createQuestionReader(): (question: string | null) => readonly number[] {
  const stem = createStemmer();
  const known = new Map<string, readonly number[]>();
  return (question) => {
    if (question === null || question === '') return [];
    const found = known.get(question);
    if (found !== undefined) return found;
    const stems = tokenise(question)
      .words.filter((word) => /^[\p{L}#]/u.test(word))
      .map(stem);
    const keys = stems.flatMap((word, at) => {
      const before = stems[at - 1];
      const own = hashText(word, STEM_SEED);
      return before === undefined ? [own] : [own, hashText(`${before} ${word}`, PAIR_SEED)];
    });
    if (known.size >= MEMORY) known.clear();
    known.set(question, keys);
    return keys;
  };
}
