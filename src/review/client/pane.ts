// The response to read: a read-only text field, so that a person selects words by keyboard as well as by mouse, over a
// layer of marks in the same type.
import type { Span } from '../../domain/span.ts';
import type { ItemView } from '../protocol.ts';
import { snap, type CutDraft } from './cut.ts';
import { h } from './dom.ts';
import { paint, type Mark } from './paint.ts';

export class Pane {
  readonly element: HTMLElement;
  readonly field: HTMLTextAreaElement;
  readonly #layer: HTMLElement;
  #item: ItemView | null = null;
  #marks: readonly Mark[] = [];
  #cut: CutDraft | null = null;

  constructor() {
    this.#layer = h('div', { class: 'layer', 'aria-hidden': 'true', dir: 'auto' });
    this.field = h('textarea', {
      class: 'words',
      dir: 'auto',
      readonly: true,
      rows: 3,
      spellcheck: 'false',
      'aria-label': 'Response',
      'aria-describedby': 'pane-reason',
    });
    this.element = h('div', { class: 'sheet' }, this.#layer, this.field);
    document.addEventListener('selectionchange', () => {
      if (document.activeElement === this.field) this.#draw();
    });
    window.addEventListener('resize', () => {
      this.#fit();
    });
  }

  /** Selected stretch, or the place of the cursor twice. */
  get selection(): Span {
    return { start: this.field.selectionStart, end: this.field.selectionEnd };
  }

  show(item: ItemView, marks: readonly Mark[], cut: CutDraft | null): void {
    const isSameText = this.#item?.id === item.id && this.#item.text === item.text;
    this.#item = item;
    this.#marks = marks;
    this.#cut = cut;
    if (!isSameText) {
      this.field.value = item.text;
      this.field.lang = item.language;
      this.#layer.lang = item.language;
      this.field.setSelectionRange(0, 0);
    }
    this.#draw();
    if (!isSameText) this.#fit();
  }

  focus(): void {
    this.field.focus({ preventScroll: true });
  }

  /** The field has no height of its own where the browser can't size it by its content. */
  #fit(): void {
    if (CSS.supports('field-sizing', 'content')) return;
    this.field.style.height = 'auto';
    this.field.style.height = `${String(this.field.scrollHeight)}px`;
  }

  #draw(): void {
    const item = this.#item;
    if (item === null) return;
    const { start, end } = this.selection;
    const word = start === end ? snap(item.text, start, end) : null;
    this.#layer.replaceChildren(
      paint(item.text, [
        ...this.#marks,
        ...cutMarks(this.#cut),
        ...(word === null ? [] : [{ ...word, className: 'at-cursor' }]),
      ]),
    );
  }
}

function cutMarks(cut: CutDraft | null): readonly Mark[] {
  if (cut === null) return [];
  return [
    { start: cut.start, end: cut.end, className: 'cut' },
    ...cut.omits.map((span) => ({ ...span, className: 'left-out' })),
    ...cut.inserts.map(({ over }) => ({
      start: over.start,
      end: Math.max(over.end, over.start + 1),
      className: 'put-in',
    })),
  ];
}
