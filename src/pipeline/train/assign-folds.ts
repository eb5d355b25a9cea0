// Which part each example is held back in: files whole, so that no figure rests on a writer met in training.
import { hashText } from '../tagger/features.ts';
import type { Example } from './example.ts';

/** Files go whole, the largest first, to the part with fewest texts; one too large for a part is split by its ids. */
export function assignFolds(
  examples: readonly Example[],
  folds: number,
): ReadonlyMap<Example, number> {
  const bySource = Map.groupBy(examples, ({ source }) => source);
  const order = [...bySource].sort(
    ([a, own], [b, others]) => others.length - own.length || (a < b ? -1 : 1),
  );
  const sizes = new Array<number>(folds).fill(0);
  const foldOf = new Map<Example, number>();
  const put = (example: Example, fold: number): void => {
    foldOf.set(example, fold);
    sizes[fold] = (sizes[fold] ?? 0) + 1;
  };
  for (const [source, own] of order) {
    if (own.length * folds > examples.length) {
      for (const example of own) put(example, hashText(`fold ${example.id} ${source}`) % folds);
    } else {
      const fold = sizes.indexOf(Math.min(...sizes));
      for (const example of own) put(example, fold);
    }
  }
  return foldOf;
}
