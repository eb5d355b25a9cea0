// The list of responses at the left: a page of it at a time, whatever its length, and the filters above it.
import type { DeskView, Filter, QueueView } from '../protocol.ts';
import { h, refill } from './dom.ts';
import { ROLE_NAMES, SHOW_NAMES } from './words.ts';

export interface QueueActions {
  readonly open: (id: string) => void;
  readonly filter: (filter: Filter) => void;
  readonly page: (offset: number) => void;
}

const PAGE = 50;

export class QueueList {
  readonly element: HTMLElement;
  readonly #count: HTMLElement;
  readonly #list: HTMLElement;
  readonly #pages: HTMLElement;
  readonly #actions: QueueActions;

  constructor(view: DeskView, filter: Filter, actions: QueueActions) {
    this.#actions = actions;
    const select = (
      name: keyof Filter,
      label: string,
      options: readonly (readonly [string, string])[],
    ): HTMLElement => {
      const list = h(
        'select',
        { id: `filter-${name}` },
        ...options.map(([value, text]) =>
          h('option', { value, selected: value === (filter[name] ?? '') }, text),
        ),
      );
      list.addEventListener('change', () => {
        actions.filter(this.#read());
      });
      return h('p', {}, h('label', { for: `filter-${name}` }, label), list);
    };
    this.#count = h('p', { class: 'small', id: 'queue-count' });
    this.#list = h('ol', { class: 'queue', role: 'list' });
    this.#pages = h('p', { class: 'buttons' });
    this.element = h(
      'nav',
      { class: 'side', 'aria-label': 'Responses' },
      select('show', 'Show', Object.entries(SHOW_NAMES)),
      h(
        'details',
        { open: filter.theme !== null || filter.role !== null || filter.batch !== null },
        h('summary', {}, 'Theme, role, batch'),
        select('theme', 'Theme', [
          ['', 'Any theme'],
          ...view.themes.map(({ id, name }) => [id, name] as const),
        ]),
        select('role', 'Role', [
          ['', 'Any role'],
          ...view.roles.map((role) => [role, ROLE_NAMES[role]] as const),
          ['not-stated', 'Not stated'],
        ]),
        select('batch', 'Batch', [
          ['', 'Any batch'],
          ...view.batches.map(({ folder, title }) => [folder, title] as const),
        ]),
      ),
      this.#count,
      this.#list,
      this.#pages,
    );
  }

  show(queue: QueueView, current: string | null): void {
    const { total, offset, rows } = queue;
    this.#count.textContent =
      total === 0
        ? 'Nothing here.'
        : total > PAGE
          ? `${String(offset + 1)} to ${String(offset + rows.length)} of ${String(total)}`
          : `${String(total)} ${total === 1 ? 'response' : 'responses'}`;
    refill(
      this.#list,
      ...rows.map(({ id, words, isReviewed, isMine, isFlagged, isUnsure }) =>
        h(
          'li',
          {},
          h(
            'button',
            {
              type: 'button',
              'data-key': id,
              'aria-current': id === current ? 'true' : null,
              on: {
                click: () => {
                  this.#actions.open(id);
                },
              },
            },
            h(
              'span',
              { class: 'state' },
              isMine ? '✓' : isReviewed ? '·' : '',
              isFlagged ? '!' : '',
              isUnsure ? '?' : '',
            ),
            h(
              'span',
              { class: 'hidden-words' },
              [
                isMine ? 'read by you' : isReviewed ? 'reviewed' : '',
                isFlagged ? 'flagged' : '',
                isUnsure ? 'unsure' : '',
              ]
                .filter(Boolean)
                .join(', '),
            ),
            h('span', { class: 'first-words', dir: 'auto' }, words),
          ),
        ),
      ),
    );
    refill(
      this.#pages,
      offset > 0 ? this.#turn('Earlier', offset - PAGE) : null,
      offset + rows.length < total ? this.#turn('Later', offset + PAGE) : null,
    );
  }

  /** Another response is open now. */
  mark(current: string): void {
    for (const button of this.#list.querySelectorAll('button')) {
      if (button.dataset['key'] === current) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  }

  #turn(name: string, offset: number): HTMLButtonElement {
    return h(
      'button',
      {
        type: 'button',
        class: 'quiet',
        'data-key': name,
        on: {
          click: () => {
            this.#actions.page(Math.max(0, offset));
          },
        },
      },
      name,
    );
  }

  #read(): Filter {
    const value = (name: keyof Filter): string =>
      this.element.querySelector<HTMLSelectElement>(`#filter-${name}`)?.value ?? '';
    const orNull = (text: string): string | null => (text === '' ? null : text);
    return {
      // The options were made from these very lists.
      show: value('show') as Filter['show'],
      theme: orNull(value('theme')),
      role: orNull(value('role')) as Filter['role'],
      batch: orNull(value('batch')),
    };
  }
}
