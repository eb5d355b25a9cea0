// The quote under the knife: begun at the selection, trimmed word by word, saved when the keys rest and it breaks no rule.
import type { Segment } from '../../domain/quote.ts';
import type { Span } from '../../domain/span.ts';
import type { CutView, ItemView } from '../protocol.ts';
import {
  fromSegments,
  insert,
  moveEdge,
  omit,
  startCut,
  toSegments,
  type CutDraft,
} from './cut.ts';
import { sentenceAt } from './sentence.ts';
import { judge } from './slips.ts';

export interface KnifeOptions {
  readonly item: () => ItemView | null;
  readonly redraw: () => void;
  /** Saves a cut, in place of an earlier one where it is that one trimmed; gives the cuts as they are then. */
  readonly save: (
    segments: readonly Segment[],
    replaces: string | null,
  ) => Promise<readonly CutView[]>;
  readonly tell: (text: string) => void;
  readonly complain: (error: unknown) => void;
}

/** Edges are saved when the keys rest this long. */
const REST = 250;

export class Knife {
  readonly #options: KnifeOptions;
  #draft: CutDraft | null = null;
  #editing: string | null = null;
  #resting: ReturnType<typeof setTimeout> | null = null;

  constructor(options: KnifeOptions) {
    this.#options = options;
  }

  get draft(): CutDraft | null {
    return this.#draft;
  }

  /** The saved cut that the draft is a trimming of; null where it is not saved yet. */
  get editing(): string | null {
    return this.#editing;
  }

  /** On the selected words; without any on the sentence at the cursor, or the software's choice at the very start. */
  begin(item: ItemView, { start, end }: Span): void {
    const atStart = start === 0 ? item.highlight : null;
    const span = start === end ? (atStart ?? sentenceAt(item.text, start)) : { start, end };
    const draft = span === null ? null : startCut(item.text, span.start, span.end);
    if (draft === null) return;
    this.#editing = null;
    this.#recut(draft);
  }

  trim({ text }: ItemView, cut: CutView): void {
    this.#draft = fromSegments(text, cut.segments);
    this.#editing = cut.id;
    this.#options.redraw();
  }

  move({ text }: ItemView, edge: 'start' | 'end', direction: 'earlier' | 'later'): void {
    if (this.#draft !== null) this.#recut(moveEdge(text, this.#draft, edge, direction));
  }

  omit({ text }: ItemView, { start, end }: Span): void {
    if (this.#draft !== null) this.#recut(omit(text, this.#draft, start, end));
  }

  insert({ text }: ItemView, { start, end }: Span, words: string): void {
    if (this.#draft !== null) this.#recut(insert(text, this.#draft, start, end, words));
  }

  /** Saves what rests unsaved and puts the knife away. */
  async settle(): Promise<void> {
    if (this.#resting !== null) await this.#save();
    this.end();
  }

  /** Puts the knife away as it is. */
  end(): void {
    if (this.#resting !== null) clearTimeout(this.#resting);
    this.#resting = null;
    this.#draft = null;
    this.#editing = null;
  }

  #recut(draft: CutDraft): void {
    this.#draft = draft;
    this.#options.redraw();
    if (this.#resting !== null) clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      void this.#save().catch(this.#options.complain);
    }, REST);
  }

  /** A quote that breaks a rule is shown with the reason, and not saved until it is one. */
  async #save(): Promise<void> {
    if (this.#resting !== null) clearTimeout(this.#resting);
    this.#resting = null;
    const item = this.#options.item();
    if (item === null || this.#draft === null) return;
    if (judge(item.text, this.#draft).check.verdict === 'refused') {
      this.#options.tell('Quote not saved: it breaks a rule, see beside it');
      return;
    }
    const segments = toSegments(item.text, this.#draft);
    const isThis = (cut: CutView): boolean =>
      JSON.stringify(cut.segments) === JSON.stringify(segments);
    const before = item.cuts.find(({ id }) => id === this.#editing);
    if (before !== undefined && isThis(before)) return;
    const saved = (await this.#options.save(segments, this.#editing)).find(isThis);
    if (saved === undefined || !this.#isCutting()) return;
    this.#editing = saved.id;
    this.#options.redraw();
  }

  /** The knife may have been put away while a cut was being saved. */
  #isCutting(): boolean {
    return this.#draft !== null;
  }
}
