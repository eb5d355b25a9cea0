// What the thread that finds gaps is given, one entry a response in each column, and what it does.
import type { MessagePort } from 'node:worker_threads';
import type { ResponseId, RespondentId } from '../domain/id.ts';
import type { SafeText } from '../domain/safe-text.ts';
import { findGaps, type GapOptions } from '../pipeline/find-gaps.ts';

export interface GapJob {
  readonly ids: readonly ResponseId[];
  readonly respondents: readonly RespondentId[];
  readonly texts: readonly SafeText[];
  readonly isTagged: readonly boolean[];
  readonly isForeign: readonly boolean[];
  readonly options: GapOptions;
  /** One place: 1 when the thread has answered or can't. */
  readonly state: Int32Array;
  readonly port: MessagePort;
}

export function doGapJob({ ids, respondents, texts, isTagged, isForeign, ...job }: GapJob): void {
  const responses = texts.map((text, at) => ({
    response: { id: ids[at] ?? '', respondent: respondents[at] ?? '', text },
    tags: isTagged[at] === true ? [true] : [],
    untaggedLanguage: isForeign[at] === true,
  }));
  try {
    job.port.postMessage(findGaps(responses, job.options));
  } finally {
    Atomics.store(job.state, 0, 1);
    Atomics.notify(job.state, 0);
  }
}
