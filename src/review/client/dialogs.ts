// Questions that a key press can't answer alone. Native dialogs: focus is kept inside and given back, Escape leaves.
import { PLACEHOLDERS } from '../../domain/placeholder.ts';
import { h, type Child } from './dom.ts';
import { KEY_GROUPS, KEYS } from './keys.ts';
import { WITHHOLD_REASONS } from './words.ts';

/** Null where the reviewer left without an answer. */
function ask<T>(
  title: string,
  body: readonly Child[],
  confirm: string,
  read: () => T | null,
  { isOnlyRead = false }: { readonly isOnlyRead?: boolean } = {},
): Promise<T | null> {
  return new Promise((resolve) => {
    let answer: T | null = null;
    const dialog = h('dialog', {
      'aria-labelledby': 'dialog-title',
      class: isOnlyRead ? 'question is-wide' : 'question',
    });
    const form = h(
      'form',
      {
        method: 'dialog',
        on: {
          submit: (event) => {
            answer = read();
            if (answer === null) event.preventDefault();
          },
        },
      },
      // What is only read begins at its beginning; a question begins at its answer.
      h(
        'h2',
        isOnlyRead
          ? { id: 'dialog-title', tabindex: '-1', autofocus: true }
          : { id: 'dialog-title' },
        title,
      ),
      ...body,
      h(
        'p',
        { class: 'buttons' },
        h('button', { type: 'submit', class: 'main' }, confirm),
        isOnlyRead
          ? null
          : h(
              'button',
              {
                type: 'button',
                on: {
                  click: () => {
                    dialog.close();
                  },
                },
              },
              'Cancel',
            ),
      ),
    );
    dialog.append(form);
    dialog.addEventListener('cancel', () => {
      answer = null;
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

export interface Removal {
  readonly action: 'withhold' | 'withdraw';
  readonly reason: string;
}

export function askRemoval(): Promise<Removal | null> {
  const list = h(
    'select',
    { id: 'removal-reason' },
    ...WITHHOLD_REASONS.map((reason) => h('option', { value: reason }, reason)),
    h('option', { value: '' }, 'another reason'),
  );
  const own = h('input', { id: 'removal-own', type: 'text', maxlength: 120, autocomplete: 'off' });
  const withhold = h('input', {
    type: 'radio',
    name: 'removal',
    value: 'withhold',
    id: 'removal-withhold',
    checked: true,
  });
  const withdraw = h('input', {
    type: 'radio',
    name: 'removal',
    value: 'withdraw',
    id: 'removal-withdraw',
  });
  return ask<Removal>(
    'Keep this response out of publication',
    [
      h(
        'p',
        {},
        'Its text leaves content/, the ledger counts it with the reason, and addresses of its quotes say so.',
      ),
      h(
        'p',
        { class: 'choice' },
        withhold,
        h(
          'label',
          { for: 'removal-withhold' },
          'Withhold: the text is kept in the private folder on this computer; undo brings it back',
        ),
      ),
      h(
        'p',
        { class: 'choice' },
        withdraw,
        h(
          'label',
          { for: 'removal-withdraw' },
          'Withdraw: the writer asked for removal; the text is deleted and can’t be brought back',
        ),
      ),
      h(
        'p',
        {},
        h('label', { for: 'removal-reason' }, 'Reason, shown on the page of the batch'),
        list,
      ),
      h(
        'p',
        {},
        h(
          'label',
          { for: 'removal-own' },
          'Another reason, in a few words, without what the text says',
        ),
        own,
      ),
    ],
    'Keep out',
    () => {
      const action = withdraw.checked ? 'withdraw' : 'withhold';
      const reason =
        own.value.trim() !== '' ? own.value.trim() : list.value !== '' ? list.value : '';
      if (reason === '') {
        own.focus();
        return null;
      }
      return {
        action,
        reason: withdraw.checked && own.value.trim() === '' ? 'withdrawn by its writer' : reason,
      };
    },
  );
}

/** What kind of detail the selected words are. */
export function askDetail(words: string): Promise<string | null> {
  const kinds = Object.entries(PLACEHOLDERS);
  const list = h(
    'select',
    { id: 'detail-kind' },
    ...kinds.map(([kind, text]) => h('option', { value: kind, selected: kind === 'name' }, text)),
  );
  return ask<string>(
    'Take these words out of the text',
    [
      h('blockquote', { class: 'voice', dir: 'auto' }, words),
      h('p', {}, h('label', { for: 'detail-kind' }, 'What stands in their place'), list),
      h(
        'p',
        { class: 'small' },
        'Quotes already cut stay on their words. The text as it was is kept in the private folder, for undo.',
      ),
    ],
    'Take out',
    () => list.value,
  );
}

export function askText(
  title: string,
  label: string,
  confirm: string,
  options: { readonly value?: string; readonly mayBeEmpty?: boolean } = {},
): Promise<string | null> {
  const field = h('input', {
    id: 'asked-text',
    type: 'text',
    autocomplete: 'off',
    maxlength: 400,
    value: options.value ?? '',
  });
  return ask<string>(
    title,
    [h('p', {}, h('label', { for: 'asked-text' }, label), field)],
    confirm,
    () => {
      const text = field.value.trim();
      if (text === '' && options.mayBeEmpty !== true) {
        field.focus();
        return null;
      }
      return text;
    },
  );
}

/** True: the reviewer's own ruling; false: leave what came in; null is taken for leaving it. */
export async function askConflict(by: string, theirs: string, mine: string): Promise<boolean> {
  const answer = await ask<true>(
    'Somebody ruled while you were reading',
    [
      h('p', {}, `${by}: ${theirs}.`),
      h('p', {}, `You: ${mine}.`),
      h('p', { class: 'small' }, 'Both rulings stay in the logs, whichever counts.'),
    ],
    'Use mine',
    () => true,
  );
  return answer === true;
}

export function showKeys(themes: readonly string[]): Promise<unknown> {
  const ticks = themes
    .slice(0, 9)
    .map((name, i) => ({ label: String(i + 1), does: `tick or untick ${name}` }));
  return ask<true>(
    'Keys',
    [
      h('p', {}, 'They hold while the response has the focus, never while you type.'),
      h(
        'div',
        { class: 'key-groups' },
        ...KEY_GROUPS.map((group) =>
          keyTable(group, [
            ...(group === 'themes' ? ticks : []),
            ...KEYS.filter(({ about }) => about === group),
          ]),
        ),
      ),
    ],
    'Close',
    () => true,
    { isOnlyRead: true },
  );
}

function keyTable(
  caption: string,
  rows: readonly { readonly label: string; readonly does: string }[],
): HTMLElement {
  return h(
    'table',
    { class: 'keys' },
    h('caption', {}, `${caption.slice(0, 1).toUpperCase()}${caption.slice(1)}`),
    h(
      'tbody',
      {},
      ...rows.map(({ label, does }) =>
        h('tr', {}, h('th', { scope: 'row' }, h('kbd', {}, label)), h('td', {}, does)),
      ),
    ),
  );
}
