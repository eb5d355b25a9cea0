// The columns of a file: what each was taken for and why, and what a person says it is instead.
import type { IntakeRequest, IntakeView } from '../protocol.ts';
import { h } from './dom.ts';

/** What a person may take a column for; `option` and others are the file's own business. */
const USES: readonly (readonly [string, string])[] = [
  ['text', 'own words'],
  ['role', 'role'],
  ['name', 'name'],
  ['date', 'date'],
  ['closed', 'closed question'],
  ['ignore', 'leave out'],
];

export class IntakeColumns {
  readonly #changed: () => void;
  /** Column → what a person says it is. */
  readonly #said = new Map<string, string>();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Another file: nothing has been said of it. */
  forget(): void {
    this.#said.clear();
  }

  request(view: IntakeView | null): IntakeRequest['columns'] {
    const said = (use: string): string[] =>
      [...this.#said].filter(([, chosen]) => chosen === use).map(([name]) => name);
    // Naming one column of text names them all, so those already recognised are named with it.
    const recognised = (view?.columns ?? [])
      .filter(({ name, use }) => use === 'text' && !this.#said.has(name))
      .map(({ name }) => name);
    const text = said('text');
    return {
      text: text.length > 0 ? [...recognised, ...text] : [],
      role: said('role').at(-1) ?? null,
      name: said('name').at(-1) ?? null,
      date: said('date').at(-1) ?? null,
      closed: said('closed'),
      ignore: said('ignore'),
    };
  }

  table({ columns }: IntakeView): HTMLElement | null {
    if (columns.length === 0) return null;
    return h(
      'table',
      { class: 'keys columns' },
      h('caption', {}, 'Columns: change what one was taken for'),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...['Column', 'Taken for', 'Why'].map((name) => h('th', { scope: 'col' }, name)),
        ),
      ),
      h('tbody', {}, ...columns.map((column) => this.#row(column))),
    );
  }

  #row({ name, use, why, isUnsure }: IntakeView['columns'][number]): HTMLElement {
    const uses = USES.some(([value]) => value === use) ? USES : [[use, use] as const, ...USES];
    const list = h(
      'select',
      {
        'data-key': `column ${name}`,
        'aria-label': `What “${name}” is`,
        on: {
          change: () => {
            this.#said.set(name, list.value);
            this.#changed();
          },
        },
      },
      ...uses.map(([value, words]) => h('option', { value, selected: value === use }, words)),
    );
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, name),
      h('td', {}, list),
      h('td', {}, isUnsure ? `? ${why}` : why),
    );
  }
}
