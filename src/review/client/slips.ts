// The quotes of a response: those cut so far, and the one under the knife with its live verdict.
import { checkQuote, type QuoteCheck } from '../../pipeline/check-quote.ts';
import { innerMarks } from '../../domain/quote-marks.ts';
import { omittedWordCounts, quoteText } from '../../pipeline/quote-text.ts';
import type { CutView, ItemView } from '../protocol.ts';
import { toSegments, type CutDraft } from './cut.ts';
import { h, refill } from './dom.ts';
import { labelOf, type KeyAction } from './keys.ts';

export interface SlipActions {
  readonly press: (action: KeyAction) => void;
  readonly trim: (cut: CutView) => void;
  readonly drop: (cut: CutView) => void;
  readonly clear: (cut: CutView) => void;
  readonly withdraw: (cut: CutView) => void;
}

const VERDICTS = {
  verbatim: '✓ Word for word',
  'needs-approval': '! A second person must clear it',
  refused: '✖ Not a quote yet',
  'source-changed': '✖ The text has changed since; cut it anew',
} as const;

/** The text as the page would show it, and the check of the build. */
export function judge(
  source: string,
  draft: CutDraft,
): { readonly text: string; readonly check: QuoteCheck } {
  const text = quoteText(source, toSegments(source, draft));
  return { text, check: checkQuote(source, text) };
}

export class Slips {
  readonly element: HTMLElement;
  readonly #list: HTMLElement;
  readonly #actions: SlipActions;

  constructor(actions: SlipActions) {
    this.#actions = actions;
    this.#list = h('div', { class: 'slips' });
    this.element = h(
      'section',
      { 'aria-labelledby': 'slips-title' },
      h('h2', { id: 'slips-title' }, 'Quotes'),
      this.#list,
    );
  }

  show(item: ItemView, reviewer: string, draft: CutDraft | null, editing: string | null): void {
    refill(
      this.#list,
      draft === null
        ? this.#button('quote', 'Quote the selection or sentence')
        : this.#draft(item.text, draft),
      ...item.cuts.filter(({ id }) => id !== editing).map((cut) => this.#slip(cut, reviewer)),
    );
  }

  #draft(source: string, draft: CutDraft): HTMLElement {
    const { text, check } = judge(source, draft);
    const left = omittedWordCounts(source, toSegments(source, draft));
    const facts = [
      left.length > 0
        ? `leaves out ${left.reduce((a, b) => a + b, 0)} words`
        : 'leaves nothing out',
      ...(draft.inserts.length > 0
        ? [
            `puts in ${draft.inserts.length === 1 ? 'one bracket' : `${String(draft.inserts.length)} brackets`}`,
          ]
        : []),
    ];
    return h(
      'div',
      { class: 'slip is-draft' },
      h('blockquote', { class: 'voice', dir: 'auto' }, `“${innerMarks(text)}”`),
      h(
        'div',
        { 'aria-live': 'polite' },
        h('p', { class: `verdict is-${check.verdict}` }, VERDICTS[check.verdict]),
        ...check.problems.map(({ message }) => h('p', { class: 'small' }, message)),
      ),
      h('p', { class: 'small' }, `It ${facts.join(' and ')}.`),
      h(
        'div',
        { class: 'knife', role: 'group', 'aria-label': 'Trim the quote' },
        this.#button('start-earlier', '⇤ Start'),
        this.#button('start-later', 'Start ⇥'),
        this.#button('end-earlier', '⇤ End'),
        this.#button('end-later', 'End ⇥'),
        this.#button('omit', 'Leave out'),
        this.#button('insert', 'Put in [ ]'),
        this.#button('drop-quote', 'Drop'),
        this.#button('leave-quote', 'Done'),
      ),
    );
  }

  #slip(cut: CutView, reviewer: string): HTMLElement {
    const actions = this.#actions;
    const button = (name: string, does: (cut: CutView) => void): HTMLElement =>
      h(
        'button',
        {
          type: 'button',
          class: 'quiet',
          'data-key': `${name} ${cut.id}`,
          'aria-label': `${name} quote ${cut.id}`,
          on: {
            click: () => {
              does(cut);
            },
          },
        },
        name,
      );
    const verdict = cut.isWithdrawn ? '✖ Withdrawn' : VERDICTS[cut.verdict];
    return h(
      'div',
      { class: 'slip' },
      h(
        'blockquote',
        { class: 'voice', dir: 'auto' },
        cut.text === '' ? '—' : `“${innerMarks(cut.text)}”`,
      ),
      h(
        'p',
        { class: `verdict is-${cut.verdict}` },
        verdict,
        h(
          'span',
          { class: 'small' },
          ` · cut by ${cut.reviewer}${cut.clearedBy.length > 0 ? `, cleared by ${cut.clearedBy.join(', ')}` : ''}`,
        ),
      ),
      ...(cut.verdict === 'verbatim'
        ? []
        : cut.problems.map(({ message }) => h('p', { class: 'small' }, message))),
      h(
        'p',
        { class: 'buttons' },
        cut.verdict === 'source-changed' ? null : button('Trim', actions.trim),
        button('Drop', actions.drop),
        cut.verdict === 'needs-approval' && cut.reviewer !== reviewer
          ? button('Clear', actions.clear)
          : null,
        cut.isWithdrawn ? null : button('Withdraw', actions.withdraw),
      ),
    );
  }

  #button(action: KeyAction, name: string): HTMLButtonElement {
    return h(
      'button',
      {
        type: 'button',
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
