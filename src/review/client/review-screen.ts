// The review queue as a person works it: reads, ticks, cuts, presses Enter. Everything that is ruled goes to the desk at
// once; this screen holds nothing that a reload would lose but a quote that is not yet one.
import type { Role } from '../../domain/role.ts';
import type {
  ConflictReply,
  CutView,
  DecideReply,
  DeskView,
  Filter,
  ItemView,
  Progress,
  QueueView,
} from '../protocol.ts';
import {
  fromSegments,
  insert,
  moveEdge,
  omit,
  snap,
  startCut,
  toSegments,
  type CutDraft,
} from './cut.ts';
import { askConflict, askDetail, askRemoval, askText, showKeys } from './dialogs.ts';
import { h } from './dom.ts';
import { readPress, type KeyAction } from './keys.ts';
import { Margin } from './margin.ts';
import type { Mark } from './paint.ts';
import { Pane } from './pane.ts';
import { sentenceAt } from './sentence.ts';
import { QueueList } from './queue-list.ts';
import { mustAsk, Refused, type Ruling, type Saver } from './saver.ts';
import { judge, Slips } from './slips.ts';
import { ACTION_NAMES, REASONS } from './words.ts';

export interface ScreenOptions {
  readonly saver: Saver;
  readonly view: DeskView;
  readonly filter: Filter;
  readonly keysOn: () => boolean;
  /** Said aloud and shown beside the save state. */
  readonly tell: (text: string) => void;
  /** So that a reload opens the same response with the same filter. */
  readonly remember: (id: string | null, filter: Filter) => void;
}

/** Edges of a quote are saved when the keys rest this long. */
const REST = 250;

export class ReviewScreen {
  readonly element: HTMLElement;
  readonly #options: ScreenOptions;
  readonly #pane = new Pane();
  readonly #slips: Slips;
  readonly #margin: Margin;
  readonly #queue: QueueList;
  readonly #facts: HTMLElement;
  readonly #question: HTMLElement;
  readonly #reason: HTMLElement;
  readonly #progress: HTMLElement;
  readonly #bar: HTMLProgressElement;
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;
  readonly #body: HTMLElement;
  readonly #empty: HTMLElement;
  /** For screen readers: the field keeps the focus while what it holds changes. */
  readonly #arrived: HTMLElement;
  #filter: Filter;
  #item: ItemView | null = null;
  #ticked = new Set<string>();
  #opened: string | null = null;
  #draft: CutDraft | null = null;
  #editing: string | null = null;
  #resting: ReturnType<typeof setTimeout> | null = null;
  #version: string;
  #offset = 0;

  constructor(options: ScreenOptions) {
    this.#options = options;
    this.#filter = options.filter;
    this.#version = options.view.queue.version;
    this.#slips = new Slips({
      press: (action) => {
        this.#press(action);
      },
      trim: (cut) => {
        this.#trim(cut);
      },
      drop: (cut) => {
        void this.#decide({ action: 'drop-quote', quote: cut.id });
      },
      clear: (cut) => {
        void this.#decide({ action: 'clear-quote', quote: cut.id, note: null });
      },
      withdraw: (cut) => {
        void this.#withdrawQuote(cut);
      },
    });
    this.#margin = new Margin(options.view, {
      press: (action) => {
        this.#press(action);
      },
      tick: (theme) => {
        this.#tick(theme);
        this.#pane.focus();
      },
      setRoles: (roles: readonly Role[]) => {
        void this.#decide({ action: 'role', roles });
      },
      addNote: (note) => {
        void this.#decide({ action: 'note', note });
      },
    });
    this.#queue = new QueueList(options.view, options.filter, {
      open: (id) => void this.open(id),
      filter: (filter) => void this.#setFilter(filter),
      page: (offset) => {
        this.#offset = offset;
        void this.#reloadQueue();
      },
    });
    this.#facts = h('p', { class: 'facts small' });
    this.#question = h('p', { class: 'question-asked' });
    this.#reason = h('p', { class: 'reason small', id: 'pane-reason' });
    this.#bar = h('progress', { 'aria-labelledby': 'progress-words' });
    this.#progress = h('span', { id: 'progress-words' });
    this.#undo = h('button', {
      type: 'button',
      on: {
        click: () => {
          this.#press('undo');
        },
      },
    });
    this.#redo = h('button', {
      type: 'button',
      on: {
        click: () => {
          this.#press('redo');
        },
      },
    });
    this.#arrived = h('p', { class: 'hidden-words', role: 'status' });
    this.#empty = h(
      'div',
      { class: 'empty', hidden: true },
      h('p', { class: 'lede' }, 'Nothing is left here.'),
      h('p', {}, 'Choose another list at the left, or undo.'),
    );
    this.#body = h(
      'div',
      { class: 'body' },
      h(
        'div',
        { class: 'reading' },
        this.#reason,
        this.#question,
        this.#pane.element,
        this.#facts,
        this.#slips.element,
      ),
      this.#margin.element,
    );
    this.element = h(
      'div',
      {
        class: 'review',
        on: {
          keydown: (event) => {
            this.#key(event);
          },
        },
      },
      this.#queue.element,
      h(
        'main',
        { id: 'main', tabindex: '-1' },
        h('h1', { class: 'hidden-words' }, `Review: ${options.view.title}`),
        this.#arrived,
        this.#empty,
        this.#body,
      ),
      h(
        'footer',
        { class: 'foot' },
        this.#bar,
        this.#progress,
        h(
          'span',
          { class: 'buttons' },
          this.#undo,
          this.#redo,
          h(
            'button',
            {
              type: 'button',
              on: {
                click: () => {
                  this.#press('help');
                },
              },
            },
            'Keys ',
            h('kbd', {}, '?'),
          ),
        ),
      ),
    );
    this.#showHistory(options.view);
    this.#showQueue(options.view.queue);
    this.#show(options.view.item);
  }

  /** Opens one response, wherever it stands. */
  async open(id: string): Promise<void> {
    await this.#settleDraft();
    try {
      this.#show(
        await this.#options.saver.read<ItemView>('item', { slug: this.#options.view.slug, id }),
      );
      this.#pane.focus();
    } catch (error) {
      this.#complain(error);
    }
  }

  focus(): void {
    this.#pane.focus();
  }

  /** Looks whether somebody else, or another window, has written; asked for now and then. */
  async look(): Promise<void> {
    if (this.#options.saver.isBusy() || document.querySelector('dialog[open]') !== null) return;
    const queue = await this.#readQueue();
    if (queue.version === this.#version) return;
    this.#showQueue(queue);
    const item = this.#item;
    if (item === null) return;
    const now = await this.#options.saver.read<ItemView>('item', {
      slug: this.#options.view.slug,
      id: item.id,
    });
    if (this.#options.saver.isBusy() || this.#item?.id !== now.id || now.version === item.version)
      return;
    this.#show(now);
  }

  #key(event: KeyboardEvent): void {
    const { target } = event;
    if (!this.#options.keysOn() || !(target instanceof Element)) return;
    if (isTyping(target) || target.closest('main') === null) return;
    const press = readPress(event, event.getModifierState('AltGraph'));
    if (press === null) return;
    // On a button Enter and Space press that button.
    if (event.key === 'Enter' && target !== this.#pane.field) return;
    event.preventDefault();
    if (event.repeat && !('action' in press && REPEATS.has(press.action))) return;
    if ('theme' in press) this.#tick(press.theme);
    else this.#press(press.action);
  }

  #press(action: KeyAction): void {
    void this.#do(action).catch((error: unknown) => {
      this.#complain(error);
    });
  }

  async #do(action: KeyAction): Promise<void> {
    const item = this.#item;
    if (action === 'help') {
      await showKeys(this.#options.view.themes.map(({ name }) => name));
      this.#pane.focus();
    } else if (action === 'undo' || action === 'redo') {
      await this.#takeBack(action);
    } else if (item !== null) {
      await this.#doOn(item, action);
    }
  }

  async #doOn(item: ItemView, action: Exclude<KeyAction, 'help' | 'undo' | 'redo'>): Promise<void> {
    const { text } = item;
    const { start, end } = this.#pane.selection;
    const draft = this.#draft;
    switch (action) {
      case 'agree':
        await this.#agree(item);
        return;
      case 'none-fits':
        this.#ticked = new Set();
        await this.#tell(item);
        return;
      case 'reject': {
        const theme = item.suggestions?.find(
          ({ theme: id, evidence }) =>
            this.#ticked.has(id) &&
            evidence.some((span) => span.start <= start && start <= span.end),
        );
        if (theme === undefined) this.#options.tell('No suggestion at the cursor');
        else {
          this.#ticked.delete(theme.theme);
          await this.#tell(item);
        }
        return;
      }
      case 'next':
      case 'previous':
        await this.#step(action === 'next' ? 1 : -1);
        return;
      case 'unsure':
        await this.#decide(
          { action: 'unsure', unsure: item.unsure === null },
          { goOn: item.unsure === null },
        );
        return;
      case 'flag-privacy':
      case 'flag-tone': {
        const kind = action === 'flag-privacy' ? 'privacy' : 'tone';
        const flags = item.flags.includes(kind)
          ? item.flags.filter((one) => one !== kind)
          : [...item.flags, kind];
        await this.#decide({ action: 'flag', flags });
        return;
      }
      case 'take-out': {
        const span = start === end ? snap(text, start, end) : { start, end };
        if (span === null) return;
        const kind = await askDetail(text.slice(span.start, span.end));
        if (kind !== null) await this.#decide({ action: 'redact', spans: [{ ...span, kind }] });
        this.#pane.focus();
        return;
      }
      case 'keep-back': {
        const removal = await askRemoval();
        if (removal !== null) await this.#decide({ ...removal }, { goOn: true });
        this.#pane.focus();
        return;
      }
      case 'send-back': {
        const reason = await askText('Send back to be read anew', 'Why', 'Send back');
        if (reason !== null) await this.#decide({ action: 'send-back', reason }, { goOn: true });
        this.#pane.focus();
        return;
      }
      case 'note':
        this.#margin.focusNote();
        return;
      case 'role':
        this.#margin.focusRole();
        return;
      case 'readings':
        this.#opened = item.id;
        this.#redraw();
        this.#pane.focus();
        return;
      case 'quote':
        this.#startQuote(item, start, end);
        return;
      case 'start-earlier':
      case 'start-later':
      case 'end-earlier':
      case 'end-later': {
        if (draft === null) return;
        const edge = action.startsWith('start') ? 'start' : 'end';
        this.#recut(moveEdge(text, draft, edge, action.endsWith('earlier') ? 'earlier' : 'later'));
        return;
      }
      case 'omit':
        if (draft !== null) this.#recut(omit(text, draft, start, end));
        return;
      case 'insert': {
        if (draft === null) return;
        const words = await askText(
          'Words in brackets',
          start === end
            ? 'For sense only, at most five words; empty takes those at the cursor away'
            : `In place of “${text.slice(start, end)}”`,
          'Put in',
          { mayBeEmpty: true },
        );
        if (words !== null) this.#recut(insert(text, draft, start, end, words));
        this.#pane.focus();
        return;
      }
      case 'drop-quote': {
        const editing = this.#editing;
        this.#endDraft();
        if (editing !== null) await this.#decide({ action: 'drop-quote', quote: editing });
        else this.#redraw();
        return;
      }
      case 'leave-quote':
        await this.#settleDraft();
        this.#redraw();
        this.#pane.focus();
        return;
    }
  }

  async #agree(item: ItemView): Promise<void> {
    const themes = [...this.#ticked].sort();
    if (item.readersDiffer) {
      if (this.#opened !== item.id && item.mine === null) {
        this.#opened = item.id;
        this.#redraw();
        this.#options.tell('Both readings are open now. Tick what should count, then Enter');
        return;
      }
      await this.#decide({ action: 'adjudicate', themes }, { goOn: true });
      return;
    }
    await this.#decide({ action: 'tags', themes }, { goOn: true });
  }

  #tick(place: number): void {
    const theme = this.#options.view.themes[place];
    const item = this.#item;
    if (theme === undefined || item === null) return;
    if (!this.#ticked.delete(theme.id)) this.#ticked.add(theme.id);
    this.#options.tell(`${theme.name} ${this.#ticked.has(theme.id) ? 'ticked' : 'not ticked'}`);
    void this.#tell(item).catch((error: unknown) => {
      this.#complain(error);
    });
  }

  /** A tick is kept at once: as a ruling where this reviewer has ruled before, else as a mark on the way to one. */
  async #tell(item: ItemView): Promise<void> {
    this.#redraw();
    const action = item.mine !== null && !item.readersDiffer ? 'tags' : 'mark';
    await this.#decide({ action, themes: [...this.#ticked].sort() });
  }

  #startQuote(item: ItemView, start: number, end: number): void {
    const span =
      start === end
        ? start === 0 && item.highlight !== null
          ? item.highlight
          : sentenceAt(item.text, start)
        : { start, end };
    const draft = span === null ? null : startCut(item.text, span.start, span.end);
    if (draft === null) return;
    this.#editing = null;
    this.#recut(draft);
  }

  #trim(cut: CutView): void {
    const item = this.#item;
    if (item === null) return;
    this.#draft = fromSegments(item.text, cut.segments);
    this.#editing = cut.id;
    this.#redraw();
    this.#pane.focus();
  }

  #recut(draft: CutDraft): void {
    this.#draft = draft;
    this.#redraw();
    if (this.#resting !== null) clearTimeout(this.#resting);
    this.#resting = setTimeout(
      () =>
        void this.#saveDraft().catch((error: unknown) => {
          this.#complain(error);
        }),
      REST,
    );
  }

  /** A quote that breaks a rule is shown with the reason, and not saved until it is one. */
  async #saveDraft(): Promise<void> {
    if (this.#resting !== null) clearTimeout(this.#resting);
    this.#resting = null;
    const item = this.#item;
    const draft = this.#draft;
    if (item === null || draft === null) return;
    const { check } = judge(item.text, draft);
    if (check.verdict === 'refused') {
      this.#options.tell('Quote not saved: it breaks a rule, see beside it');
      return;
    }
    const segments = toSegments(item.text, draft);
    const same = item.cuts.find(({ id }) => id === this.#editing);
    if (same !== undefined && JSON.stringify(same.segments) === JSON.stringify(segments)) return;
    const reply = await this.#decide({
      action: 'quote',
      segments,
      ...(this.#editing === null ? {} : { replaces: this.#editing }),
    });
    const saved = reply?.item?.cuts.find(
      (cut) => JSON.stringify(cut.segments) === JSON.stringify(segments),
    );
    if (saved !== undefined && this.#draft !== null) {
      this.#editing = saved.id;
      this.#redraw();
    }
  }

  async #settleDraft(): Promise<void> {
    if (this.#resting !== null) await this.#saveDraft();
    this.#endDraft();
  }

  #endDraft(): void {
    if (this.#resting !== null) clearTimeout(this.#resting);
    this.#resting = null;
    this.#draft = null;
    this.#editing = null;
  }

  async #withdrawQuote(cut: CutView): Promise<void> {
    const reason = await askText(
      'Withdraw this quote',
      'Reason, shown at the quote’s address',
      'Withdraw',
    );
    if (reason !== null) await this.#decide({ action: 'withdraw-quote', quote: cut.id, reason });
    this.#pane.focus();
  }

  async #step(step: 1 | -1): Promise<void> {
    await this.#settleDraft();
    const { slug } = this.#options.view;
    const { item } = await this.#options.saver.read<{ item: ItemView | null }>('step', {
      slug,
      filter: this.#filter,
      from: this.#item?.id ?? null,
      step,
    });
    if (item === null)
      this.#options.tell(step === 1 ? 'This is the last one' : 'This is the first one');
    else this.#show(item);
  }

  /** Saves one ruling; a conflict is settled here, by the reviewer where the software may not. */
  async #decide(
    ruling: Ruling,
    { goOn = false }: { readonly goOn?: boolean } = {},
  ): Promise<DecideReply | null> {
    if (goOn) await this.#settleDraft();
    const before = this.#item;
    if (before === null) return null;
    return await this.#options.saver.inTurn(async () => {
      let known = this.#item?.id === before.id ? this.#item : before;
      for (;;) {
        const reply = await this.#options.saver.write('decide', {
          slug: this.#options.view.slug,
          response: before.id,
          seen: known.version,
          ruling,
          filter: this.#filter,
          goOn,
        });
        if (!('conflict' in reply)) {
          this.#take(reply, before.id, goOn);
          return reply;
        }
        const now = await this.#afterConflict(reply, known, ruling);
        if (now === null) return null;
        known = now;
      }
    });
  }

  /** The response as it is now, where the ruling should be tried again; null where it should not. */
  async #afterConflict(
    { item, by }: ConflictReply,
    known: ItemView,
    ruling: Ruling,
  ): Promise<ItemView | null> {
    const who = by === this.#options.view.reviewer || by === null ? 'You, in another window' : by;
    if (item === null) {
      this.#options.tell(`${who} took this response out; your ruling was not saved`);
      await this.#goToFirst();
      return null;
    }
    if (item.text !== known.text && ['quote', 'redact'].includes(ruling.action)) {
      this.#endDraft();
      this.#show(item);
      this.#options.tell('The text has changed meanwhile; cut anew');
      return null;
    }
    if (mustAsk(ruling, known, item)) {
      const names = (themes: unknown): string =>
        Array.isArray(themes) && themes.length > 0
          ? themes.map((id) => this.#nameOf(String(id))).join(', ')
          : 'no theme';
      const isMine = await askConflict(who, names(item.ruled ?? []), names(ruling['themes']));
      if (!isMine) {
        this.#show(item);
        this.#pane.focus();
        return null;
      }
    }
    return item;
  }

  #take(reply: DecideReply, id: string, goOn: boolean): void {
    this.#version = reply.version;
    this.#showHistory(reply);
    this.#showProgress(reply.progress);
    if (goOn) {
      this.#show(reply.next);
      this.#pane.focus();
      void this.#reloadQueue();
    } else if (reply.item !== null && this.#item?.id === id) {
      this.#refresh(reply.item);
    } else if (reply.item === null) void this.#goToFirst();
  }

  async #takeBack(which: 'undo' | 'redo'): Promise<void> {
    this.#endDraft();
    await this.#options.saver.inTurn(async () => {
      const reply = await this.#options.saver.write('take-back', {
        slug: this.#options.view.slug,
        which,
        filter: this.#filter,
      });
      if ('conflict' in reply) return;
      this.#version = reply.version;
      this.#showHistory(reply);
      this.#showProgress(reply.progress);
      if (reply.item !== null) this.#show(reply.item);
      this.#options.tell(which === 'undo' ? 'Undone' : 'Done again');
      this.#pane.focus();
      void this.#reloadQueue();
    });
  }

  async #goToFirst(): Promise<void> {
    const { item } = await this.#options.saver.read<{ item: ItemView | null }>('step', {
      slug: this.#options.view.slug,
      filter: this.#filter,
      from: null,
      step: 1,
    });
    this.#show(item);
    await this.#reloadQueue();
  }

  async #setFilter(filter: Filter): Promise<void> {
    await this.#settleDraft();
    this.#filter = filter;
    this.#offset = 0;
    await this.#goToFirst();
  }

  async #reloadQueue(): Promise<void> {
    try {
      this.#showQueue(await this.#readQueue());
    } catch (error) {
      this.#complain(error);
    }
  }

  #readQueue(): Promise<QueueView> {
    return this.#options.saver.read<QueueView>('queue', {
      slug: this.#options.view.slug,
      filter: this.#filter,
      offset: this.#offset,
    });
  }

  #show(item: ItemView | null): void {
    this.#endDraft();
    this.#item = item;
    this.#opened = null;
    this.#empty.hidden = item !== null;
    this.#body.hidden = item === null;
    this.#options.remember(item?.id ?? null, this.#filter);
    if (item === null) return;
    this.#ticked = new Set(firstTicks(item));
    this.#redraw();
    this.#queue.mark(item.id);
    this.#arrived.textContent = `${item.reason === null ? 'Opened' : REASONS[item.reason]}. ${String(item.text.split(/\s+/u).length)} words.`;
    this.#options.tell('');
  }

  /** The same response with what was just saved; the quote under the knife stays there. */
  #refresh(item: ItemView): void {
    this.#item = item;
    this.#ticked = new Set(firstTicks(item));
    this.#redraw();
  }

  #redraw(): void {
    const item = this.#item;
    if (item === null) return;
    this.#reason.textContent = item.readersDiffer
      ? REASONS['readers-differ']
      : item.reason === null
        ? item.mine === null
          ? 'Reviewed'
          : 'You have ruled on this one'
        : REASONS[item.reason];
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
    this.#pane.show(item, this.#marks(item), this.#draft);
    this.#margin.show(item, this.#ticked, this.#opened === item.id);
    this.#slips.show(item, this.#options.view.reviewer, this.#draft, this.#editing);
  }

  #marks(item: ItemView): readonly Mark[] {
    const { themes } = this.#options.view;
    return [
      ...(item.suggestions ?? []).flatMap(({ theme, evidence }) => {
        const pen = (themes.findIndex(({ id }) => id === theme) % 8) + 1;
        const state = this.#ticked.has(theme) ? '' : ' is-unticked';
        return evidence.map(({ start, end }) => ({
          start,
          end,
          className: `pen-${String(pen)} evidence${state}`,
        }));
      }),
      ...item.textFlags.map(({ start, end }) => ({ start, end, className: 'look' })),
    ];
  }

  #showQueue(queue: QueueView): void {
    this.#version = queue.version;
    this.#queue.show(queue, this.#item?.id ?? null);
    this.#showProgress(queue.progress);
  }

  #showProgress({
    total,
    reviewed,
    unsure,
    flagged,
    disagreements,
    withheld,
    read,
  }: Progress): void {
    this.#bar.max = Math.max(1, total);
    this.#bar.value = reviewed;
    this.#progress.textContent = [
      `${String(reviewed)} of ${String(total)} reviewed`,
      `${String(unsure)} unsure`,
      `${String(flagged)} flagged`,
      ...(disagreements > 0 ? [`${String(disagreements)} where readers differ`] : []),
      ...(withheld > 0 ? [`${String(withheld)} kept out`] : []),
      ...(read < total ? [`software has read ${String(read)}`] : []),
    ].join(', ');
  }

  #showHistory({ canUndo, canRedo }: Pick<DecideReply, 'canUndo' | 'canRedo'>): void {
    const name = (action: string | null): string =>
      action === null ? '' : ` ${ACTION_NAMES[action] ?? action}`;
    this.#undo.disabled = canUndo === null;
    this.#redo.disabled = canRedo === null;
    this.#undo.replaceChildren(`Undo${name(canUndo)} `, h('kbd', {}, 'u'));
    this.#redo.replaceChildren(`Redo${name(canRedo)} `, h('kbd', {}, 'Shift u'));
  }

  #nameOf(theme: string): string {
    return this.#options.view.themes.find(({ id }) => id === theme)?.name ?? theme;
  }

  #complain(error: unknown): void {
    if (error instanceof Refused) this.#options.tell(`Not saved: ${error.message}`);
    else if (error instanceof TypeError) this.#options.tell('The desk does not answer');
    else throw error;
  }
}

const REPEATS: ReadonlySet<KeyAction> = new Set([
  'start-earlier',
  'start-later',
  'end-earlier',
  'end-later',
]);

/** What is ticked when a response opens: what was ticked before, ruled before, or else suggested. */
function firstTicks(item: ItemView): readonly string[] {
  if (item.ticked !== null) return item.ticked;
  if (item.mine !== null) return item.isAdjudicated ? (item.ruled ?? item.mine) : item.mine;
  if (item.isBlind || item.reason === 'second-reading' || item.readersDiffer) return [];
  return item.ruled ?? item.suggestions?.map(({ theme }) => theme) ?? [];
}

function isTyping(target: Element): boolean {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}
