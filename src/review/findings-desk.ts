// The findings of one consultation as the page will read them, and the one way in which the desk changes index.mdx:
// small edits of the file as it is now, refused where it has changed since the page loaded it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quote } from '../domain/quote.ts';
import { cutKey } from '../domain/synthesis.ts';
import type { QuoteCall } from '../domain/summary-text.ts';
import { VerbatimError } from '../errors/verbatim-error.ts';
import {
  editSummary,
  outlineSummary,
  type FindingOutline,
  type SummaryEdit,
} from '../pipeline/edit-summary.ts';
import { parseSummary } from '../pipeline/parse-summary.ts';
import { runConsultation } from '../pipeline/run-consultation.ts';
import type { RunOptions } from '../pipeline/run-options.ts';
import { textHash } from '../pipeline/text-hash.ts';
import { Refusal, type Desk } from './desk.ts';
import type { FindingsView, FindingView, PlacedQuoteView, PoolQuoteView } from './protocol.ts';
import { replaceFile } from './settle-texts.ts';

interface Version {
  readonly before: string;
  readonly after: string;
}

/** Holds what can be undone since the desk opened; the file itself is under version control. */
export class FindingsDesk {
  readonly #path: string;
  readonly #done: Version[] = [];
  readonly #undone: Version[] = [];

  constructor(contentDir: string, slug: string) {
    this.#path = join(contentDir, 'consultations', slug, 'index.mdx');
  }

  view(desk: Desk, options: RunOptions): FindingsView {
    const mdx = readFileSync(this.#path, 'utf8');
    // Findings that are missing are drafted for the page; here an editor's own are arranged.
    const part = runConsultation({ ...desk.content, mdx }, options);
    const { text } = parseSummary(mdx);
    const quotes = new Map(part.quotes.map((quote) => [quote.id, quote]));
    const used = new Set<string>();
    const quoteOf = (call: QuoteCall): Quote | null => {
      const id = call.kind === 'id' ? call.id : part.resolvedCuts.get(cutKey(call.from, call.text));
      if (id !== undefined) used.add(id);
      return id === undefined ? null : (quotes.get(id) ?? null);
    };
    const findings = outlineOf(mdx).map((outline): FindingView => {
      const written = text.findings.find(({ id }) => id === outline.id);
      const calls = new Map(
        [...(written?.quotes ?? []), ...(written?.otherViews ?? [])].map((call) => [
          call.line,
          call,
        ]),
      );
      const counted = part.synthesis.findings.find(({ id }) => id === outline.id);
      return {
        id: outline.id,
        claim: written?.claim ?? outline.claim,
        support:
          outline.support === null ? '' : mdx.slice(outline.support.start, outline.support.end),
        people: counted?.evidence.people.people ?? null,
        quoted: counted?.evidence.quoted ?? 0,
        quotes: outline.quotes.map(({ start, place }): PlacedQuoteView => {
          const call = calls.get(lineAt(mdx, start));
          const quote = call === undefined ? null : quoteOf(call);
          return { place, ...wordsOf(quote, call) };
        }),
      };
    });
    // Those outside findings are in use too.
    text.quotes.forEach(quoteOf);
    return {
      version: textHash(mdx),
      title: desk.content.consultation.title,
      findings,
      pool: part.quotes.filter(({ id, kind }) => !used.has(id) && kind === 'response').map(asPool),
      problems: part.diagnostics.map(({ level, where, message, hint }) => ({
        level,
        where,
        message,
        hint,
      })),
      canUndo: this.#done.length > 0,
      canRedo: this.#undone.length > 0,
    };
  }

  /** @throws Refusal where the edit does not fit the file, or would break it; false where the file has changed since */
  edit(seen: string, edit: SummaryEdit): boolean {
    const before = readFileSync(this.#path, 'utf8');
    if (textHash(before) !== seen) return false;
    const after = edited(before, edit);
    if (after === before) return true;
    if (errorsIn(after) > errorsIn(before))
      throw new Refusal('The summary would no longer be readable; nothing was saved.');
    replaceFile(this.#path, after);
    this.#done.push({ before, after });
    this.#undone.length = 0;
    return true;
  }

  takeBack(which: 'undo' | 'redo'): void {
    const [from, to] = which === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done];
    const version = from.at(-1);
    if (version === undefined) throw new Refusal(`There is nothing to ${which}.`);
    const [now, then] =
      which === 'undo' ? [version.after, version.before] : [version.before, version.after];
    if (readFileSync(this.#path, 'utf8') !== now)
      throw new Refusal('The file has been edited elsewhere since; undo it there.');
    replaceFile(this.#path, then);
    from.pop();
    to.push(version);
  }
}

function edited(mdx: string, edit: SummaryEdit): string {
  try {
    return editSummary(mdx, edit);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(`${error.message}.`);
    throw error;
  }
}

function outlineOf(mdx: string): readonly FindingOutline[] {
  try {
    return outlineSummary(mdx);
  } catch {
    const problems = parseSummary(mdx).problems.map(({ line, message }) => ({
      where: `index.mdx:${line}`,
      message,
    }));
    throw new VerbatimError(
      'content-invalid',
      problems.length > 0 ? problems : [{ where: 'index.mdx', message: 'can’t be read.' }],
    );
  }
}

function errorsIn(mdx: string): number {
  return parseSummary(mdx).problems.filter(({ level }) => level === 'error').length;
}

function lineAt(mdx: string, offset: number): number {
  return mdx.slice(0, offset).split('\n').length;
}

function wordsOf(quote: Quote | null, call: QuoteCall | undefined): Omit<PlacedQuoteView, 'place'> {
  if (quote !== null) return { key: quote.id, text: quote.text, by: byline(quote), isShown: true };
  const text = call?.kind === 'cut' ? call.text : (call?.id ?? '');
  return { key: text, text, by: 'not shown: see the problems', isShown: false };
}

function asPool(quote: Quote): PoolQuoteView {
  return {
    key: quote.id,
    response: quote.response,
    text: quote.text,
    by: byline(quote),
    themes: quote.themes.map(({ theme }) => theme),
    isEditors: quote.chosenBy === 'editor',
  };
}

function byline({ attribution }: Quote): string {
  const missing = attribution.isRoleHidden ? 'role not shown' : 'role not stated';
  const roles = attribution.roles.length === 0 ? missing : attribution.roles.join(' and ');
  return `${attribution.name ?? 'Name not given'}, ${roles}`;
}
