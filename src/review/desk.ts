// One consultation on the desk: what is in content/ now, what the software reads in it, and the door for new rulings.
// It looks at the files' times before every request, so that another desk's or an editor's change is never overwritten.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DecisionSchema, type Decision, type Ruling } from '../domain/decision.ts';
import type { Response } from '../domain/response.ts';
import type { Tagging } from '../domain/tag.ts';
import { foldDecisions, type GrowingRulings, type Rulings } from '../pipeline/decide.ts';
import { historyOf, inTime, type History } from '../pipeline/decisions-in-force.ts';
import { meetContent, type LookAgain } from '../pipeline/meet-redactions.ts';
import { createSignalReader, type Signals } from '../pipeline/read-signals.ts';
import type { BatchContent, ConsultationContent } from '../domain/content.ts';
import { isInOtherLanguage } from '../pipeline/tag-response.ts';
import { textHash } from '../pipeline/text-hash.ts';
import { readConsultation } from '../read/content.ts';
import type { Reader } from '../synthesise.ts';
import { appendDecision, mendLog, underLock } from './log-file.ts';
import { hasOriginal, settleTexts } from './settle-texts.ts';

export interface Placed {
  readonly response: Response;
  readonly batch: BatchContent;
}

export interface DeskOptions {
  readonly contentDir: string;
  readonly slug: string;
  readonly reader: Reader;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Said to the reviewer; nothing was written. */
export class Refusal extends Error {}

/** Thrown where the response has moved on since the page loaded it. */
export class Conflict extends Error {
  readonly by: string | null;

  constructor(by: string | null) {
    super('the response has changed');
    this.by = by;
  }
}

export class Desk {
  readonly slug: string;
  readonly notices: string[] = [];
  readonly #options: DeskOptions;
  readonly #folder: string;
  readonly #readSignals: (response: Response, tagging: Tagging) => Signals;
  readonly #signals = new Map<string, Signals>();
  #content: ConsultationContent;
  #placed = new Map<string, Placed>();
  #rulings: GrowingRulings;
  #lookAgain: ReadonlyMap<string, LookAgain> = new Map();
  #last = new Map<string, Decision>();
  #stamp = '';
  #edits = 0;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.slug = options.slug;
    this.#folder = join(options.contentDir, 'consultations', options.slug);
    this.#readSignals = createSignalReader(options.reader.codebook, options.reader.model);
    this.#mendLogs();
    this.#content = readConsultation(options.contentDir, options.slug);
    this.#rulings = foldDecisions([]);
    this.#load();
    if (this.#settle())
      this.notices.push(
        'Texts and details that had been taken out, here or on another computer, are out of the files now.',
      );
    if (this.#lookAgain.size > 0)
      this.notices.push(
        `Kept out of publication until someone looks again (filter: flagged): ${String(this.#lookAgain.size)}.`,
      );
  }

  get content(): ConsultationContent {
    return this.#content;
  }

  get rulings(): Rulings {
    return this.#rulings;
  }

  /** Responses that wait for a person, since redactions met in them that no rule can bring together. */
  get lookAgain(): ReadonlyMap<string, LookAgain> {
    return this.#lookAgain;
  }

  get signals(): ReadonlyMap<string, Signals> {
    return this.#signals;
  }

  /** Changes with every change to the files and with what the software has read. */
  get version(): string {
    return `${this.#edits}-${this.#content.decisions.length}`;
  }

  place(id: string): Placed | null {
    return this.#placed.get(id) ?? null;
  }

  /** All responses in the order of the batches. */
  responses(): readonly Response[] {
    return this.#content.batches.flatMap(({ responses }) => responses);
  }

  history(reviewer: string): History {
    return historyOf(this.#content.decisions, reviewer);
  }

  /** Of one response: changes with every ruling on it and with its text. */
  versionOf(id: string): string {
    const last = this.#last.get(id);
    const text = this.#placed.get(id)?.response.text;
    return `${last === undefined ? '-' : `${last.at} ${last.reviewer}`} ${text === undefined ? '-' : textHash(text)}`;
  }

  /** Who ruled last on a response, or took a ruling back. */
  lastReviewer(id: string): string | null {
    return this.#last.get(id)?.reviewer ?? null;
  }

  taggingOf(response: Response): Tagging {
    const tagging = this.#options.reader.taggingOf(response.text);
    return isInOtherLanguage(response) ? { ...tagging, tags: [], scores: {} } : tagging;
  }

  /** As far as reading ahead has come or not: what is shown is read at once. */
  signalsOf(response: Response): Signals {
    const known = this.#signals.get(response.id);
    if (known !== undefined) return known;
    const signals = this.#readSignals(response, this.taggingOf(response));
    this.#signals.set(response.id, signals);
    return signals;
  }

  /** Reads on for some milliseconds; false where all responses have been read. */
  readAhead(milliseconds: number): boolean {
    const until = this.#options.now() + milliseconds;
    for (const [id, { response }] of this.#placed) {
      if (this.#signals.has(id)) continue;
      this.signalsOf(response);
      if (this.#options.now() >= until) return this.#signals.size < this.#placed.size;
    }
    return false;
  }

  /** Looks whether anybody else has written; cheap where nobody has. */
  refresh(): void {
    const stamp = this.#readStamp();
    if (stamp === this.#stamp) return;
    this.#content = readConsultation(this.#options.contentDir, this.slug);
    this.#load();
  }

  /**
   * Writes a ruling and returns it once it is on the disk.
   * @param seen the version the reviewer was looking at
   * @throws Conflict where the response has moved on; nothing is written then
   */
  decide(
    reviewer: string,
    response: string,
    seen: string,
    ruling: Record<string, unknown>,
  ): Ruling {
    return underLock(this.#decisionsDir, () => {
      this.refresh();
      if (this.versionOf(response) !== seen)
        throw new Conflict(this.#last.get(response)?.reviewer ?? null);
      const decision = DecisionSchema.parse({ at: this.#nextInstant(), reviewer, ...ruling });
      if (decision.action === 'undo' || decision.action === 'redo')
        throw new RangeError('an undo is asked for by name');
      this.#append(decision);
      return decision;
    });
  }

  /** Takes back the reviewer's last ruling, or puts it back; null where there is none. */
  takeBack(reviewer: string, which: 'undo' | 'redo'): Ruling | null {
    return underLock(this.#decisionsDir, () => {
      this.refresh();
      const target = this.history(reviewer)[which];
      if (target === null) return null;
      if (which === 'undo' && !this.#canRestore(target))
        throw new Refusal('The text lies on the computer where it was taken out; undo it there.');
      this.#append({ at: this.#nextInstant(), reviewer, action: which, of: target.at });
      return target;
    });
  }

  #canRestore(target: Ruling): boolean {
    if (target.action !== 'withhold' && target.action !== 'redact') return true;
    const batch =
      target.action === 'withhold' ? target.batch : this.place(target.response)?.batch.folder;
    if (batch === undefined) return true;
    return hasOriginal(this.#options.contentDir, this.slug, batch, target.response);
  }

  get #decisionsDir(): string {
    return join(this.#folder, 'decisions');
  }

  #append(decision: Decision): void {
    appendDecision(this.#decisionsDir, decision);
    this.#content = { ...this.#content, decisions: [...this.#content.decisions, decision] };
    if (REWRITES.has(decision.action) && this.#settle()) return;
    this.#fold(decision);
    this.#stamp = this.#readStamp();
  }

  /** Later than every line of every log: a ruling made after seeing another wins, whatever the clocks say. */
  #nextInstant(): string {
    const last = this.#content.decisions.at(-1);
    const after = last === undefined ? 0 : Date.parse(last.at) + 1;
    return new Date(Math.max(this.#options.now(), after)).toISOString();
  }

  #load(): void {
    this.#edits += 1;
    this.#stamp = this.#readStamp();
    this.#content = { ...this.#content, decisions: inTime(this.#content.decisions) };
    const before = this.#placed;
    this.#placed = new Map(
      this.#content.batches.flatMap((batch) =>
        batch.responses.map((response) => [response.id, { response, batch }] as const),
      ),
    );
    for (const id of this.#signals.keys()) {
      if (this.#placed.get(id)?.response.text !== before.get(id)?.response.text)
        this.#signals.delete(id);
    }
    this.#refold();
  }

  #refold(): void {
    this.#rulings = foldDecisions(this.#content.decisions);
    this.#lookAgain = meetContent(this.#content).lookAgain;
    this.#last = new Map();
    const byInstant = new Map<string, Decision>();
    for (const decision of this.#content.decisions) {
      byInstant.set(`${decision.reviewer} ${decision.at}`, decision);
      this.#touch(decision, byInstant);
    }
  }

  /** The same as folding all anew, where the ruling is the latest and takes nothing back. */
  #fold(decision: Decision): void {
    if (decision.action === 'undo' || decision.action === 'redo') {
      this.#refold();
      return;
    }
    this.#rulings.add(decision);
    if (decision.action === 'redact') this.#lookAgain = meetContent(this.#content).lookAgain;
    this.#touch(decision, new Map());
  }

  #touch(decision: Decision, byInstant: ReadonlyMap<string, Decision>): void {
    const about =
      decision.action === 'undo' || decision.action === 'redo'
        ? byInstant.get(`${decision.reviewer} ${decision.of}`)
        : decision;
    if (about !== undefined && 'response' in about) this.#last.set(about.response, decision);
  }

  #settle(): boolean {
    if (!settleTexts(this.#options.contentDir, this.#content)) return false;
    this.#content = readConsultation(this.#options.contentDir, this.slug);
    this.#load();
    return true;
  }

  #mendLogs(): void {
    if (!existsSync(this.#decisionsDir)) return;
    for (const name of readdirSync(this.#decisionsDir)
      .filter((file) => file.endsWith('.jsonl'))
      .sort()) {
      if (mendLog(join(this.#decisionsDir, name)))
        this.notices.push(
          `The last line of ${name} was cut off, before it had been saved; it was taken out.`,
        );
    }
  }

  /** Names, sizes and times of all files that the desk shows. */
  #readStamp(): string {
    const files = [join(this.#folder, 'index.mdx'), ...filesIn(this.#decisionsDir)];
    for (const batch of filesIn(join(this.#folder, 'batches'))) files.push(...filesIn(batch));
    return files
      .map((file) => {
        const stat = statSync(file, { throwIfNoEntry: false, bigint: true });
        return `${file} ${String(stat?.size)} ${String(stat?.mtimeNs)} ${String(stat?.ino)}`;
      })
      .join('\n');
  }
}

const REWRITES: ReadonlySet<Decision['action']> = new Set([
  'withhold',
  'withdraw',
  'redact',
  'undo',
  'redo',
]);

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .map((name) => join(folder, name))
    .sort();
}
