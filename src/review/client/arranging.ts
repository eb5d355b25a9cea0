// What the parts of the findings screen share: the findings as they stand, the one way to edit them, what is dragged.
import type {
  EditFindingsRequest,
  FindingView,
  PlacedQuoteView,
  PoolQuoteView,
} from '../protocol.ts';
import { h } from './dom.ts';

export type Edit = EditFindingsRequest['edit'];
export type Place = PlacedQuoteView['place'];

/** A quote of a finding, or one of the pool. */
export type Dragged =
  { readonly finding: string; readonly index: number } | { readonly pool: PoolQuoteView };

export interface Arranging {
  readonly findings: () => readonly FindingView[];
  readonly edit: (edit: Edit) => void;
  /** Warnings of the build about staff text. */
  readonly checkProse: (texts: readonly string[]) => Promise<readonly string[]>;
  readonly drag: Drag;
  readonly tell: (text: string) => void;
  readonly complain: (error: unknown) => void;
}

/** One drag at a time. */
export class Drag {
  #dragged: Dragged | null = null;

  from(element: HTMLElement, dragged: Dragged): void {
    element.addEventListener('dragstart', (event) => {
      this.#dragged = dragged;
      event.dataTransfer?.setData('text/plain', '');
    });
  }

  /** Where a quote may be let go; the innermost place takes it. */
  onto(element: HTMLElement, take: (dragged: Dragged) => void): void {
    element.addEventListener('dragover', (event) => {
      if (this.#dragged === null) return;
      event.preventDefault();
      event.stopPropagation();
      element.classList.add('is-over');
    });
    element.addEventListener('dragleave', () => {
      element.classList.remove('is-over');
    });
    element.addEventListener('drop', (event) => {
      const dragged = this.#dragged;
      this.#dragged = null;
      if (dragged === null) return;
      event.preventDefault();
      event.stopPropagation();
      take(dragged);
    });
  }
}

/** Edits as soon as it is pressed. */
export function editButton(
  { edit }: Arranging,
  key: string,
  name: string,
  make: () => Edit,
  isDisabled = false,
): HTMLButtonElement {
  return h(
    'button',
    {
      type: 'button',
      class: 'quiet',
      'data-key': key,
      disabled: isDisabled,
      on: {
        click: () => {
          edit(make());
        },
      },
    },
    name,
  );
}

/** Goes with a list: a key in a closed list chooses at once, so choosing alone must not move anything. */
export function goButton(
  { edit, tell }: Arranging,
  key: string,
  name: string,
  label: string,
  make: () => Edit | null,
): HTMLButtonElement {
  const press = (): void => {
    const chosen = make();
    if (chosen === null) tell('Choose a place first');
    else edit(chosen);
  };
  return h(
    'button',
    { type: 'button', 'data-key': key, 'aria-label': label, on: { click: press } },
    name,
  );
}
