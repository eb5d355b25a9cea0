// What reviewing shows: how often the software errs on the random tenth, how far readers agree, what no theme covers, when
// the software should learn anew.
import type { FiguresView, ThemeView } from '../protocol.ts';
import { h, refill, type Child } from './dom.ts';
import { Refused, type Saver } from './saver.ts';

export interface FiguresOptions {
  readonly saver: Saver;
  readonly slug: string;
  readonly themes: readonly ThemeView[];
  readonly tell: (text: string) => void;
}

/** Below this a count of errors is a list of cases, not a rate. */
const FEW = 50;

export class FiguresScreen {
  readonly element: HTMLElement;
  readonly #options: FiguresOptions;
  readonly #figures = h('div', { class: 'figures-parts' });

  constructor(options: FiguresOptions) {
    this.#options = options;
    this.element = h(
      'main',
      { id: 'main', class: 'figures', tabindex: '-1' },
      h('h1', {}, 'What reviewing shows'),
      this.#figures,
    );
  }

  focus(): void {
    this.element.focus();
    void this.#load();
  }

  async #load(): Promise<void> {
    const { saver, slug, tell } = this.#options;
    try {
      this.#show(await saver.read<FiguresView>('figures', { slug }));
    } catch (error) {
      if (error instanceof Refused) tell(error.message);
      else if (error instanceof TypeError) tell('The desk does not answer');
      else throw error;
    }
  }

  #show(view: FiguresView): void {
    refill(
      this.#figures,
      this.#software(view),
      this.#readers(view),
      missed(view.missed),
      learning(view.training),
    );
  }

  #software({ agreement: { software }, tenth }: FiguresView): HTMLElement {
    const read = software[0]?.n ?? 0;
    return part(
      'How often the software errs',
      'One response in ten is drawn at random and read before its suggestions are shown. The methods page prints these counts.',
      `${String(read)} of ${String(tenth)} read${read > 0 && read < FEW ? '; too few for a rate yet' : ''}.`,
      read === 0
        ? null
        : this.#table(
            ['Of those it ticks, right', 'Of those to tick, found'],
            software.map(({ theme, both, first, second }) => [
              theme,
              of(both, both + second),
              of(both, both + first),
            ]),
          ),
    );
  }

  #readers({ agreement: { readers } }: FiguresView): HTMLElement {
    const pairs = readers[0]?.n ?? 0;
    return part(
      'How far readers agree',
      'Counted on responses that two people read without seeing each other’s ruling. Kappa and alpha take off what chance alone would agree on: 1 is full agreement, 0 no more than chance.',
      pairs === 0
        ? 'No response has been read by two people yet. Choose Unsure on one, and a second person finds it at the top of the list.'
        : `${String(pairs)} ${pairs === 1 ? 'pair' : 'pairs'} of readings.`,
      pairs === 0
        ? null
        : this.#table(
            ['Both said the same', 'Kappa', 'Alpha'],
            readers.map(({ theme, both, neither, n, kappa, alpha }) => [
              theme,
              of(both + neither, n),
              figure(kappa),
              figure(alpha),
            ]),
          ),
    );
  }

  #table(heads: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
    const nameOf = (id: string): string =>
      this.#options.themes.find((theme) => theme.id === id)?.name ?? id;
    return h(
      'table',
      { class: 'keys' },
      h(
        'thead',
        {},
        h('tr', {}, ...['Theme', ...heads].map((head) => h('th', { scope: 'col' }, head))),
      ),
      h(
        'tbody',
        {},
        ...rows.map(([theme = '', ...cells]) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, nameOf(theme)),
            ...cells.map((cell) => h('td', { class: 'number' }, cell)),
          ),
        ),
      ),
    );
  }
}

function missed({ untagged, of: all, gaps }: FiguresView['missed']): HTMLElement {
  return part(
    'What the themes miss',
    'Responses without a theme, grouped by words that are commoner in them than in the others. A group that is a subject of its own is a candidate for a new theme: a file in content/themes, as CONTRIBUTING.md shows.',
    `${of(untagged, all)} have no theme.${untagged > 0 && gaps.length === 0 ? ' No three people among them share a subject.' : ''}`,
    ...gaps.map(({ phrases, people, texts }) =>
      h(
        'details',
        { class: 'gap' },
        h('summary', {}, `${phrases.map((phrase) => `“${phrase}”`).join(', ')}: ${people} people`),
        h('ul', {}, ...texts.map((text) => h('li', {}, text))),
      ),
    ),
  );
}

function learning({ ruled, learned, isDue, command }: FiguresView['training']): HTMLElement {
  const fresh = Math.max(0, ruled - learned);
  return part(
    'What the software can learn',
    `People have ruled on ${String(ruled)} responses outside the random tenth; the software has learned from ${String(learned)} when it was last trained.`,
    isDue
      ? `${String(fresh)} are new, enough to learn from. Close the desk with Ctrl+C, then type:`
      : `${fresh === 0 ? 'None' : String(fresh)} of them ${fresh > 1 ? 'are' : 'is'} new. From 50 on it is worth training it anew.`,
    isDue ? h('pre', { class: 'command' }, command) : null,
    isDue
      ? h(
          'p',
          { class: 'small' },
          'It takes some minutes, says how good the new model is, and keeps the old one where the new one is worse. Rulings hold in any case.',
        )
      : null,
  );
}

function part(title: string, why: string, now: string, ...rest: readonly Child[]): HTMLElement {
  return h('section', {}, h('h2', {}, title), h('p', {}, why), h('p', {}, now), ...rest);
}

function of(some: number, all: number): string {
  return all === 0 ? 'none' : `${String(some)} of ${String(all)}`;
}

function figure(value: number | null): string {
  return value === null ? 'none: all alike' : value.toFixed(2).replace('-', '\u2212');
}
