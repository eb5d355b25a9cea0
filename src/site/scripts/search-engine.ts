// The engine for a corpus in one file, loaded by the page itself: an answer in the frame of the keystroke, which a
// worker's messages would miss.
import { type Answer, answer, type Question } from '../../search/answer.ts';
import { highlight } from '../../search/highlight.ts';
import type { QuoteIndex } from '../../search/quote-index.ts';
import { readQuery } from '../../search/read-query.ts';
import { pause, startTurn } from '../../search/turns.ts';

export { openOneFile } from '../../search/open-index.ts';

/** Done while the quotes are on their way: what reads words runs once, so that the first answer need not wait for it. */
export function rehearse(text: string): void {
  highlight(`A teacher’s café: ${text}`, readQuery(text));
}

/** The answer, in the same task where that is short; what took long is not drawn in the task that found it. */
export async function answerHere(index: QuoteIndex, question: Question): Promise<Answer> {
  startTurn();
  const found = await answer(index, question);
  await pause();
  return found;
}
