// What a consultation already holds: so that the same file, or next week's export of the same form, adds only new rows.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { BatchManifestSchema, compareArrivals, type BatchManifest } from '../domain/batch.ts';
import { VerbatimError } from '../errors/verbatim-error.ts';
import { RowKeys } from './row-keys.ts';
import { addPrints, closedPrint } from './closed-print.ts';
import { IdMap } from './id-map.ts';
import { idNumber, IdSet } from './id-set.ts';
import { idBody } from './respondent.ts';
import {
  rowKey,
  sightOf,
  storedChoices,
  storedRows,
  wholeRows,
  type Additions,
  type StoredRow,
} from './stored-rows.ts';

export interface ExistingBatch {
  readonly folder: string;
  readonly manifest: BatchManifest;
}

export interface Existing {
  readonly batches: readonly ExistingBatch[];
  /** By response id: fingerprint of its text, to see a correction. */
  readonly textOf: IdMap;
  /** By respondent id: which of `batches` holds what they said first. */
  readonly respondents: IdMap;
  /** By respondent id: fingerprint of all that they ticked. */
  readonly closedOf: IdMap;
  /** By folder: what its rows said, for files whose rows have no ids. */
  readonly rowsOf: ReadonlyMap<string, KnownRows>;
  readonly additions: Additions;
  /** Ids of responses that a reviewer keeps out of publication, now or earlier. */
  readonly keptOut: ReadonlySet<string>;
  /** Ids of responses in which a reviewer took out a detail, now or earlier. */
  readonly redactedByHand: ReadonlySet<string>;
}

interface KnownRows {
  /** By `rowKey`. */
  readonly keys: RowKeys;
  /** `sightOf` each row that holds a text. */
  readonly sights: ReadonlySet<string>;
}

/** `consultationDir` need not exist. Only ids and fingerprints are held in memory, never texts. */
export async function readExisting(consultationDir: string): Promise<Existing> {
  const batches: ExistingBatch[] = [];
  const textOf = new IdMap();
  const respondents = new IdMap();
  const closedOf = new IdMap();
  const rowsOf = new Map<string, KnownRows>();
  const additions = new Map<string, StoredRow[]>();
  for (const folder of batchFolders(consultationDir)) {
    const path = join(consultationDir, 'batches', folder);
    const manifest = readManifest(path);
    batches.push({ folder, manifest });
    const keys = new RowKeys();
    const sights = new Set<string>();
    rowsOf.set(folder, { keys, sights });
    const wrote = new IdSet();
    const place = batches.length - 1;
    for await (const row of storedRows(path, manifest)) {
      keys.add(rowKey({ ...row, choices: [] }), row.respondent);
      sights.add(sightOf(row));
      const before = respondents.get(row.respondent);
      if (before !== undefined && before !== place)
        additions.set(row.respondent, [...(additions.get(row.respondent) ?? []), row]);
      else respondents.set(row.respondent, place);
      wrote.add(row.respondent);
      for (const { id, text } of row.texts) textOf.set(id, fingerprint(text));
    }
    for await (const { respondent, roles, choices } of storedChoices(path, manifest)) {
      closedOf.set(respondent, addPrints(closedOf.get(respondent) ?? 0, closedPrint(choices)));
      const before = respondents.get(respondent);
      if (before === undefined) respondents.set(respondent, place);
      // What a person of an earlier batch ticked later is no row of its own.
      if (!wrote.has(respondent) && (before === undefined || before === place))
        keys.add(rowKey({ kind: 'response', date: null, roles, texts: [], choices }), respondent);
    }
  }
  if (additions.size > 0)
    for (const { folder, manifest } of batches) {
      const path = join(consultationDir, 'batches', folder);
      for await (const row of storedRows(path, manifest))
        if (additions.has(row.respondent))
          rowsOf.get(folder)?.keys.remove(rowKey({ ...row, choices: [] }));
      for await (const row of wholeRows(path, manifest, additions))
        if (additions.has(row.respondent))
          rowsOf.get(folder)?.keys.add(rowKey({ ...row, choices: [] }), row.respondent);
    }
  return {
    batches,
    textOf,
    respondents,
    closedOf,
    rowsOf,
    additions,
    ...takenOut(join(consultationDir, 'decisions')),
  };
}

/** For sorting; below zero where `a` was taken in first. */
export function inTime(a: ExistingBatch, b: ExistingBatch): number {
  return compareArrivals(
    { folder: a.folder, takenIn: a.manifest.takenIn },
    { folder: b.folder, takenIn: b.manifest.takenIn },
  );
}

/** Ids of responses that reviewers kept back or withdrew, and of those they took details out of. */
function takenOut(folder: string): Pick<Existing, 'keptOut' | 'redactedByHand'> {
  const keptOut = new Set<string>();
  const redactedByHand = new Set<string>();
  const logs = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
    : [];
  for (const line of logs.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))) {
    const action = /"action":"(redact|withhold|withdraw)"/u.exec(line)?.[1];
    const response = /"response":"(r[0-9a-z]{9})"/u.exec(line)?.[1];
    if (action === undefined || response === undefined) continue;
    (action === 'redact' ? redactedByHand : keptOut).add(response);
  }
  return { keptOut, redactedByHand };
}

/** Of a text, as a number that an IdMap holds. */
export function fingerprint(text: string): number {
  return idNumber(idBody([text]));
}

export function batchFolders(consultationDir: string): string[] {
  const batches = join(consultationDir, 'batches');
  if (!existsSync(batches)) return [];
  return readdirSync(batches, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() &&
        !entry.name.startsWith('.') &&
        existsSync(join(batches, entry.name, 'batch.yaml')),
    )
    .map((entry) => entry.name)
    .sort((a, b) => (a < b ? -1 : 1));
}

export function readManifest(batchDir: string): BatchManifest {
  const parsed = BatchManifestSchema.safeParse(
    parse(readFileSync(join(batchDir, 'batch.yaml'), 'utf8')),
  );
  if (parsed.success) return parsed.data;
  throw new VerbatimError('content-invalid', [
    {
      where: join(batchDir, 'batch.yaml'),
      message: 'does not fit the form of a batch.',
      hint: 'Run "verbatim check" to see every problem.',
    },
  ]);
}
