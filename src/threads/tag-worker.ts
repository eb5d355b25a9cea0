// Where a tagging thread starts (tag-ahead.ts).
import { workerData } from 'node:worker_threads';
import { createTagger } from '../pipeline/tag.ts';
import { tagPieces, type TaggingJob } from './tag-pieces.ts';

const { codebook, model, texts, state, port } = workerData as TaggingJob;
tagPieces(createTagger(codebook, model), texts, state, (piece) => {
  port.postMessage(piece);
});
port.close();
