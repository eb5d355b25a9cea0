// Finds what the codebook misses on another processor core while the pipeline goes on: no other stage waits for it.
import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Gap } from '../domain/gap.ts';
import { findGaps, type CoveredResponse, type GapOptions } from '../pipeline/find-gaps.ts';
import type { GapJob } from './gap-job.ts';

export interface BeginGapsOptions {
  /** Fewer responses are read as fast as a thread starts. */
  readonly worthAThread?: number;
  /** Milliseconds that the thread is waited for. */
  readonly patience?: number;
  /** Stands in for the worker in tests. */
  readonly worker?: URL;
}

const WORKER = new URL('./gap-worker.ts', import.meta.url);

/** What comes back waits for the thread; a thread that failed costs time, never a gap: they are then found here. */
export function beginGaps(
  responses: readonly CoveredResponse[],
  options: GapOptions,
  { worthAThread = 10_000, patience = 60_000, worker: url = WORKER }: BeginGapsOptions = {},
): () => readonly Gap[] {
  const findHere = (): readonly Gap[] => findGaps(responses, options);
  if (responses.length < worthAThread || availableParallelism() < 2) return findHere;
  const { port1: inbox, port2: port } = new MessageChannel();
  const state = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const job: GapJob = {
    // Columns rather than objects: they are copied in a tenth of the time.
    ids: responses.map(({ response }) => response.id),
    respondents: responses.map(({ response }) => response.respondent),
    texts: responses.map(({ response }) => response.text),
    isTagged: responses.map(({ tags }) => tags.length > 0),
    isForeign: responses.map(({ untaggedLanguage }) => untaggedLanguage),
    options,
    state,
    port,
  };
  const worker = new Worker(url, { workerData: job, transferList: [port], execArgv: [] });
  worker.on('error', () => {
    // The gaps are found here instead, so that its end is no end of ours.
  });
  worker.unref();
  return () => {
    Atomics.wait(state, 0, 0, patience);
    const got = receiveMessageOnPort(inbox);
    inbox.close();
    void worker.terminate();
    return got === undefined ? findHere() : (got.message as readonly Gap[]);
  };
}
