// Asks the engine: in the page where the corpus is one file, in a worker where it is many.
import type { Answer, Question } from '../../search/answer.ts';
import {
  type IndexDescription,
  ONE_FILE_NAME,
  type ResponsesDescription,
} from '../../search/index-description.ts';
import type { SearchReply, SearchRequest } from './search-worker.ts';

/** Null where a newer question made this one pointless. */
export type Ask = (question: Question) => Promise<Answer | null>;

interface Waiting {
  readonly question: Question;
  readonly settle: (answer: Answer | null) => void;
  readonly fail: (error: Error) => void;
}

export function searchClient(
  folder: string,
  description: IndexDescription | ResponsesDescription,
): Ask {
  return description.kind === 'one-file' ? askHere(folder) : askWorker(folder, description);
}

function askHere(folder: string): Ask {
  let opening: ReturnType<typeof open> | null = null;
  let newest = 0;
  const load = async (text: string) => {
    const engine = await import('./search-engine.ts');
    engine.rehearse(text);
    return engine;
  };
  const open = async (text: string) => {
    // Both at once: one after the other would be a round trip more.
    const [engine, quotes] = await Promise.all([load(text), fetch(`${folder}${ONE_FILE_NAME}`)]);
    return { engine, index: await engine.openOneFile(quotes) };
  };
  return async (question) => {
    newest += 1;
    const number = newest;
    opening ??= open(question.text);
    try {
      const { engine, index } = await opening;
      return number === newest ? await engine.answerHere(index, question) : null;
    } catch (error) {
      // Most likely the network: the next search opens the index again.
      opening = null;
      throw error;
    }
  };
}

/** One question at a time: while the worker is busy only the newest question waits, older ones are dropped. */
function askWorker(folder: string, description: IndexDescription | ResponsesDescription): Ask {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  let number = 0;
  let busy: Waiting | null = null;
  let next: Waiting | null = null;

  const send = (waiting: Waiting): void => {
    busy = waiting;
    number += 1;
    const request: SearchRequest = { number, question: waiting.question, folder, description };
    worker.postMessage(request);
  };
  const done = (finish: (waiting: Waiting) => void): void => {
    const finished = busy;
    busy = null;
    if (finished !== null) finish(finished);
    if (next !== null) {
      const waiting = next;
      next = null;
      send(waiting);
    }
  };
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
    done(({ settle, fail }) => {
      if ('answer' in data) settle(data.answer);
      else fail(new Error('the search could not load its files'));
    });
  });
  worker.addEventListener('error', () => {
    done(({ fail }) => {
      fail(new Error('the search could not start'));
    });
  });

  return (question) =>
    new Promise((settle, fail) => {
      const waiting = { question, settle, fail };
      if (busy === null) send(waiting);
      else {
        next?.settle(null);
        next = waiting;
      }
    });
}
