// The quotes that stand in no finding yet, those that a person cut first, to drag or to send where they belong.
import { innerMarks } from '../../domain/quote-marks.ts';
import type { PoolQuoteView, ThemeView } from '../protocol.ts';
import { goButton, type Arranging } from './arranging.ts';
import { h, refill } from './dom.ts';

const MOST_SHOWN = 60;

export class QuotePool {
  readonly element: HTMLElement;
  readonly #host: Arranging;
  readonly #theme: HTMLSelectElement;
  readonly #list = h('ul', { class: 'pool', role: 'list' });
  #quotes: readonly PoolQuoteView[] = [];

  constructor(host: Arranging, themes: readonly ThemeView[]) {
    this.#host = host;
    this.#theme = h(
      'select',
      {
        id: 'pool-theme',
        on: {
          change: () => {
            this.#draw();
          },
        },
      },
      h('option', { value: '' }, 'Any theme'),
      ...themes.map(({ id, name }) => h('option', { value: id }, name)),
    );
    this.element = h(
      'div',
      { class: 'pool-part' },
      h('h2', {}, 'Quotes in no finding'),
      h('p', {}, h('label', { for: 'pool-theme', class: 'small' }, 'Theme'), this.#theme),
      this.#list,
    );
  }

  show(quotes: readonly PoolQuoteView[]): void {
    this.#quotes = quotes;
    this.#draw();
  }

  #draw(): void {
    const theme = this.#theme.value;
    const listed = this.#quotes
      .filter(({ themes }) => theme === '' || themes.includes(theme))
      .sort((a, b) => Number(b.isEditors) - Number(a.isEditors));
    refill(
      this.#list,
      ...listed.slice(0, MOST_SHOWN).map((quote) => this.#quote(quote)),
      listed.length > MOST_SHOWN
        ? h(
            'li',
            { class: 'small' },
            `and ${String(listed.length - MOST_SHOWN)} more; choose a theme`,
          )
        : null,
    );
  }

  #quote(quote: PoolQuoteView): HTMLElement {
    const target = h(
      'select',
      { 'aria-label': `Where to add quote ${quote.key}`, 'data-key': `add ${quote.key}` },
      h('option', { value: '' }, 'Add to …'),
      ...this.#host
        .findings()
        .flatMap(({ id }, i) => [
          h('option', { value: `finding ${id}` }, `Finding ${String(i + 1)}`),
          h('option', { value: `other-views ${id}` }, `Finding ${String(i + 1)}, other views`),
        ]),
    );
    const go = goButton(this.#host, `add-go ${quote.key}`, 'Add', `Add quote ${quote.key}`, () => {
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
      h('blockquote', { class: 'voice', dir: 'auto' }, `“${innerMarks(quote.text)}”`),
      h('p', { class: 'small' }, `${quote.by}${quote.isEditors ? ' · cut by a person' : ''}`),
      h('p', { class: 'buttons' }, target, go),
    );
    this.#host.drag.from(item, { pool: quote });
    return item;
  }
}
