// Remembers what the tagger said of a text, so that a rebuild costs what changed. Safe to delete at any time.
import { createHash, hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Tagging } from '../domain/tag.ts';
import { forgetOld } from './forget-old.ts';

/** How many stores of older codebooks, models or code are kept beside the one in use. */
const KEPT = 3;
/** Short transactions, so that two builds at once don't wait for each other. */
const ROWS_PER_WRITE = 2000;
const FILE = /^tagging-[0-9a-f]{16}\.sqlite$/u;

export interface TaggingStore {
  /** The tagging of a text, from the store or else from `compute`, which is then remembered. */
  readonly taggingOf: (text: string, compute: (text: string) => Tagging) => Tagging;
  /** The texts that are not in the store, each once, in order; none where the store can't hold any. */
  readonly missing: (texts: Iterable<string>) => readonly string[];
  /** Remembers a tagging, as JSON, that was computed elsewhere. */
  readonly remember: (text: string, tagging: string) => void;
  readonly close: () => void;
}

/**
 * Opens the store for one codebook, model and tagger code. A store that can't be opened (read-only disk, damage)
 * is left alone: everything is then computed, with the same result.
 * @param key everything but the text that the result depends on
 */
export function openTaggingStore(folder: string, key: readonly string[]): TaggingStore {
  const name = createHash('sha256').update(key.join('\n')).digest('hex').slice(0, 16);
  const file = join(folder, `tagging-${name}.sqlite`);
  let database: DatabaseSync;
  try {
    mkdirSync(folder, { recursive: true });
    database = new DatabaseSync(file);
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA busy_timeout = 5000;' +
        'CREATE TABLE IF NOT EXISTS tagging (text BLOB PRIMARY KEY, value TEXT NOT NULL);',
    );
  } catch {
    return {
      taggingOf: (text, compute) => compute(text),
      missing: () => [],
      remember: () => undefined,
      close: () => undefined,
    };
  }
  forgetOld(folder, FILE, KEPT, { inUse: file, beside: ['-wal', '-shm'] });
  const select = database.prepare('SELECT value FROM tagging WHERE text = ?');
  const insert = database.prepare('INSERT OR IGNORE INTO tagging (text, value) VALUES (?, ?)');
  let pending: { readonly digest: Buffer; readonly value: string }[] = [];
  const flush = (): void => {
    if (pending.length === 0) return;
    const rows = pending;
    pending = [];
    try {
      database.exec('BEGIN IMMEDIATE');
      for (const { digest, value } of rows) insert.run(digest, value);
      database.exec('COMMIT');
    } catch {
      // Another build holds the store, or the disk is full: these texts are computed again next time.
      if (database.isTransaction) database.exec('ROLLBACK');
    }
  };
  const insertLater = (digest: Buffer, value: string): void => {
    pending.push({ digest, value });
    if (pending.length === ROWS_PER_WRITE) flush();
  };
  const find = (digest: Buffer): string | null => {
    try {
      const value = select.get(digest)?.['value'];
      return typeof value === 'string' ? value : null;
    } catch {
      // A damaged page: what stood there is computed again.
      return null;
    }
  };
  /** Read or computed ahead, until it is asked for. */
  const ahead = new Map<string, string>();
  return {
    taggingOf(text, compute) {
      // The table is ours and keyed by the code that wrote it, so its values need no second check.
      const early = ahead.get(text);
      ahead.delete(text);
      if (early !== undefined) return JSON.parse(early) as Tagging;
      const digest = digestOf(text);
      const value = find(digest);
      if (value !== null) return JSON.parse(value) as Tagging;
      const tagging = compute(text);
      insertLater(digest, JSON.stringify(tagging));
      return tagging;
    },
    missing(texts) {
      return [...new Set(texts)].filter((text) => {
        const value = find(digestOf(text));
        if (value !== null) ahead.set(text, value);
        return value === null;
      });
    },
    remember(text, tagging) {
      ahead.set(text, tagging);
      insertLater(digestOf(text), tagging);
    },
    close() {
      flush();
      database.close();
    },
  };
}

function digestOf(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}
