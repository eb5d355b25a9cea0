// Where the thread that finds gaps starts (begin-gaps.ts).
import { workerData } from 'node:worker_threads';
import { announceEnd } from './announce-end.ts';
import type { GapJob } from './gap-job.ts';

const job = workerData as GapJob;
announceEnd(job.state);
// Loaded late: also a module that can't be read ends the thread with a word.
const { doGapJob } = await import('./gap-job.ts');
doGapJob(job);
