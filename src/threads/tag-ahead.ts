// Tags many texts on all processor cores before the pipeline asks for them one by one. Which core read a text leaves
// no trace: results are kept by text, and the pipeline goes over them in its own order.
import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Codebook } from '../domain/theme.ts';
import { createTagger } from '../pipeline/tag.ts';
import type { Model } from '../pipeline/tagger/model.ts';
import { packTexts, pieceCount, type PackedTexts } from './pack-texts.ts';
import { DONE, tagPieces, type TaggedPiece, type TaggingJob } from './tag-pieces.ts';

export interface TagAheadOptions {
  readonly codebook: Codebook;
  readonly model: Model;
  /** Called with each text and its tagging as JSON, in no particular order. */
  readonly keep: (text: string, tagging: string) => void;
  /** This one included; default: as many as the machine runs at once. */
  readonly threads?: number;
  /** Milliseconds without news after which the others are given up. */
  readonly patience?: number;
  /** Stands in for the worker in tests. */
  readonly worker?: URL;
}

/** Starting a thread costs about as much as tagging so many texts. */
const WORTH_A_THREAD = 2000;
const WORKER = new URL('./tag-worker.ts', import.meta.url);

/**
 * Returns when all that could be tagged is kept. Texts of a thread that failed are left out without an error: the
 * pipeline tags them itself, and meets the reason where it can be reported.
 */
export function tagAhead(texts: readonly string[], options: TagAheadOptions): void {
  const threads =
    options.threads ??
    Math.min(availableParallelism(), Math.floor(texts.length / WORTH_A_THREAD) + 1);
  if (threads < 2) return;
  const { codebook, model } = options;
  const packed = packTexts(texts);
  const state = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const others = Array.from({ length: threads - 1 }, () => {
    const { port1: inbox, port2: port } = new MessageChannel();
    const job: TaggingJob = { codebook, model, texts: packed, state, port };
    const worker = new Worker(options.worker ?? WORKER, {
      workerData: job,
      transferList: [port],
      execArgv: [],
    });
    worker.on('error', () => {
      // Its texts are tagged by the pipeline instead, so that its end is no end of ours.
    });
    worker.unref();
    return { inbox, worker };
  });
  const keepPiece = ({ from, taggings }: TaggedPiece): void => {
    taggings.forEach((tagging, index) => {
      options.keep(texts[from + index] ?? '', tagging);
    });
  };
  const collect = (): void => {
    for (const { inbox } of others) {
      let got = receiveMessageOnPort(inbox);
      while (got !== undefined) {
        keepPiece(got.message as TaggedPiece);
        got = receiveMessageOnPort(inbox);
      }
    }
  };
  tagPieces(createTagger(codebook, model), packed, state, (piece) => {
    keepPiece(piece);
    collect();
  });
  waitForOthers(packed, state, options.patience ?? 30_000, collect);
  for (const { inbox, worker } of others) {
    inbox.close();
    void worker.terminate();
  }
}

/** Blocks, since the pipeline has no use for a partial result and its callers are not asynchronous. */
function waitForOthers(
  texts: PackedTexts,
  state: Int32Array,
  patience: number,
  collect: () => void,
): void {
  for (;;) {
    const done = Atomics.load(state, DONE);
    collect();
    if (done >= pieceCount(texts)) return;
    if (Atomics.wait(state, DONE, done, patience) === 'timed-out') return;
  }
}
