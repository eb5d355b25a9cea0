// Reads each example once: the features of its text, and of its highlight, which shows where the point is made.
import type { Theme } from '../../domain/theme.ts';
import type { FeatureBag } from '../tagger/features.ts';
import { createQuestionReader } from '../tagger/read-question.ts';
import { createTextFeaturiser, sumBags } from '../tagger/read-text-features.ts';
import type { RoleCueHit } from '../tagger/role-cue-reader.ts';
import type { WordKinds } from '../tagger/word-kinds.ts';
import { readText, type Reading } from '../tagger/reading.ts';
import type { Example } from './example.ts';

export interface PreparedExample {
  readonly example: Example;
  readonly reading: Reading;
  /** One a passage. */
  readonly bags: readonly FeatureBag[];
  readonly roleCues: readonly RoleCueHit[];
  readonly bag: FeatureBag;
  /** Keys of what the writer was asked. */
  readonly question: readonly number[];
  /** Null without a highlight, or where it is nearly all of the text. */
  readonly highlightBag: FeatureBag | null;
}

const NEARLY_ALL = 0.9;

export function prepareExamples(
  examples: readonly Example[],
  themes: readonly Theme[],
  kinds: WordKinds,
): readonly PreparedExample[] {
  const featurise = createTextFeaturiser(themes, kinds);
  const readQuestion = createQuestionReader();
  const bagOf = (text: string): FeatureBag => sumBags(featurise(readText(text)).bags);
  return examples.map((example) => {
    const reading = readText(example.text);
    const { bags, roleCues } = featurise(reading);
    return {
      example,
      reading,
      bags,
      roleCues,
      bag: sumBags(bags),
      question: readQuestion(example.question),
      highlightBag:
        example.highlight !== null && example.highlight.length < NEARLY_ALL * example.text.length
          ? bagOf(example.highlight)
          : null,
    };
  });
}
