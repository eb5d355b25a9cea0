// What each shortcut and button does to the open response: one small act each, questions asked where a key can't say it.
import type { ItemView } from '../protocol.ts';
import { snap } from './cut.ts';
import { askDetail, askRemoval, askText } from './dialogs.ts';
import type { KeyAction } from './keys.ts';
import type { Knife } from './knife.ts';
import type { Margin } from './margin.ts';
import type { Pane } from './pane.ts';
import type { Ruling } from './saver.ts';

/** What acts on the response as it is open now. */
export interface Open {
  readonly pane: Pane;
  readonly margin: Margin;
  readonly knife: Knife;
  readonly ticked: () => ReadonlySet<string>;
  readonly agree: (item: ItemView) => Promise<void>;
  readonly setTicks: (item: ItemView, themes: Iterable<string>) => Promise<void>;
  readonly step: (step: 1 | -1) => Promise<void>;
  readonly openReadings: (item: ItemView) => void;
  /** `goOn` opens the next response once the ruling is saved. */
  readonly decide: (ruling: Ruling, how?: { readonly goOn?: boolean }) => Promise<unknown>;
  readonly redraw: () => void;
  readonly tell: (text: string) => void;
}

/** Those that are about the open response; the others hold without one. */
export type ItemAction = Exclude<KeyAction, 'help' | 'undo' | 'redo'>;

type Act = (open: Open, item: ItemView) => Promise<unknown> | undefined;

export const ACTS: Readonly<Record<ItemAction, Act>> = {
  agree: (open, item) => open.agree(item),
  'none-fits': (open, item) => open.setTicks(item, []),
  reject,
  next: (open) => open.step(1),
  previous: (open) => open.step(-1),
  unsure: (open, item) =>
    open.decide({ action: 'unsure', unsure: item.unsure === null }, { goOn: item.unsure === null }),
  'flag-privacy': (open, item) => flag(open, item, 'privacy'),
  'flag-tone': (open, item) => flag(open, item, 'tone'),
  'take-out': takeOut,
  'keep-back': keepBack,
  'send-back': sendBack,
  note: ({ margin }) => {
    margin.focusNote();
    return undefined;
  },
  role: ({ margin }) => {
    margin.focusRole();
    return undefined;
  },
  readings: (open, item) => {
    open.openReadings(item);
    return undefined;
  },
  quote: ({ knife, pane }, item) => {
    knife.begin(item, pane.selection);
    return undefined;
  },
  'start-earlier': trim('start', 'earlier'),
  'start-later': trim('start', 'later'),
  'end-earlier': trim('end', 'earlier'),
  'end-later': trim('end', 'later'),
  omit: ({ knife, pane }, item) => {
    knife.omit(item, pane.selection);
    return undefined;
  },
  insert: putIn,
  'drop-quote': dropQuote,
  'leave-quote': async ({ knife, pane, redraw }) => {
    await knife.settle();
    redraw();
    pane.focus();
  },
};

/** Unticks the suggestion whose evidence holds the cursor. */
async function reject(open: Open, item: ItemView): Promise<void> {
  const { start } = open.pane.selection;
  const suggestion = item.suggestions?.find(
    ({ theme, evidence }) =>
      open.ticked().has(theme) && evidence.some((span) => span.start <= start && start <= span.end),
  );
  if (suggestion === undefined) open.tell('No suggestion at the cursor');
  else
    await open.setTicks(
      item,
      [...open.ticked()].filter((theme) => theme !== suggestion.theme),
    );
}

function flag(open: Open, item: ItemView, kind: 'privacy' | 'tone'): Promise<unknown> {
  const flags = item.flags.includes(kind)
    ? item.flags.filter((one) => one !== kind)
    : [...item.flags, kind];
  return open.decide({ action: 'flag', flags });
}

async function takeOut(open: Open, { text }: ItemView): Promise<void> {
  const { start, end } = open.pane.selection;
  const span = start === end ? snap(text, start, end) : { start, end };
  if (span === null) return;
  const kind = await askDetail(text.slice(span.start, span.end));
  if (kind !== null) await open.decide({ action: 'redact', spans: [{ ...span, kind }] });
  open.pane.focus();
}

async function keepBack(open: Open): Promise<void> {
  const removal = await askRemoval();
  if (removal !== null) await open.decide({ ...removal }, { goOn: true });
  open.pane.focus();
}

async function sendBack(open: Open): Promise<void> {
  const reason = await askText('Send back to be read anew', 'Why', 'Send back');
  if (reason !== null) await open.decide({ action: 'send-back', reason }, { goOn: true });
  open.pane.focus();
}

function trim(edge: 'start' | 'end', direction: 'earlier' | 'later'): Act {
  return ({ knife }, item) => {
    knife.move(item, edge, direction);
    return undefined;
  };
}

async function putIn({ knife, pane }: Open, item: ItemView): Promise<void> {
  if (knife.draft === null) return;
  const { selection } = pane;
  const words = await askText(
    'Words in brackets',
    selection.start === selection.end
      ? 'For sense only, at most five words; empty takes those at the cursor away'
      : `In place of “${item.text.slice(selection.start, selection.end)}”`,
    'Put in',
    { mayBeEmpty: true },
  );
  if (words !== null) knife.insert(item, selection, words);
  pane.focus();
}

async function dropQuote(open: Open): Promise<void> {
  const { editing } = open.knife;
  open.knife.end();
  if (editing !== null) await open.decide({ action: 'drop-quote', quote: editing });
  else open.redraw();
}
