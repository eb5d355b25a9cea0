// Every shortcut of the desk in one table: the page prints its hints and its list from it, and a test finds clashes.
// They hold while the response is being read, never while something is typed, and can be switched off (WCAG 2.1.4).

export type KeyAction =
  | 'agree'
  | 'none-fits'
  | 'reject'
  | 'next'
  | 'previous'
  | 'unsure'
  | 'undo'
  | 'redo'
  | 'quote'
  | 'start-earlier'
  | 'start-later'
  | 'end-earlier'
  | 'end-later'
  | 'omit'
  | 'insert'
  | 'drop-quote'
  | 'leave-quote'
  | 'flag-privacy'
  | 'flag-tone'
  | 'take-out'
  | 'keep-back'
  | 'note'
  | 'role'
  | 'readings'
  | 'send-back'
  | 'help';

export interface Key {
  /** `KeyboardEvent.key`, with Shift already in it: "U", "{". */
  readonly key: string;
  /** As printed on buttons. */
  readonly label: string;
  readonly action: KeyAction;
  readonly does: string;
  readonly about: KeyGroup;
}

/** Parts of the list that the page shows. */
export const KEY_GROUPS = ['themes', 'going on', 'the quote', 'the response'] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];

export const KEYS: readonly Key[] = [
  {
    key: 'Enter',
    label: 'Enter',
    action: 'agree',
    does: 'agree with what is ticked, save, next',
    about: 'themes',
  },
  { key: '0', label: '0', action: 'none-fits', does: 'no theme fits: tick none', about: 'themes' },
  {
    key: 'x',
    label: 'x',
    action: 'reject',
    does: 'untick the suggestion at the cursor',
    about: 'themes',
  },
  {
    key: 's',
    label: 's',
    action: 'unsure',
    does: 'unsure: send to a second reader',
    about: 'themes',
  },
  { key: 'j', label: 'j', action: 'next', does: 'next, without a ruling', about: 'going on' },
  { key: 'k', label: 'k', action: 'previous', does: 'previous', about: 'going on' },
  { key: 'u', label: 'u', action: 'undo', does: 'undo', about: 'going on' },
  { key: 'U', label: 'Shift u', action: 'redo', does: 'redo', about: 'going on' },
  {
    key: 'q',
    label: 'q',
    action: 'quote',
    does: 'quote the selection, or the sentence at the cursor',
    about: 'the quote',
  },
  {
    key: '[',
    label: '[',
    action: 'start-earlier',
    does: 'quote starts a word earlier',
    about: 'the quote',
  },
  {
    key: ']',
    label: ']',
    action: 'start-later',
    does: 'quote starts a word later',
    about: 'the quote',
  },
  {
    key: '{',
    label: 'Shift [',
    action: 'end-earlier',
    does: 'quote ends a word earlier',
    about: 'the quote',
  },
  {
    key: '}',
    label: 'Shift ]',
    action: 'end-later',
    does: 'quote ends a word later',
    about: 'the quote',
  },
  {
    key: 'o',
    label: 'o',
    action: 'omit',
    does: 'leave the selected words out of the quote, or put them back',
    about: 'the quote',
  },
  {
    key: 'i',
    label: 'i',
    action: 'insert',
    does: 'add bracketed words at the cursor, or for the selected words',
    about: 'the quote',
  },
  {
    key: 'Delete',
    label: 'Delete',
    action: 'drop-quote',
    does: 'drop the quote',
    about: 'the quote',
  },
  {
    key: 'Escape',
    label: 'Escape',
    action: 'leave-quote',
    does: 'done with the quote',
    about: 'the quote',
  },
  { key: 'f', label: 'f', action: 'flag-privacy', does: 'flag for privacy', about: 'the response' },
  { key: 'F', label: 'Shift f', action: 'flag-tone', does: 'flag for tone', about: 'the response' },
  {
    key: 'd',
    label: 'd',
    action: 'take-out',
    does: 'take the selected details out of the text',
    about: 'the response',
  },
  {
    key: 'w',
    label: 'w',
    action: 'keep-back',
    does: 'withhold the response, or withdraw it',
    about: 'the response',
  },
  { key: 'n', label: 'n', action: 'note', does: 'write a note', about: 'the response' },
  { key: 'r', label: 'r', action: 'role', does: 'set the writer’s role', about: 'the response' },
  {
    key: 'a',
    label: 'a',
    action: 'readings',
    does: 'show what each reader ruled',
    about: 'the response',
  },
  {
    key: 'b',
    label: 'b',
    action: 'send-back',
    does: 'send back to be read anew',
    about: 'the response',
  },
  { key: '?', label: '?', action: 'help', does: 'this list', about: 'going on' },
];

const BY_KEY = new Map(KEYS.map((key) => [key.key, key.action]));
const BY_ACTION = new Map(KEYS.map((key) => [key.action, key.label]));

export type Press = { readonly action: KeyAction } | { readonly theme: number };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

/** What a key press asks for; null where it is no shortcut. AltGr is needed for [ and { on many keyboards. */
export function readPress(event: Pressed, isAltGraph: boolean): Press | null {
  if (event.isComposing || event.metaKey) return null;
  if ((event.ctrlKey || event.altKey) && !isAltGraph) return null;
  if (/^[1-9]$/u.test(event.key)) return { theme: Number(event.key) - 1 };
  const action = BY_KEY.get(event.key);
  return action === undefined ? null : { action };
}

export function labelOf(action: KeyAction): string {
  return BY_ACTION.get(action) ?? '';
}
