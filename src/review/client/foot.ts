// The line at the bottom that is always in sight: how far the work is, and what can be undone.
import type { DecideReply, Progress } from '../protocol.ts';
import { h } from './dom.ts';
import type { KeyAction } from './keys.ts';
import { ACTION_NAMES } from './words.ts';

export type History = Pick<DecideReply, 'canUndo' | 'canRedo'>;

export class Foot {
  readonly element: HTMLElement;
  readonly #bar: HTMLProgressElement;
  readonly #words: HTMLElement;
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;

  constructor(press: (action: KeyAction) => void) {
    const button = (action: KeyAction, ...name: readonly (string | Node)[]): HTMLButtonElement =>
      h(
        'button',
        {
          type: 'button',
          on: {
            click: () => {
              press(action);
            },
          },
        },
        ...name,
      );
    this.#bar = h('progress', { 'aria-labelledby': 'progress-words' });
    this.#words = h('span', { id: 'progress-words' });
    this.#undo = button('undo');
    this.#redo = button('redo');
    this.element = h(
      'footer',
      { class: 'foot' },
      this.#bar,
      this.#words,
      h(
        'span',
        { class: 'buttons' },
        this.#undo,
        this.#redo,
        button('help', 'Keys ', h('kbd', {}, '?')),
      ),
    );
  }

  showProgress(progress: Progress): void {
    const { total, reviewed, unsure, flagged, disagreements, withheld, read } = progress;
    this.#bar.max = Math.max(1, total);
    this.#bar.value = reviewed;
    this.#words.textContent = [
      `${String(reviewed)} of ${String(total)} reviewed`,
      `${String(unsure)} unsure`,
      `${String(flagged)} flagged`,
      ...(disagreements > 0 ? [`${String(disagreements)} where readers differ`] : []),
      ...(withheld > 0 ? [`${String(withheld)} kept out`] : []),
      ...(read < total ? [`software has read ${String(read)}`] : []),
    ].join(', ');
  }

  showHistory({ canUndo, canRedo }: History): void {
    const name = (action: string | null): string =>
      action === null ? '' : ` ${ACTION_NAMES[action] ?? action}`;
    this.#undo.disabled = canUndo === null;
    this.#redo.disabled = canRedo === null;
    this.#undo.replaceChildren(`Undo${name(canUndo)} `, h('kbd', {}, 'u'));
    this.#redo.replaceChildren(`Redo${name(canRedo)} `, h('kbd', {}, 'Shift u'));
  }
}
