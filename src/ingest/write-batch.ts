// The one place that writes to content/. A batch is made in a hidden folder and appears by one rename, so that
// content/ holds all of it or none, whenever the program is stopped.
import {
  closeSync,
  cpSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { BatchManifest } from '../domain/batch.ts';
import type { ClosedAnswer } from '../domain/closed-answer.ts';
import type { Response } from '../domain/response.ts';
import { VerbatimError } from '../errors/verbatim-error.ts';
import { openPrivateFolder, withheldFile } from './private-folder.ts';
import { starterSite } from './starter.ts';
import { renamePatiently } from './rename-patiently.ts';

export interface WriteOptions {
  /** Absolute; made where it is missing. */
  readonly contentDir: string;
  readonly slug: string;
  /** Holds the standard themes and model, copied where the content folder has none. */
  readonly standardDir: string;
  /** Tells two runs apart. */
  readonly processId: number;
}

const HIDDEN = '.incoming';
const BUFFER_CHARACTERS = 1 << 18;

/** Holds the content folder's lock from its making until `publish` or `discard`. */
export class BatchWriter {
  readonly #options: WriteOptions;
  readonly #hidden: string;
  readonly #made: string[] = [];
  readonly #responses: LineFile;
  #answers: LineFile | null = null;
  #withheld: string[] = [];

  constructor(options: WriteOptions) {
    this.#options = options;
    this.#hidden = join(options.contentDir, HIDDEN);
    this.#made.push(...makeFolders(options.contentDir));
    takeLock(this.#hidden, options.processId);
    mkdirSync(join(this.#hidden, 'batch'));
    this.#responses = new LineFile(join(this.#hidden, 'batch', 'responses.jsonl'));
  }

  /** A hidden folder in the same file system, gone when the writer is done. */
  get workDir(): string {
    return this.#hidden;
  }

  response(response: Response): void {
    this.#responses.add(response);
  }

  answer(answer: ClosedAnswer): void {
    this.#answers ??= new LineFile(join(this.#hidden, 'batch', 'answers.jsonl'));
    this.#answers.add(answer);
  }

  /** Kept for staff in a folder of its own that is no part of the public content. */
  withheld(record: unknown): void {
    this.#withheld.push(JSON.stringify(record));
  }

  /** `pageOf` gives index.mdx from the one there is, or from null. */
  publish(folder: string, manifest: BatchManifest, pageOf: (mdx: string | null) => string): void {
    const { contentDir, slug } = this.#options;
    this.#responses.close();
    this.#answers?.close();
    writeSafely(join(this.#hidden, 'batch', 'batch.yaml'), stringify(manifest, { lineWidth: 0 }));
    this.#keepWithheld(folder);
    this.#addStandard();
    const target = join(contentDir, 'consultations', slug);
    const page = join(target, 'index.mdx');
    if (existsSync(page)) {
      const before = readFileSync(page, 'utf8');
      const after = pageOf(before);
      if (after !== before) {
        writeSafely(join(this.#hidden, 'index.mdx'), after);
        renamePatiently(join(this.#hidden, 'index.mdx'), page);
      }
      mkdirSync(join(target, 'batches'), { recursive: true });
      renamePatiently(join(this.#hidden, 'batch'), join(target, 'batches', folder));
    } else {
      const whole = join(this.#hidden, 'consultation');
      mkdirSync(join(whole, 'batches'), { recursive: true });
      renamePatiently(join(this.#hidden, 'batch'), join(whole, 'batches', folder));
      writeSafely(join(whole, 'index.mdx'), pageOf(null));
      mkdirSync(join(contentDir, 'consultations'), { recursive: true });
      renamePatiently(whole, target);
    }
    this.#made.length = 0;
    this.#release();
  }

  /** Leaves the content folder as it was found. */
  discard(): void {
    // What could not be written is not wanted any more.
    this.#responses.abandon();
    this.#answers?.abandon();
    this.#release();
    for (const folder of this.#made.reverse())
      if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  }

  #release(): void {
    rmSync(this.#hidden, { recursive: true, force: true });
  }

  #keepWithheld(folder: string): void {
    if (this.#withheld.length === 0) return;
    const { contentDir, slug } = this.#options;
    openPrivateFolder(contentDir, slug);
    writeSafely(withheldFile(contentDir, slug, folder), `${this.#withheld.join('\n')}\n`);
  }

  /** An empty content folder gets what a site needs to be built at once: identity, themes and the trained model. */
  #addStandard(): void {
    const { contentDir, standardDir } = this.#options;
    if (!existsSync(join(contentDir, 'site.yaml')))
      writeSafely(join(contentDir, 'site.yaml'), starterSite());
    for (const name of ['themes', 'model']) {
      const own = join(contentDir, name);
      if (existsSync(own)) continue;
      const copy = join(this.#hidden, name);
      // The model's training texts stay with the program: a site needs what was learned from them.
      cpSync(join(standardDir, name), copy, {
        recursive: true,
        filter: (path) => basename(path) !== 'training',
      });
      renamePatiently(copy, own);
    }
  }
}

/** Lines are gathered and written in large pieces. */
export class LineFile {
  readonly #file: number;
  #buffer = '';
  #isOpen = true;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  add(value: unknown): void {
    this.#buffer += `${JSON.stringify(value)}\n`;
    if (this.#buffer.length > BUFFER_CHARACTERS) this.#flush();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    try {
      this.#flush();
      fsyncSync(this.#file);
    } finally {
      closeSync(this.#file);
    }
  }

  abandon(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    closeSync(this.#file);
  }

  #flush(): void {
    writeAll(this.#file, this.#buffer);
    this.#buffer = '';
  }
}

/** Returns when the text is on the disk. */
export function writeSafely(path: string, text: string): void {
  const file = openSync(path, 'w');
  try {
    writeAll(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A full disk may take a part of what it is given. */
function writeAll(file: number, text: string): void {
  let bytes = Buffer.from(text, 'utf8');
  while (bytes.length > 0) bytes = bytes.subarray(writeSync(file, bytes));
}

/** The folders that had to be made, outermost first. */
function makeFolders(path: string): string[] {
  const missing: string[] = [];
  for (let at = path; !existsSync(at); at = dirname(at)) missing.unshift(at);
  mkdirSync(path, { recursive: true });
  return missing;
}

/**
 * The hidden folder is the lock. It is made under a name of its own, with its owner's number inside, and renamed: that
 * succeeds for one process alone, and a lock without an owner can't be.
 */
function takeLock(hidden: string, processId: number): void {
  const own = `${hidden}-${processId}`;
  clearAbandoned(dirname(hidden));
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  writeFileSync(join(own, 'process'), String(processId));
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      renameSync(own, hidden);
      return;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(code) || !existsSync(hidden)) throw error;
    }
    const owner = ownerOf(hidden);
    if (owner !== null && isRunning(owner)) break;
    // Its maker was killed: what it left is nobody's. Two runs may find that at once; one rename succeeds.
    const stale = `${hidden}-stale-${processId}`;
    try {
      renameSync(hidden, stale);
    } catch {
      continue;
    }
    rmSync(stale, { recursive: true, force: true });
  }
  rmSync(own, { recursive: true, force: true });
  throw new VerbatimError('ingest-locked', [
    { where: dirname(hidden), message: 'another ingest is writing to this content folder.' },
  ]);
}

/** Folders of runs that were killed before they had the lock. */
function clearAbandoned(contentDir: string): void {
  for (const name of readdirSync(contentDir)) {
    const owner = /^\.(?:incoming|incoming-stale|removed)-(\d+)$/u.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner)))
      rmSync(join(contentDir, name), { recursive: true, force: true });
  }
}

function ownerOf(hidden: string): number | null {
  try {
    const owner = Number(readFileSync(join(hidden, 'process'), 'utf8'));
    return Number.isInteger(owner) && owner > 0 ? owner : null;
  } catch {
    return null;
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
