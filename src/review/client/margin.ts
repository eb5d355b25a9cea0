// The margin beside the response: themes with what speaks for them, flags, role, notes. Its controls stay in place from
// response to response, so that focus and screen readers don't lose them.
import type { FlagKind } from '../../domain/decision.ts';
import type { Role } from '../../domain/role.ts';
import type { DeskView, ItemView } from '../protocol.ts';
import { h, refill, setAttribute } from './dom.ts';
import { labelOf, type KeyAction } from './keys.ts';
import { FLAG_NAMES, ROLE_NAMES, ROLE_SOURCES } from './words.ts';

export interface MarginActions {
  readonly press: (action: KeyAction) => void;
  readonly tick: (theme: number) => void;
  readonly setRoles: (roles: readonly Role[]) => void;
  readonly addNote: (note: string) => void;
  /** Nothing is left to take out of a text in which redactions met. */
  readonly lookedAgain: () => void;
}

export class Margin {
  readonly element: HTMLElement;
  readonly #themes: readonly {
    readonly id: string;
    readonly button: HTMLButtonElement;
    readonly score: HTMLElement;
    readonly why: HTMLElement;
  }[];
  readonly #flags: ReadonlyMap<FlagKind, HTMLButtonElement>;
  readonly #roles: ReadonlyMap<Role, HTMLInputElement>;
  readonly #roleSource: HTMLElement;
  readonly #note: HTMLTextAreaElement;
  readonly #notes: HTMLElement;
  readonly #readings: HTMLElement;
  readonly #looks: HTMLElement;
  readonly #actions: MarginActions;
  readonly #unsure: HTMLButtonElement;

  constructor(view: DeskView, actions: MarginActions) {
    this.#actions = actions;
    this.#themes = view.themes.map(({ id, name, definition }, i) => {
      const score = h('span', { class: 'score' });
      const why = h('p', { class: 'why small', id: `why-${id}` });
      const key = i < 9 ? String(i + 1) : '';
      const button = h(
        'button',
        {
          type: 'button',
          class: `theme pen-${String((i % 8) + 1)}`,
          title: definition,
          'aria-pressed': 'false',
          'aria-describedby': `why-${id}`,
          'aria-keyshortcuts': key === '' ? null : key,
          on: {
            click: () => {
              actions.tick(i);
            },
          },
        },
        h('span', { class: 'tick', 'aria-hidden': 'true' }),
        h('span', { class: 'name' }, name),
        score,
        key === '' ? null : h('kbd', {}, key),
      );
      return { id, button, score, why };
    });
    this.#flags = new Map(
      view.flagKinds.map((kind) => [
        kind,
        this.#button(kind === 'privacy' ? 'flag-privacy' : 'flag-tone', FLAG_NAMES[kind]),
      ]),
    );
    for (const button of this.#flags.values()) button.setAttribute('aria-pressed', 'false');
    this.#unsure = this.#button('unsure', 'Unsure');
    this.#roles = new Map(
      view.roles.map((role) => [
        role,
        h('input', {
          type: 'checkbox',
          id: `role-${role}`,
          on: {
            change: () => {
              this.#changeRoles();
            },
          },
        }),
      ]),
    );
    this.#roleSource = h('p', { class: 'small' });
    this.#note = h('textarea', {
      id: 'note',
      rows: 2,
      maxlength: 2000,
      on: {
        keydown: (event) => {
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            this.#saveNote();
          }
        },
        blur: () => {
          this.#saveNote();
        },
      },
    });
    this.#notes = h('ul', { class: 'notes', role: 'list' });
    this.#readings = h('div', { class: 'readings' });
    this.#looks = h('div', { class: 'looks' });
    this.element = h(
      'div',
      { class: 'margin' },
      h(
        'section',
        { 'aria-labelledby': 'themes-title' },
        h('h2', { id: 'themes-title' }, 'Themes'),
        ...this.#themes.flatMap(({ button, why }) => [button, why]),
        h(
          'p',
          { class: 'buttons' },
          this.#button('agree', 'Agree and next', 'main'),
          this.#button('none-fits', 'None fits'),
          this.#unsure,
        ),
        this.#readings,
      ),
      h(
        'section',
        { 'aria-labelledby': 'looks-title' },
        h('h2', { id: 'looks-title' }, 'Look twice'),
        this.#looks,
        h(
          'p',
          { class: 'buttons' },
          ...this.#flags.values(),
          this.#button('take-out', 'Take details out'),
          this.#button('keep-back', 'Keep out'),
          this.#button('send-back', 'Send back'),
        ),
      ),
      h(
        'section',
        { 'aria-labelledby': 'role-title' },
        h('h2', { id: 'role-title' }, 'Writer’s role'),
        this.#roleSource,
        h(
          'div',
          { class: 'roles', role: 'group', 'aria-labelledby': 'role-title' },
          ...[...this.#roles].map(([role, box]) =>
            h(
              'span',
              { class: 'choice' },
              box,
              h('label', { for: `role-${role}` }, ROLE_NAMES[role]),
            ),
          ),
        ),
      ),
      h(
        'section',
        { 'aria-labelledby': 'notes-title' },
        h('h2', { id: 'notes-title' }, 'Notes'),
        this.#notes,
        h(
          'label',
          { for: 'note', class: 'small' },
          'A note for those who review after you (Enter saves)',
        ),
        this.#note,
      ),
    );
  }

  focusRole(): void {
    this.#roles.values().next().value?.focus();
  }

  focusNote(): void {
    this.#note.focus();
  }

  show(item: ItemView, ticked: ReadonlySet<string>, isOpened: boolean): void {
    for (const { id, button, score, why } of this.#themes) {
      const suggestion = item.suggestions?.find(({ theme }) => theme === id);
      const value = item.scores?.[id];
      button.setAttribute('aria-pressed', String(ticked.has(id)));
      score.textContent = value === undefined ? '' : `${String(Math.round(value * 100))} %`;
      score.classList.toggle('is-suggested', suggestion !== undefined);
      why.textContent =
        suggestion === undefined
          ? ''
          : [...new Set(suggestion.evidence.map(({ reason }) => reason))].slice(0, 3).join(', ');
      why.hidden = why.textContent === '';
    }
    this.#showReadings(item, isOpened);
    for (const [kind, button] of this.#flags)
      button.setAttribute('aria-pressed', String(item.flags.includes(kind)));
    this.#unsure.setAttribute('aria-pressed', String(item.unsure !== null));
    refill(
      this.#looks,
      item.lookAgain === null ? null : this.#lookAgain(item.lookAgain),
      item.sentBack === null
        ? null
        : h('p', {}, `Sent back by ${item.sentBack.reviewer}: ${item.sentBack.reason}`),
      item.unsure === null ? null : h('p', {}, `${item.unsure} asks for a second reader.`),
      ...[...new Set(item.textFlags.map(({ reason }) => reason))].map((reason) =>
        h('p', { class: 'small' }, `It may hold ${reason}.`),
      ),
    );
    for (const [role, box] of this.#roles) box.checked = item.roles.includes(role);
    this.#roleSource.textContent =
      item.roleSource === null
        ? 'Not stated. Set it only where the writer says it.'
        : `${item.roles.map((role) => ROLE_NAMES[role]).join(', ')}, ${ROLE_SOURCES[item.roleSource]}${item.roleGiven === null ? '' : ` (“${item.roleGiven}”)`}.`;
    refill(
      this.#notes,
      ...item.notes.map(({ reviewer, note }) => h('li', {}, h('b', {}, reviewer), ` ${note}`)),
    );
    setAttribute(this.#note, 'data-response', item.id);
  }

  /** What readers ruled stays shut until the reviewer opens it: it would sway them. */
  #showReadings(item: ItemView, isOpened: boolean): void {
    const readings = item.readings ?? [];
    const name = (id: string): string =>
      this.#themes.find((theme) => theme.id === id)?.button.querySelector('.name')?.textContent ??
      id;
    if (readings.length === 0) refill(this.#readings);
    else if (!isOpened && item.mine === null)
      refill(
        this.#readings,
        h(
          'p',
          { class: 'buttons' },
          this.#button(
            'readings',
            readings.length === 1 ? 'Show what one reader ruled' : 'Show what readers ruled',
          ),
        ),
      );
    else {
      refill(
        this.#readings,
        h(
          'dl',
          { class: 'small' },
          ...readings.flatMap(({ reviewer, themes }) => [
            h('dt', {}, reviewer),
            h('dd', {}, themes.length === 0 ? 'no theme' : themes.map(name).join(', ')),
          ]),
        ),
        item.isAdjudicated
          ? h('p', { class: 'small' }, 'Settled.')
          : item.readersDiffer
            ? h('p', {}, 'They differ: tick what should count, then Enter settles it.')
            : null,
      );
    }
  }

  #changeRoles(): void {
    this.#actions.setRoles([...this.#roles].filter(([, box]) => box.checked).map(([role]) => role));
  }

  #saveNote(): void {
    const note = this.#note.value.trim();
    if (note === '') return;
    this.#note.value = '';
    this.#actions.addNote(note);
  }

  #lookAgain(reason: string): HTMLElement {
    return h(
      'div',
      { class: 'look-again' },
      h('p', {}, h('b', {}, 'Kept out of publication'), ` (${reason}).`),
      h(
        'p',
        { class: 'small' },
        'Read all of it: a detail that somebody took out may stand here still. Take out what is left, or say that nothing is.',
      ),
      h(
        'button',
        {
          type: 'button',
          on: {
            click: () => {
              this.#actions.lookedAgain();
            },
          },
        },
        'I looked: nothing is left to take out',
      ),
    );
  }

  #button(action: KeyAction, name: string, className = ''): HTMLButtonElement {
    return h(
      'button',
      {
        type: 'button',
        class: className === '' ? null : className,
        'data-key': action,
        'aria-keyshortcuts': labelOf(action),
        on: {
          click: () => {
            this.#actions.press(action);
          },
        },
      },
      `${name} `,
      h('kbd', {}, labelOf(action)),
    );
  }
}
