// The engine for a corpus in one file, loaded by the page itself: an answer in the frame of the keystroke, which a
// worker's messages would miss.
import { type Answer, answer, type Question } from '../../search/answer.ts';
import type { QuoteIndex } from '../../search/quote-index.ts';
import { pause, startTurn } from '../../search/turns.ts';

export { openOneFile } from '../../search/open-index.ts';

/** The answer, in the same task where that is short; what took long is not drawn in the task that found it. */
export async function answerHere(index: QuoteIndex, question: Question): Promise<Answer> {
  startTurn();
  const found = await answer(index, question);
  await pause();
  return found;
}
