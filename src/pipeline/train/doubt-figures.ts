// Figures on texts that the model learned from tell how well it remembers, not how well it reads: said before they are shown.
import type { ModelCard } from '../../domain/model.ts';
import type { GoldLine } from './example.ts';

/**
 * Null where nothing speaks against the figures. Texts are known again by their words in the training files at hand, and
 * by their file's name where the model card names one that is not at hand.
 */
export function doubtFigures(
  name: string,
  lines: readonly GoldLine[],
  card: Pick<ModelCard, 'trainedOn'>,
  training: readonly { readonly name: string; readonly lines: readonly GoldLine[] }[],
): string | null {
  const learned = new Set(training.flatMap((file) => file.lines.map(({ text }) => text)));
  const count = lines.filter(({ text }) => learned.has(text)).length;
  const meaning = 'the figures below tell how well it remembers, not how well it reads.';
  if (count > 0)
    return `The model learned from ${count} of these ${lines.length} texts: ${meaning}`;
  if (card.trainedOn.some(({ source }) => source === name))
    return `The model card names ${name} among what the model learned from: ${meaning}`;
  return null;
}
