// Taking a file in: drop it, see what was recognised, say where that is wrong, take it in. Nothing is written before.
import { slugFrom } from '../../domain/slug-from.ts';
import type { IntakeRequest, IntakeView } from '../protocol.ts';
import { h, refill } from './dom.ts';
import { IntakeColumns } from './intake-columns.ts';
import { IntakeForm } from './intake-form.ts';
import { Refused, type Saver } from './saver.ts';

export interface IntakeOptions {
  readonly saver: Saver;
  readonly consultations: readonly string[];
  readonly chosen: string | null;
  readonly tell: (text: string) => void;
  /** Opens the consultation that now holds the new batch. */
  readonly openReview: (slug: string) => void;
}

export class IntakeScreen {
  readonly element: HTMLElement;
  readonly #options: IntakeOptions;
  readonly #file: HTMLInputElement;
  readonly #form: IntakeForm;
  readonly #columns: IntakeColumns;
  readonly #found = h('div', { class: 'found', 'aria-live': 'polite' });
  /** Nothing can be said of a file before there is one. */
  readonly #below: HTMLElement;
  #view: IntakeView | null = null;
  /** How often the desk was asked what a file holds. */
  #asked = 0;

  constructor(options: IntakeOptions) {
    this.#options = options;
    const changed = (): void => void this.#look();
    this.#file = h('input', {
      type: 'file',
      id: 'intake-file',
      on: { change: () => void this.#hold(this.#file.files?.[0]) },
    });
    this.#form = new IntakeForm({ ...options, changed });
    this.#columns = new IntakeColumns(changed);
    this.#below = h('div', { class: 'two', hidden: true }, this.#form.element, this.#found);
    this.element = h(
      'main',
      { id: 'main', class: 'intake', tabindex: '-1' },
      h('h1', {}, 'Take a file in'),
      h(
        'p',
        { class: 'lede' },
        'Personal details are taken out before anything is written, and every row is counted. The file itself is not kept.',
      ),
      this.#dropPlace(),
      this.#below,
    );
  }

  focus(): void {
    this.#file.focus();
  }

  #dropPlace(): HTMLElement {
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
    return drop;
  }

  async #hold(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    this.#columns.forget();
    // What was recognised in the file before says nothing of this one.
    this.#view = null;
    try {
      await this.#options.saver.hold(file);
      this.#below.hidden = false;
      if (this.#form.slug === '')
        this.#form.slug = slugFrom(file.name.replace(/\.[^.]*$/u, '')).slice(0, 80);
      await this.#look();
    } catch (error) {
      this.#complain(error);
    }
  }

  #request(write: boolean): IntakeRequest {
    return { ...this.#form.request(), columns: this.#columns.request(this.#view), write };
  }

  async #look(): Promise<void> {
    if (!this.#options.saver.holds()) return;
    const asked = (this.#asked += 1);
    try {
      const view = await this.#options.saver.read<IntakeView>('intake', this.#request(false));
      // An earlier answer that comes late takes no later one's place.
      if (asked !== this.#asked) return;
      this.#view = view;
      this.#show(view);
    } catch (error) {
      this.#complain(error);
    }
  }

  async #take(): Promise<void> {
    try {
      const request = this.#request(true);
      this.#asked += 1;
      const view = await this.#options.saver.read<IntakeView>('intake', request);
      const openReview = (): void => {
        this.#options.openReview(request.slug);
      };
      refill(
        this.#found,
        h('h2', {}, view.isKnownFile ? 'Taken in before' : 'Taken in'),
        h('p', {}, `${view.file}: ${rows(view.accepted)} in batch ${view.batch ?? ''}.`),
        h('p', { class: 'buttons' }, mainButton('review', 'Review the responses', openReview)),
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
          row(
            'To be taken in',
            `${rows(view.accepted)}, ${String(view.responses)} ${view.responses === 1 ? 'response' : 'responses'}`,
          ),
          row('Already known', String(view.duplicates)),
          ...view.setAside.map(({ fate, reason, rows: count }) =>
            row(fate === 'rejected' ? 'Rejected' : 'Withheld', `${String(count)}: ${reason}`),
          ),
          row('Details taken out', out === '' ? 'none' : out),
        ),
      ),
      ...view.warnings.map((warning) => h('p', { class: 'warning' }, warning)),
      this.#columns.table(view),
      h(
        'p',
        { class: 'buttons' },
        mainButton(
          'take',
          `Take in ${rows(view.accepted)}`,
          () => void this.#take(),
          view.accepted === 0,
        ),
      ),
    );
  }

  #complain(error: unknown): void {
    if (!(error instanceof Refused) && !(error instanceof TypeError)) throw error;
    const why = error instanceof Refused ? error.message : 'The desk does not answer.';
    this.#below.hidden = false;
    const [title = '', ...lines] = why.split('\n');
    refill(
      this.#found,
      h('h2', {}, title),
      ...lines.map((line) => h('p', {}, line)),
      h('p', { class: 'small' }, 'Nothing was written.'),
      this.#view === null ? null : this.#columns.table(this.#view),
    );
  }
}

function row(name: string, value: string): HTMLElement {
  return h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, value));
}

function mainButton(key: string, name: string, press: () => void, isDisabled = false): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'main', 'data-key': key, disabled: isDisabled, on: { click: press } },
    name,
  );
}

function rows(count: number): string {
  return `${String(count)} ${count === 1 ? 'row' : 'rows'}`;
}
