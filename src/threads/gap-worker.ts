// Where the thread that finds gaps starts (begin-gaps.ts).
import { workerData } from 'node:worker_threads';
import { doGapJob, type GapJob } from './gap-job.ts';

doGapJob(workerData as GapJob);
