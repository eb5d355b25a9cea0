// Findings as the page will read them, with quotes that are dragged or moved by key from one to another. Each change is
// one small edit of index.mdx, saved at once; what an editor wrote around it stays as it is.
import type { FindingsView, ThemeView } from '../protocol.ts';
import { Drag, type Arranging, type Edit } from './arranging.ts';
import { askText } from './dialogs.ts';
import { h, refill } from './dom.ts';
import { findingCard } from './finding-card.ts';
import { QuotePool } from './quote-pool.ts';
import { Refused, type Saver } from './saver.ts';
import { slugFrom } from '../../domain/slug-from.ts';

export interface FindingsOptions {
  readonly saver: Saver;
  readonly slug: string;
  readonly themes: readonly ThemeView[];
  readonly tell: (text: string) => void;
}

export class FindingsScreen {
  readonly element: HTMLElement;
  readonly #options: FindingsOptions;
  readonly #host: Arranging;
  readonly #pool: QuotePool;
  readonly #list = h('div', { class: 'findings' });
  readonly #problems = h('div', { class: 'problems', 'aria-live': 'polite' });
  readonly #title = h('h1', {});
  readonly #page = h('a', {
    hidden: true,
    target: '_blank',
    rel: 'noreferrer',
    class: 'page-link',
  });
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;
  #view: FindingsView | null = null;

  constructor(options: FindingsOptions) {
    this.#options = options;
    this.#host = {
      findings: () => this.#view?.findings ?? [],
      edit: (edit) => void this.#edit(edit),
      checkProse: (texts) => options.saver.read<readonly string[]>('check-prose', { texts }),
      drag: new Drag(),
      tell: options.tell,
      complain: (error) => {
        this.#complain(error);
      },
    };
    this.#pool = new QuotePool(this.#host, options.themes);
    const button = (name: string, press: () => Promise<void>): HTMLButtonElement =>
      h('button', { type: 'button', on: { click: () => void press() } }, name);
    this.#undo = button('Undo', () => this.#edit({ kind: 'undo' }));
    this.#redo = button('Redo', () => this.#edit({ kind: 'redo' }));
    this.element = h(
      'main',
      { id: 'main', class: 'arrange', tabindex: '-1' },
      h(
        'div',
        { class: 'arranged' },
        this.#title,
        h(
          'p',
          { class: 'buttons' },
          this.#undo,
          this.#redo,
          button('New finding', () => this.#addFinding()),
          button('See the page', () => this.#seePage()),
          this.#page,
        ),
        this.#list,
      ),
      h(
        'aside',
        { 'aria-label': 'Quotes and problems', class: 'beside' },
        h('h2', {}, 'To mend'),
        this.#problems,
        this.#pool.element,
      ),
    );
  }

  focus(): void {
    this.element.focus();
    void this.load();
  }

  async load(): Promise<void> {
    const { saver, slug } = this.#options;
    try {
      this.#show(await saver.read<FindingsView>('findings', { slug }));
    } catch (error) {
      this.#complain(error);
    }
  }

  async #edit(edit: Edit): Promise<void> {
    const { saver, slug, tell } = this.#options;
    await saver.inTurn(async () => {
      const seen = this.#view?.version ?? '';
      try {
        const { isConflict, value } = await saver.change<FindingsView>('edit-findings', {
          slug,
          seen,
          edit,
        });
        tell(
          isConflict
            ? 'The file was edited elsewhere. This is how it stands now; do it again'
            : 'Saved in index.mdx',
        );
        this.#show(value);
      } catch (error) {
        this.#complain(error);
        if (error instanceof Refused) await this.load();
      }
    });
  }

  #show(view: FindingsView): void {
    this.#view = view;
    this.#title.textContent = view.title;
    this.#undo.disabled = !view.canUndo;
    this.#redo.disabled = !view.canRedo;
    refill(
      this.#list,
      view.findings.length === 0
        ? h(
            'p',
            { class: 'lede' },
            `No findings are written yet; the page shows drafted ones in respondents’ words until yours take their place. Begin with a new finding; or, to change the drafted ones, write them into the file: “npx verbatim draft ${this.#options.slug}”, with the --content of this desk.`,
          )
        : null,
      ...view.findings.map((finding, i) => findingCard(this.#host, finding, i)),
    );
    refill(
      this.#problems,
      view.problems.length === 0 ? h('p', { class: 'small' }, 'Nothing.') : null,
      ...view.problems.map(({ level, where, message, hint }) =>
        h(
          'p',
          { class: 'small' },
          h('b', {}, level === 'error' ? '✖ ' : '! '),
          `${where.split('/').at(-1) ?? where}: ${message} ${hint}`,
        ),
      ),
    );
    this.#pool.show(view.pool);
  }

  /** As readers will see it, in a tab of its own that follows each edit. */
  async #seePage(): Promise<void> {
    const { saver, slug, tell } = this.#options;
    // A tab may be opened by the very press of a button alone, and the page is some seconds away.
    const tab = window.open('', '_blank');
    tell('Setting the page; this takes some seconds');
    try {
      const { address } = await saver.read<{ address: string }>('preview', { slug });
      this.#page.href = address;
      this.#page.textContent = address;
      this.#page.hidden = false;
      if (tab !== null) tab.location.href = address;
      tell('The page is open in a tab of its own; it follows your edits');
    } catch (error) {
      tab?.close();
      if (error instanceof Refused) tell(error.message);
      else this.#complain(error);
    }
  }

  async #addFinding(): Promise<void> {
    const claim = await askText('A new finding', 'The claim: one sentence, in plain words', 'Add');
    if (claim === null) return;
    const taken = new Set(this.#view?.findings.map(({ id }) => id));
    const base = slugFrom(claim).split('-').slice(0, 4).join('-') || 'finding';
    let finding = base;
    for (let n = 2; taken.has(finding); n += 1) finding = `${base}-${String(n)}`;
    await this.#edit({ kind: 'add-finding', finding, claim });
  }

  #complain(error: unknown): void {
    if (error instanceof Refused) this.#options.tell(`Not saved: ${error.message}`);
    else if (error instanceof TypeError) this.#options.tell('The desk does not answer');
    else throw error;
  }
}
