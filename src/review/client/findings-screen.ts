// Findings as the page will read them, with quotes that are dragged or moved by key from one to another. Each change is
// one small edit of index.mdx, saved at once; what an editor wrote around it stays as it is.
import type { Count } from '../../domain/count.ts';
import { innerMarks } from '../../domain/quote-marks.ts';
import type {
  EditFindingsRequest,
  FindingsView,
  FindingView,
  PlacedQuoteView,
  PoolQuoteView,
  ThemeView,
} from '../protocol.ts';
import { askText } from './dialogs.ts';
import { h, refill } from './dom.ts';
import { Refused, type Saver } from './saver.ts';

type Edit = EditFindingsRequest['edit'];

export interface FindingsOptions {
  readonly saver: Saver;
  readonly slug: string;
  readonly themes: readonly ThemeView[];
  readonly tell: (text: string) => void;
}

/** What is being dragged: a quote of a finding, or one of the pool. */
type Dragged =
  { readonly finding: string; readonly index: number } | { readonly pool: PoolQuoteView };

const MOST_SHOWN = 60;
/** Staff text is looked at when the keys rest this long. */
const REST = 200;

export class FindingsScreen {
  readonly element: HTMLElement;
  readonly #options: FindingsOptions;
  readonly #list: HTMLElement;
  readonly #pool: HTMLElement;
  readonly #problems: HTMLElement;
  readonly #theme: HTMLSelectElement;
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;
  readonly #title: HTMLElement;
  #view: FindingsView | null = null;
  #dragged: Dragged | null = null;

  constructor(options: FindingsOptions) {
    this.#options = options;
    this.#title = h('h1', {});
    this.#list = h('div', { class: 'findings' });
    this.#pool = h('ul', { class: 'pool', role: 'list' });
    this.#problems = h('div', { class: 'problems', 'aria-live': 'polite' });
    this.#theme = h(
      'select',
      {
        id: 'pool-theme',
        on: {
          change: () => {
            this.#showPool();
          },
        },
      },
      h('option', { value: '' }, 'Any theme'),
      ...options.themes.map(({ id, name }) => h('option', { value: id }, name)),
    );
    this.#undo = h(
      'button',
      { type: 'button', on: { click: () => void this.#edit({ kind: 'undo' }) } },
      'Undo',
    );
    this.#redo = h(
      'button',
      { type: 'button', on: { click: () => void this.#edit({ kind: 'redo' }) } },
      'Redo',
    );
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
          h(
            'button',
            { type: 'button', on: { click: () => void this.#addFinding() } },
            'New finding',
          ),
        ),
        this.#list,
      ),
      h(
        'aside',
        { 'aria-label': 'Quotes and problems', class: 'beside' },
        h('h2', {}, 'To mend'),
        this.#problems,
        h('h2', {}, 'Quotes in no finding'),
        h('p', {}, h('label', { for: 'pool-theme', class: 'small' }, 'Theme'), this.#theme),
        this.#pool,
      ),
    );
  }

  focus(): void {
    this.element.focus();
    void this.load();
  }

  async load(): Promise<void> {
    try {
      this.#show(
        await this.#options.saver.read<FindingsView>('findings', { slug: this.#options.slug }),
      );
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
            'No findings are written yet; the page shows drafted ones in respondents’ words. “verbatim draft” writes those into the file, or begin with a new finding.',
          )
        : null,
      ...view.findings.map((finding, i) => this.#finding(finding, i)),
    );
    refill(
      this.#problems,
      ...(view.problems.length === 0
        ? [h('p', { class: 'small' }, 'Nothing.')]
        : view.problems.map(({ level, where, message, hint }) =>
            h(
              'p',
              { class: 'small' },
              h('b', {}, level === 'error' ? '✖ ' : '! '),
              `${where.split('/').at(-1) ?? where}: ${message} ${hint}`,
            ),
          )),
    );
    this.#showPool();
  }

  #finding(finding: FindingView, place: number): HTMLElement {
    const { id } = finding;
    const warnings = h('div', { class: 'small', 'aria-live': 'polite' });
    const claim = h('textarea', {
      class: 'claim',
      rows: 1,
      'aria-label': `Claim of finding ${String(place + 1)}`,
      'data-key': `claim ${id}`,
    });
    const support = h('textarea', {
      class: 'support',
      rows: 2,
      'aria-label': `Support of finding ${String(place + 1)}`,
      'data-key': `support ${id}`,
      placeholder: 'One or two supporting sentences',
    });
    claim.value = finding.claim;
    support.value = finding.support;
    const warn = async (): Promise<void> => {
      const texts = [claim.value, support.value];
      const problems = await this.#options.saver.read<readonly string[]>('check-prose', { texts });
      // More may have been typed while the desk looked.
      if (claim.value !== texts[0] || support.value !== texts[1]) return;
      refill(
        warnings,
        ...problems.map((message) => h('p', {}, `! ${message}`)),
        ...(finding.quotes.some((quote) => quote.place === 'finding')
          ? []
          : [h('p', {}, '! No quote carries it yet.')]),
        ...(finding.quotes.some((quote) => quote.place === 'other-views')
          ? []
          : [h('p', {}, 'No other views are quoted.')]),
      );
    };
    let resting: ReturnType<typeof setTimeout> | null = null;
    const warnSoon = (): void => {
      if (resting !== null) clearTimeout(resting);
      resting = setTimeout(
        () =>
          void warn().catch((error: unknown) => {
            this.#complain(error);
          }),
        REST,
      );
    };
    for (const field of [claim, support]) field.addEventListener('input', warnSoon);
    claim.addEventListener('change', () => {
      if (claim.value.trim() === '') claim.value = finding.claim;
      else void this.#edit({ kind: 'claim', finding: id, claim: claim.value });
    });
    support.addEventListener(
      'change',
      () => void this.#edit({ kind: 'support', finding: id, support: support.value }),
    );
    warnSoon();
    const count = finding.quotes.length;
    const section = h(
      'section',
      { class: 'finding', 'aria-labelledby': `finding-${id}` },
      h('h2', { class: 'hidden-words', id: `finding-${id}` }, `Finding ${String(place + 1)}`),
      h(
        'div',
        { class: 'finding-head' },
        h('span', { class: 'numeral', 'aria-hidden': 'true' }, String(place + 1)),
        claim,
      ),
      h(
        'p',
        { class: 'small' },
        `${peopleIn(finding.people)}, ${String(finding.quoted)} quoted · ${id}`,
      ),
      support,
      warnings,
      this.#quotes(finding, 'finding'),
      h('h3', {}, 'Other views'),
      this.#quotes(finding, 'other-views'),
      h(
        'p',
        { class: 'buttons' },
        this.#button(
          `up ${id}`,
          'Finding up',
          () => ({ kind: 'move-finding', finding: id, by: -1 }),
          place === 0,
        ),
        this.#button(
          `down ${id}`,
          'Finding down',
          () => ({ kind: 'move-finding', finding: id, by: 1 }),
          place === (this.#view?.findings.length ?? 0) - 1,
        ),
        count === 0
          ? this.#button(`remove ${id}`, 'Remove finding', () => ({
              kind: 'remove-finding',
              finding: id,
            }))
          : null,
      ),
    );
    return section;
  }

  #quotes(finding: FindingView, place: PlacedQuoteView['place']): HTMLElement {
    const items = finding.quotes
      .map((quote, index) => ({ quote, index }))
      .filter(({ quote }) => quote.place === place);
    const list = h(
      'ul',
      { class: 'placed', role: 'list' },
      ...items.map(({ quote, index }, at) => this.#quote(finding, quote, index, at, items.length)),
      items.length === 0
        ? h('li', { class: 'hole small' }, place === 'finding' ? 'No quote yet' : 'None')
        : null,
    );
    this.#takeDrops(list, finding.id, place, items.length);
    return list;
  }

  #quote(
    finding: FindingView,
    quote: PlacedQuoteView,
    index: number,
    at: number,
    count: number,
  ): HTMLElement {
    const { id } = finding;
    const { place, key } = quote;
    const move = (to: {
      finding: string;
      place: PlacedQuoteView['place'];
      index: number;
    }): Edit => ({ kind: 'move-quote', finding: id, index, to });
    const others = (this.#view?.findings ?? [])
      .flatMap((other, i) => [
        { label: `Finding ${String(i + 1)}`, to: { finding: other.id, place: 'finding' as const } },
        {
          label: `Finding ${String(i + 1)}, other views`,
          to: { finding: other.id, place: 'other-views' as const },
        },
      ])
      .filter(({ to }) => to.finding !== id || to.place !== place);
    const target = h(
      'select',
      { 'aria-label': `Where to move quote ${key}`, 'data-key': `to ${key}` },
      h('option', { value: '' }, 'Move to …'),
      ...others.map(({ label }, i) => h('option', { value: i }, label)),
      h('option', { value: 'out' }, 'Out of the findings'),
    );
    // A key in a closed list chooses at once, so choosing alone must not move anything.
    const go = this.#act(`go ${key}`, 'Move', `Move quote ${key}`, () => {
      const chosen = target.value === '' ? undefined : others[Number(target.value)];
      if (target.value === 'out') return { kind: 'remove-quote', finding: id, index };
      return chosen === undefined ? null : move({ ...chosen.to, index: Number.MAX_SAFE_INTEGER });
    });
    const item = h(
      'li',
      { draggable: 'true', class: quote.isShown ? null : 'is-broken' },
      h('blockquote', { class: 'voice' }, `“${innerMarks(quote.text)}”`),
      h('p', { class: 'small' }, quote.by),
      h(
        'p',
        { class: 'buttons' },
        this.#button(
          `earlier ${key}`,
          'Up',
          () => move({ finding: id, place, index: at - 1 }),
          at === 0,
        ),
        this.#button(
          `later ${key}`,
          'Down',
          () => move({ finding: id, place, index: at + 1 }),
          at === count - 1,
        ),
        target,
        go,
      ),
    );
    item.addEventListener('dragstart', (event) => {
      this.#dragged = { finding: id, index };
      event.dataTransfer?.setData('text/plain', '');
    });
    this.#takeDrops(item, id, place, at);
    return item;
  }

  #takeDrops(
    element: HTMLElement,
    finding: string,
    place: PlacedQuoteView['place'],
    index: number,
  ): void {
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
      if ('pool' in dragged)
        void this.#edit({
          kind: 'add-quote',
          finding,
          place,
          from: dragged.pool.response,
          text: dragged.pool.text,
        });
      else
        void this.#edit({
          kind: 'move-quote',
          finding: dragged.finding,
          index: dragged.index,
          to: { finding, place, index },
        });
    });
  }

  #showPool(): void {
    const findings = this.#view?.findings ?? [];
    const theme = this.#theme.value;
    const listed = (this.#view?.pool ?? [])
      .filter(({ themes }) => theme === '' || themes.includes(theme))
      .sort((a, b) => Number(b.isEditors) - Number(a.isEditors));
    refill(
      this.#pool,
      ...listed.slice(0, MOST_SHOWN).map((quote) => {
        const target = h(
          'select',
          { 'aria-label': `Where to add quote ${quote.key}`, 'data-key': `add ${quote.key}` },
          h('option', { value: '' }, 'Add to …'),
          ...findings.flatMap(({ id }, i) => [
            h('option', { value: `finding ${id}` }, `Finding ${String(i + 1)}`),
            h('option', { value: `other-views ${id}` }, `Finding ${String(i + 1)}, other views`),
          ]),
        );
        const go = this.#act(`add-go ${quote.key}`, 'Add', `Add quote ${quote.key}`, () => {
          const [place, finding] = target.value.split(' ');
          if (finding === undefined) return null;
          const { response: from, text } = quote;
          return {
            kind: 'add-quote',
            finding,
            place: place === 'other-views' ? 'other-views' : 'finding',
            from,
            text,
          };
        });
        const item = h(
          'li',
          { draggable: 'true' },
          h('blockquote', { class: 'voice' }, `“${innerMarks(quote.text)}”`),
          h('p', { class: 'small' }, `${quote.by}${quote.isEditors ? ' · cut by a person' : ''}`),
          h('p', { class: 'buttons' }, target, go),
        );
        item.addEventListener('dragstart', (event) => {
          this.#dragged = { pool: quote };
          event.dataTransfer?.setData('text/plain', '');
        });
        return item;
      }),
      listed.length > MOST_SHOWN
        ? h(
            'li',
            { class: 'small' },
            `and ${String(listed.length - MOST_SHOWN)} more; choose a theme`,
          )
        : null,
    );
  }

  async #addFinding(): Promise<void> {
    const claim = await askText('A new finding', 'The claim: one sentence, in plain words', 'Add');
    if (claim === null) return;
    const taken = new Set(this.#view?.findings.map(({ id }) => id));
    const base =
      claim
        .normalize('NFKD')
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, ' ')
        .trim()
        .split(' ')
        .slice(0, 4)
        .join('-') || 'finding';
    let finding = base;
    for (let n = 2; taken.has(finding); n += 1) finding = `${base}-${String(n)}`;
    await this.#edit({ kind: 'add-finding', finding, claim });
  }

  #button(key: string, name: string, edit: () => Edit, isDisabled = false): HTMLButtonElement {
    return h(
      'button',
      {
        type: 'button',
        class: 'quiet',
        'data-key': key,
        disabled: isDisabled,
        on: { click: () => void this.#edit(edit()) },
      },
      name,
    );
  }

  /** Does nothing while nothing is chosen. */
  #act(key: string, name: string, label: string, edit: () => Edit | null): HTMLButtonElement {
    const press = (): void => {
      const chosen = edit();
      if (chosen === null) this.#options.tell('Choose a place first');
      else void this.#edit(chosen);
    };
    return h(
      'button',
      { type: 'button', 'data-key': key, 'aria-label': label, on: { click: press } },
      name,
    );
  }

  #complain(error: unknown): void {
    if (error instanceof Refused) this.#options.tell(`Not saved: ${error.message}`);
    else if (error instanceof TypeError) this.#options.tell('The desk does not answer');
    else throw error;
  }
}

function peopleIn(people: Count | null): string {
  if (people === null) return 'Not counted yet';
  if (people.shown === 'exact')
    return `${String(people.n)} ${people.n === 1 ? 'person' : 'people'}`;
  if (people.shown === 'fewer-than') return `Fewer than ${String(people.limit)} people`;
  return people.shown === 'nearly-all' ? 'Nearly all' : 'A number that is not shown';
}
