// Taking a file in: drop it, see what was recognised, say where that is wrong, take it in. Nothing is written before.
import type { IntakeRequest, IntakeView } from '../protocol.ts';
import { h, refill } from './dom.ts';
import { Refused, type Saver } from './saver.ts';

export interface IntakeOptions {
  readonly saver: Saver;
  readonly consultations: readonly string[];
  readonly chosen: string | null;
  readonly tell: (text: string) => void;
  /** Opens the consultation that now holds the new batch. */
  readonly openReview: (slug: string) => void;
}

/** What a person may take a column for; `option` and others are the file's own business. */
const USES: readonly (readonly [string, string])[] = [
  ['text', 'own words'],
  ['role', 'role'],
  ['name', 'name'],
  ['date', 'date'],
  ['closed', 'closed question'],
  ['ignore', 'leave out'],
];

export class IntakeScreen {
  readonly element: HTMLElement;
  readonly #options: IntakeOptions;
  readonly #file: HTMLInputElement;
  readonly #slug: HTMLInputElement;
  readonly #fields: HTMLFormElement;
  readonly #found: HTMLElement;
  #columns = new Map<string, string>();
  #view: IntakeView | null = null;

  constructor(options: IntakeOptions) {
    this.#options = options;
    this.#file = h('input', {
      type: 'file',
      id: 'intake-file',
      on: { change: () => void this.#hold(this.#file.files?.[0]) },
    });
    this.#slug = h('input', {
      type: 'text',
      id: 'intake-slug',
      list: 'intake-slugs',
      autocomplete: 'off',
      value: options.chosen ?? '',
      on: { change: () => void this.#look() },
    });
    const field = (id: string, label: string, control: HTMLElement): HTMLElement =>
      h('p', {}, h('label', { for: id }, label), control);
    const text = (id: string): HTMLInputElement =>
      h('input', {
        type: 'text',
        id,
        autocomplete: 'off',
        on: { change: () => void this.#look() },
      });
    const choice = (
      id: string,
      choices: readonly (readonly [string, string])[],
    ): HTMLSelectElement =>
      h(
        'select',
        { id, on: { change: () => void this.#look() } },
        ...choices.map(([value, words]) => h('option', { value }, words)),
      );
    const box = (id: string, label: string): HTMLElement =>
      h(
        'p',
        { class: 'choice' },
        h('input', { type: 'checkbox', id, on: { change: () => void this.#look() } }),
        h('label', { for: id }, label),
      );
    const drop = h(
      'div',
      { class: 'drop' },
      h(
        'label',
        { for: 'intake-file' },
        'Drop an export here, or choose it: a survey tool’s, a blog’s, a table, a document',
      ),
      this.#file,
    );
    for (const type of ['dragenter', 'dragover'] as const)
      drop.addEventListener(type, (event) => {
        event.preventDefault();
        drop.classList.add('is-over');
      });
    drop.addEventListener('dragleave', () => {
      drop.classList.remove('is-over');
    });
    drop.addEventListener('drop', (event) => {
      event.preventDefault();
      drop.classList.remove('is-over');
      void this.#hold(event.dataTransfer?.files[0]);
    });
    this.#found = h('div', { class: 'found', 'aria-live': 'polite' });
    this.#fields = h(
      'form',
      {
        class: 'fields',
        on: {
          submit: (event) => {
            event.preventDefault();
          },
        },
      },
      field(
        'intake-slug',
        'Consultation: one there is, or a new name (small letters, digits, hyphens)',
        this.#slug,
      ),
      h(
        'datalist',
        { id: 'intake-slugs' },
        ...options.consultations.map((slug) => h('option', { value: slug })),
      ),
      field('intake-title', 'Title of the batch, and of a new consultation', text('intake-title')),
      field('intake-channel', 'How people were asked', text('intake-channel')),
      field(
        'intake-names',
        'Names',
        choice('intake-names', [
          ['none', 'publish no names'],
          ['first', 'keep first names that people published'],
        ]),
      ),
      field(
        'intake-regime',
        'Counts',
        choice('intake-regime', [
          ['survey', 'hide small groups (a survey)'],
          ['public', 'as they are (public comments)'],
        ]),
      ),
      field(
        'intake-consent',
        'People agreed to',
        choice('intake-consent', [
          ['public', 'publication'],
          ['internal', 'internal use only'],
        ]),
      ),
      field(
        'intake-total',
        'How many answered',
        choice('intake-total', [
          ['', 'as the file says'],
          ['known', 'known'],
          ['unknown', 'not known'],
        ]),
      ),
      field(
        'intake-keep',
        'Words that are no personal detail, with commas between',
        text('intake-keep'),
      ),
      box('intake-sample', 'Sample data: every page says so'),
      box('intake-corrections', 'Changed rows correct those taken in before'),
    );
    this.element = h(
      'main',
      { id: 'main', class: 'intake', tabindex: '-1' },
      h('h1', {}, 'Take a file in'),
      h(
        'p',
        { class: 'lede' },
        'Personal details are taken out before anything is written, and every row is counted. The file itself is not kept.',
      ),
      drop,
      h('div', { class: 'two' }, this.#fields, this.#found),
    );
  }

  focus(): void {
    this.#file.focus();
  }

  async #hold(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    this.#columns = new Map();
    try {
      await this.#options.saver.hold(file);
      if (this.#slug.value === '') this.#slug.value = slugOf(file.name);
      await this.#look();
    } catch (error) {
      this.#complain(error);
    }
  }

  #value(name: string): string {
    return (
      this.#fields
        .querySelector<HTMLInputElement | HTMLSelectElement>(`#intake-${name}`)
        ?.value.trim() ?? ''
    );
  }

  #isTicked(name: string): boolean {
    return this.#fields.querySelector<HTMLInputElement>(`#intake-${name}`)?.checked === true;
  }

  #request(write: boolean): IntakeRequest {
    const named = (use: string): string[] =>
      [...this.#columns].filter(([, chosen]) => chosen === use).map(([name]) => name);
    // Naming one column of text names them all, so those already recognised are named with it.
    const recognised = (this.#view?.columns ?? [])
      .filter(({ name, use }) => use === 'text' && !this.#columns.has(name))
      .map(({ name }) => name);
    const text = named('text');
    return {
      slug: this.#value('slug'),
      title: this.#value('title') || null,
      channel: this.#value('channel') || null,
      // The options of these lists are the values of the schema.
      names: this.#value('names') as IntakeRequest['names'],
      regime: this.#value('regime') as IntakeRequest['regime'],
      consent: this.#value('consent') as IntakeRequest['consent'],
      total: (this.#value('total') || null) as IntakeRequest['total'],
      keep: this.#value('keep')
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
      sample: this.#isTicked('sample'),
      corrections: this.#isTicked('corrections'),
      columns: {
        text: text.length > 0 ? [...recognised, ...text] : [],
        role: named('role').at(-1) ?? null,
        name: named('name').at(-1) ?? null,
        date: named('date').at(-1) ?? null,
        closed: named('closed'),
        ignore: named('ignore'),
      },
      write,
    };
  }

  async #look(): Promise<void> {
    if (this.#file.files?.length === 0 && this.#view === null && !this.#options.saver.holds())
      return;
    try {
      this.#view = await this.#options.saver.read<IntakeView>('intake', this.#request(false));
      this.#show(this.#view);
    } catch (error) {
      this.#complain(error);
    }
  }

  async #take(): Promise<void> {
    try {
      const { slug } = this.#request(true);
      const view = await this.#options.saver.read<IntakeView>('intake', this.#request(true));
      refill(
        this.#found,
        h('h2', {}, view.isKnownFile ? 'Taken in before' : 'Taken in'),
        h('p', {}, `${view.file}: ${rows(view.accepted)} in batch ${view.batch ?? ''}.`),
        h(
          'p',
          { class: 'buttons' },
          h(
            'button',
            {
              type: 'button',
              class: 'main',
              'data-key': 'review',
              on: {
                click: () => {
                  this.#options.openReview(slug);
                },
              },
            },
            'Review the responses',
          ),
        ),
      );
      this.#options.tell('Taken in');
      this.#found.querySelector('button')?.focus();
    } catch (error) {
      this.#complain(error);
    }
  }

  #show(view: IntakeView): void {
    const out = view.redactions.map(({ kind, count }) => `${String(count)} ${kind}`).join(', ');
    refill(
      this.#found,
      h('h2', {}, `Recognised as ${view.format}`),
      h(
        'p',
        { class: 'small' },
        `${view.file}: ${view.why}${view.encoding === null ? '' : `, ${view.encoding}`}.`,
      ),
      h(
        'table',
        { class: 'keys' },
        h(
          'tbody',
          {},
          row('Rows', String(view.rows)),
          row('To be taken in', `${rows(view.accepted)}, ${String(view.responses)} responses`),
          row('Already known', String(view.duplicates)),
          ...view.setAside.map(({ fate, reason, rows: count }) =>
            row(fate === 'rejected' ? 'Rejected' : 'Withheld', `${String(count)}: ${reason}`),
          ),
          row('Details taken out', out === '' ? 'none' : out),
        ),
      ),
      ...view.warnings.map((warning) => h('p', { class: 'warning' }, warning)),
      view.columns.length === 0 ? null : this.#table(view),
      h(
        'p',
        { class: 'buttons' },
        h(
          'button',
          {
            type: 'button',
            class: 'main',
            'data-key': 'take',
            disabled: view.accepted === 0,
            on: { click: () => void this.#take() },
          },
          `Take in ${rows(view.accepted)}`,
        ),
      ),
    );
  }

  #table(view: IntakeView): HTMLElement {
    return h(
      'table',
      { class: 'keys' },
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
      h(
        'tbody',
        {},
        ...view.columns.map(({ name, use, why, isUnsure }) => {
          const uses = USES.some(([value]) => value === use)
            ? USES
            : [[use, use] as const, ...USES];
          const list = h(
            'select',
            {
              'data-key': `column ${name}`,
              'aria-label': `What “${name}” is`,
              on: {
                change: () => {
                  this.#columns.set(name, list.value);
                  void this.#look();
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
        }),
      ),
    );
  }

  #complain(error: unknown): void {
    if (!(error instanceof Refused) && !(error instanceof TypeError)) throw error;
    const why = error instanceof Refused ? error.message : 'The desk does not answer.';
    const [title = '', ...lines] = why.split('\n');
    refill(
      this.#found,
      h('h2', {}, title),
      ...lines.map((line) => h('p', {}, line)),
      h('p', { class: 'small' }, 'Nothing was written.'),
      this.#view === null ? null : this.#table(this.#view),
    );
  }
}

function row(name: string, value: string): HTMLElement {
  return h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, value));
}

function rows(count: number): string {
  return `${String(count)} ${count === 1 ? 'row' : 'rows'}`;
}

function slugOf(file: string): string {
  return file
    .replace(/\.[^.]*$/u, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 80);
}
