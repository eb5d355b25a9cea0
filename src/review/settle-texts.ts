// Makes a consultation's batches say what the decisions say: texts kept back or withdrawn are out of content/, details
// redacted by hand are out of their texts, the ledger counts them. The logs come first and this follows them, so a desk
// that was killed in between settles the rest when it opens again.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { BatchManifest } from '../domain/batch.ts';
import type { Decision, HandRedaction } from '../domain/decision.ts';
import { ResponseSchema, type RedactionKind, type Response } from '../domain/response.ts';
import { openPrivateFolder } from '../ingest/private-folder.ts';
import { renamePatiently } from '../ingest/rename-patiently.ts';
import { writeSafely } from '../ingest/write-batch.ts';
import { foldDecisions, type Rulings } from '../pipeline/decide.ts';
import type { BatchContent, ConsultationContent } from '../domain/content.ts';
import {
  historiesOf,
  linesFor,
  meetRedactions,
  withMeeting,
  type Redact,
  type RedactionHistory,
} from '../pipeline/meet-redactions.ts';
import { isWithin, joinOverlaps, type RedactionMap } from '../pipeline/redaction-map.ts';
import { redactByHand } from '../pipeline/shift-segments.ts';
import { textHash } from '../pipeline/text-hash.ts';
import { hasDecisions, readConsultation } from '../read/content.ts';
import { appendDecision } from './log-file.ts';

/** Once a batch was taken in: what reviewers keep out stays out, also when a later export brings it along again. */
export function settleBatches(contentDir: string, slug: string): void {
  // Where nobody ruled on a text there is nothing to settle, and a large consultation takes a while to read.
  if (hasDecisions(contentDir, slug)) settleTexts(contentDir, readConsultation(contentDir, slug));
}

/** Returns whether a file was changed. Doing it again changes nothing. */
export function settleTexts(contentDir: string, content: ConsultationContent): boolean {
  const touched = content.decisions.some(({ action }) => REWRITES.has(action));
  if (!touched) return false;
  const rulings = foldDecisions(content.decisions);
  const histories = historiesOf(content.decisions);
  const removalsIn = new Set(
    content.decisions.flatMap((decision) =>
      (decision.action === 'withhold' || decision.action === 'withdraw') &&
      decision.batch !== undefined
        ? [decision.batch]
        : [],
    ),
  );
  let changed = false;
  for (const batch of content.batches)
    changed =
      settleBatch({
        contentDir,
        slug: content.slug,
        batch,
        decisions: content.decisions,
        rulings,
        histories,
        removalsIn,
      }) || changed;
  return changed;
}

const REWRITES: ReadonlySet<Decision['action']> = new Set(['withhold', 'withdraw', 'redact']);

interface BatchTask {
  readonly contentDir: string;
  readonly slug: string;
  readonly batch: BatchContent;
  readonly rulings: Rulings;
  readonly decisions: readonly Decision[];
  readonly histories: ReadonlyMap<string, RedactionHistory>;
  /** Batches from which a text was ever taken out, put back or not. */
  readonly removalsIn: ReadonlySet<string>;
}

function settleBatch(task: BatchTask): boolean {
  const { contentDir, slug, batch, rulings } = task;
  // Lines written by hand name no batch: their texts stay where they are, and are left out of publication all the same.
  // A later export of the same form may bring a text back in another batch: it is taken out there too.
  const isOut = (id: string): boolean => (rulings.withheld.get(id)?.batch ?? null) !== null;
  const isConcerned =
    batch.responses.some(({ id }) => task.histories.has(id) || isOut(id)) ||
    task.removalsIn.has(batch.folder);
  if (!isConcerned) return false;
  const originals = new Originals(contentDir, slug, batch.folder);
  const present = new Set(batch.responses.map(({ id }) => id));
  // Before anything leaves content/, what an undo needs is safe in the private folder.
  for (const response of batch.responses) {
    const removal = rulings.withheld.get(response.id);
    if (removal?.kind === 'withdraw') originals.forget(response.id);
    else if (isOut(response.id) || rulings.redactions.has(response.id)) originals.keep(response);
  }
  for (const [id, removal] of rulings.withheld)
    if (removal.kind === 'withdraw') originals.forget(id);
  originals.save();
  const restored = originals.all().filter(({ id }) => !present.has(id) && !isOut(id));
  const met: Redact[] = [];
  const responses = [...batch.responses.filter(({ id }) => !isOut(id)), ...restored]
    .map((response) => redacted(response, task, originals, met))
    .sort((a, b) => a.row - b.row);
  const folder = join(contentDir, 'consultations', slug, 'batches', batch.folder);
  const isSame =
    responses.length === batch.responses.length &&
    responses.every((response, i) => response === batch.responses[i]);
  if (!isSame) {
    // Before a text is written in which redactions met, the logs say how it came about.
    for (const line of met)
      appendDecision(join(contentDir, 'consultations', slug, 'decisions'), line);
    const lines = responses.map((response) => `${JSON.stringify(response)}\n`);
    replaceFile(join(folder, 'responses.jsonl'), lines.join(''));
  }
  return settleManifest(join(folder, 'batch.yaml'), batch, responses, rulings) || !isSame;
}

/** The same value where nothing has to change. */
function redacted(
  response: Response,
  task: BatchTask,
  originals: Originals,
  met: Redact[],
): Response {
  const history = task.histories.get(response.id);
  if (history === undefined) return response;
  const { map, wanted } = history;
  const hash = textHash(response.text);
  // A text that was edited by hand is nobody's to overwrite; it waits for a person at the desk.
  if (!map.knows(hash)) return response;
  const original = originals.get(response.id);
  const held = joinOverlaps(wanted.flatMap(({ spans, before }) => map.toRoot(spans, before)));
  const isUndone = map.outOf(hash).some((span) => !isWithin(span, held));
  const base = isUndone && original !== null && isKin(original, hash, map) ? original : response;
  const meeting = meetRedactions(base.text, history);
  if ('lost' in meeting || meeting.text === response.text) return response;
  met.push(...linesFor(response.id, meeting.steps, history, task.decisions));
  return { ...response, ...pick(withMeeting(base, meeting)) };
}

function isKin({ text }: Response, hash: string, map: RedactionMap): boolean {
  return map.knows(textHash(text)) && map.rootOf(textHash(text)) === map.rootOf(hash);
}

function pick({ text, removed }: Response): Pick<Response, 'text' | 'removed'> {
  return { text, removed };
}

function settleManifest(
  path: string,
  { manifest, folder, responses: before, answers }: BatchContent,
  responses: readonly Response[],
  rulings: Rulings,
): boolean {
  const rows = new Set(responses.map(({ row }) => row));
  const answered = new Set(answers.map(({ respondent }) => respondent));
  const kept = manifest.ledger.withheld.filter(({ row }) => !rows.has(row));
  const counted = new Set(kept.map(({ row }) => row));
  const gone = new Map<number, string>();
  for (const { id, row, respondent } of before) {
    const removal = rulings.withheld.get(id);
    if (removal !== undefined && removal.batch !== folder && !answered.has(respondent))
      gone.set(row, removal.reason);
  }
  for (const { batch, row, reason } of rulings.withheld.values())
    if (batch === folder && row !== null) gone.set(row, reason);
  const added = [...gone]
    .filter(([row]) => !rows.has(row) && !counted.has(row))
    .map(([row, reason]) => ({ row, reason }));
  const withheld = [...kept, ...added].sort((a, b) => a.row - b.row);
  const accepted = manifest.ledger.accepted + manifest.ledger.withheld.length - withheld.length;
  const redactions = countRedactions(responses);
  const isSame =
    added.length === 0 &&
    kept.length === manifest.ledger.withheld.length &&
    sameCounts(redactions, manifest.redactions);
  if (isSame) return false;
  const document = parseDocument(readFileSync(path, 'utf8'));
  document.setIn(['ledger', 'accepted'], accepted);
  document.setIn(['ledger', 'withheld'], document.createNode(withheld));
  document.setIn(['redactions'], document.createNode(redactions));
  replaceFile(path, document.toString({ lineWidth: 0 }));
  return true;
}

function countRedactions(responses: readonly Response[]): BatchManifest['redactions'] {
  const counts: Partial<Record<RedactionKind, number>> = {};
  for (const { removed } of responses)
    for (const [kind, count] of Object.entries(removed) as [RedactionKind, number][])
      counts[kind] = (counts[kind] ?? 0) + count;
  return counts;
}

function sameCounts(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): boolean {
  const kinds = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...kinds].every((kind) => (a[kind] ?? 0) === (b[kind] ?? 0));
}

/** Texts as they were before the desk took them, or details of them, out: for undo, and for staff. */
class Originals {
  readonly #folder: () => string;
  readonly #name: string;
  readonly #byId = new Map<string, Response>();
  #isChanged = false;

  constructor(contentDir: string, slug: string, batch: string) {
    this.#folder = () => openPrivateFolder(contentDir, slug);
    this.#name = `${batch}.desk.jsonl`;
    const path = join(contentDir, '..', 'private', slug, this.#name);
    if (!existsSync(path)) return;
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line === '') continue;
      const response = ResponseSchema.parse(JSON.parse(line));
      this.#byId.set(response.id, response);
    }
  }

  get(id: string): Response | null {
    return this.#byId.get(id) ?? null;
  }

  all(): readonly Response[] {
    return [...this.#byId.values()];
  }

  keep(response: Response): void {
    if (this.#byId.has(response.id)) return;
    this.#byId.set(response.id, response);
    this.#isChanged = true;
  }

  forget(id: string): void {
    this.#isChanged = this.#byId.delete(id) || this.#isChanged;
  }

  save(): void {
    if (!this.#isChanged) return;
    const lines = this.all().map((response) => `${JSON.stringify(response)}\n`);
    replaceFile(join(this.#folder(), this.#name), lines.join(''));
  }
}

/** Whether this computer can put the text back as it was. */
export function hasOriginal(contentDir: string, slug: string, batch: string, id: string): boolean {
  return new Originals(contentDir, slug, batch).get(id) !== null;
}

/** Whole or not at all, whenever the program is stopped. */
export function replaceFile(path: string, text: string): void {
  const beside = `${path}.new`;
  writeSafely(beside, text);
  renamePatiently(beside, path);
}

/** The event's facts that follow from the text: hashes before and after. */
export function describeRedaction(
  text: string,
  spans: readonly HandRedaction[],
): { readonly before: string; readonly after: string } {
  return { before: textHash(text), after: textHash(redactByHand(text, spans)) };
}
