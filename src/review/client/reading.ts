// The middle column: why this response is here, what was asked, its words with their marks, its quotes.
import type { DeskView, ItemView } from '../protocol.ts';
import type { CutDraft } from './cut.ts';
import { h } from './dom.ts';
import type { Mark } from './paint.ts';
import { Pane } from './pane.ts';
import { Slips, type SlipActions } from './slips.ts';
import { REASONS } from './words.ts';

export interface Shown {
  readonly item: ItemView;
  readonly ticked: ReadonlySet<string>;
  readonly draft: CutDraft | null;
  /** The saved cut that the draft trims. */
  readonly editing: string | null;
}

export class Reading {
  readonly element: HTMLElement;
  readonly pane = new Pane();
  readonly #view: DeskView;
  readonly #slips: Slips;
  readonly #reason = h('p', { class: 'reason small', id: 'pane-reason' });
  readonly #question = h('p', { class: 'question-asked' });
  readonly #facts = h('p', { class: 'facts small' });

  constructor(view: DeskView, actions: SlipActions) {
    this.#view = view;
    this.#slips = new Slips(actions);
    this.element = h(
      'div',
      { class: 'reading' },
      this.#reason,
      this.#question,
      this.pane.element,
      this.#facts,
      this.#slips.element,
    );
  }

  show({ item, ticked, draft, editing }: Shown): void {
    this.#reason.textContent = reasonOf(item);
    this.#reason.classList.toggle('is-blind', item.isBlind);
    this.#question.textContent = item.question ?? '';
    this.#question.hidden = item.question === null;
    this.#facts.textContent = [
      item.name ?? 'Name not given',
      item.date,
      item.language.startsWith('en') ? null : `language ${item.language}: no theme was looked for`,
      item.batch,
      item.id,
    ]
      .filter((fact) => fact !== null)
      .join(' · ');
    this.pane.show(item, this.#marks(item, ticked), draft);
    this.#slips.show(item, this.#view.reviewer, draft, editing);
  }

  /** Underlines of what speaks for each theme, in its pen, and of what to look at twice. */
  #marks(item: ItemView, ticked: ReadonlySet<string>): readonly Mark[] {
    return [
      ...(item.suggestions ?? []).flatMap(({ theme, evidence }) => {
        const pen = (this.#view.themes.findIndex(({ id }) => id === theme) % 8) + 1;
        const state = ticked.has(theme) ? '' : ' is-unticked';
        return evidence.map(({ start, end }) => ({
          start,
          end,
          className: `pen-${String(pen)} evidence${state}`,
        }));
      }),
      ...item.textFlags.map(({ start, end }) => ({ start, end, className: 'look' })),
    ];
  }
}

function reasonOf(item: ItemView): string {
  if (item.readersDiffer) return REASONS['readers-differ'];
  if (item.reason === 'confident' && !item.language.startsWith('en'))
    return 'In a language that the software does not read';
  if (item.reason !== null) return REASONS[item.reason];
  return item.mine === null ? 'Reviewed' : 'You have ruled on this one';
}

/** What is ticked when a response opens: what was ticked before, ruled before, or else suggested. */
export function firstTicks(item: ItemView): readonly string[] {
  if (item.ticked !== null) return item.ticked;
  if (item.mine !== null) return item.isAdjudicated ? (item.ruled ?? item.mine) : item.mine;
  if (item.isBlind || item.reason === 'second-reading' || item.readersDiffer) return [];
  return item.ruled ?? item.suggestions?.map(({ theme }) => theme) ?? [];
}
