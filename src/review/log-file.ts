// One reviewer's log on disk: lines are appended, flushed, and only then acknowledged. A line that was cut off by a
// power failure was never acknowledged; it is taken out before the next one is written.
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DecisionSchema, type Decision } from '../domain/decision.ts';

/** Appends one line; returns when it is on the disk. Call it under the folder's lock. */
export function appendDecision(decisionsDir: string, decision: Decision): void {
  const path = join(decisionsDir, `${decision.reviewer}.jsonl`);
  mkdirSync(dirname(path), { recursive: true });
  const isNew = !existsSync(path);
  const file = openSync(path, 'a+');
  try {
    mendEnd(file, fstatSync(file).size);
    let bytes = Buffer.from(`${JSON.stringify(decision)}\n`, 'utf8');
    // A full disk may take a part of what it is given.
    while (bytes.length > 0) bytes = bytes.subarray(writeSync(file, bytes));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (isNew) flushFolder(decisionsDir);
}

/** True where a line was cut off and taken out. The log may be missing. */
export function mendLog(path: string): boolean {
  if (!existsSync(path)) return false;
  const file = openSync(path, 'r+');
  try {
    const before = fstatSync(file).size;
    mendEnd(file, before);
    return fstatSync(file).size < before;
  } finally {
    closeSync(file);
  }
}

/** Makes the log end in a whole line. An unfinished one that isn’t a decision was never acknowledged and goes. */
function mendEnd(file: number, size: number): void {
  if (size === 0) return;
  const bytes = Buffer.alloc(size);
  readSync(file, bytes, 0, size, 0);
  if (bytes[size - 1] === 0x0a) return;
  const from = bytes.lastIndexOf(0x0a) + 1;
  if (isDecision(bytes.subarray(from).toString('utf8'))) writeSync(file, '\n', size);
  else ftruncateSync(file, from);
  fsyncSync(file);
}

function isDecision(line: string): boolean {
  try {
    return DecisionSchema.safeParse(JSON.parse(line)).success;
  } catch {
    return false;
  }
}

/** Without it a new file's name may be lost with the power, though its bytes are not. */
function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

const LOCK = '.writing';
const LOCK_TRIES = 200;

/** One writer at a time, over all desks on this computer: two desks may have the same consultation open. */
export function underLock<T>(decisionsDir: string, work: () => T): T {
  mkdirSync(decisionsDir, { recursive: true });
  const lock = join(decisionsDir, LOCK);
  for (let attempt = 1; !take(lock); attempt += 1) {
    if (attempt === LOCK_TRIES)
      throw new Error('another review desk keeps writing to this consultation');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  // Its maker was killed while it wrote: what it left is nobody's.
  if (!isRunning(Number(readIfThere(lock)))) rmSync(lock, { force: true });
  return false;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return String(process.pid);
  }
}

function isRunning(processId: number): boolean {
  // Empty while its maker is between making and writing it; on the next try it has a number.
  if (!Number.isInteger(processId) || processId <= 0) return true;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
