// The review queue as a person works it: reads, ticks, cuts, presses Enter. Everything that is ruled goes to the desk at
// once; this screen holds nothing that a reload would lose but a quote that is not yet one.
import type {
  CutView,
  DecideReply,
  DeskView,
  Filter,
  ItemView,
  Progress,
  QueueView,
} from '../protocol.ts';
import { ACTS, type Open } from './actions.ts';
import { Decider } from './decider.ts';
import { askText, showKeys } from './dialogs.ts';
import { h } from './dom.ts';
import { firstSteps } from './first-steps.ts';
import { Foot } from './foot.ts';
import type { KeyAction } from './keys.ts';
import { Knife } from './knife.ts';
import { Margin } from './margin.ts';
import { QueueList } from './queue-list.ts';
import { firstTicks, Reading } from './reading.ts';
import { Refused, type Ruling, type Saver } from './saver.ts';
import { listenForKeys } from './shortcuts.ts';
import { REASONS } from './words.ts';

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

export class ReviewScreen {
  readonly element: HTMLElement;
  readonly #options: ScreenOptions;
  readonly #reading: Reading;
  readonly #margin: Margin;
  readonly #queue: QueueList;
  readonly #foot: Foot;
  readonly #knife: Knife;
  readonly #decider: Decider;
  readonly #body: HTMLElement;
  readonly #empty: HTMLElement;
  readonly #firstSteps: HTMLElement;
  /** For screen readers: the field keeps the focus while what it holds changes. */
  readonly #arrived = h('p', { class: 'hidden-words', role: 'status' });
  readonly #open: Open;
  #filter: Filter;
  #item: ItemView | null = null;
  #ticked = new Set<string>();
  #opened: string | null = null;
  #version: string;
  #offset = 0;
  /** How often another response was asked for: one that comes late takes no other's place. */
  #asked = 0;

  constructor(options: ScreenOptions) {
    const { saver, view, filter, tell } = options;
    this.#options = options;
    this.#filter = filter;
    this.#version = view.queue.version;
    const press = (action: KeyAction): void => {
      this.#press(action);
    };
    const complain = (error: unknown): void => {
      this.#complain(error);
    };
    const redraw = (): void => {
      this.#redraw();
    };
    this.#knife = new Knife({
      item: () => this.#item,
      redraw,
      save: async (segments, replaces) => {
        const ruling = { action: 'quote', segments, ...(replaces === null ? {} : { replaces }) };
        return (await this.#decide(ruling))?.item?.cuts ?? [];
      },
      tell,
      complain,
    });
    this.#decider = new Decider({
      saver,
      view,
      item: () => this.#item,
      filter: () => this.#filter,
      take: (reply, id, goOn) => {
        this.#take(reply, id, goOn);
      },
      giveWay: (item) => {
        this.#show(item);
        this.#reading.pane.focus();
      },
      goToFirst: () => this.#goToFirst(),
      tell,
    });
    this.#reading = new Reading(view, {
      press,
      trim: (cut) => {
        if (this.#item !== null) this.#knife.trim(this.#item, cut);
        this.#reading.pane.focus();
      },
      drop: (cut) => void this.#decide({ action: 'drop-quote', quote: cut.id }),
      clear: (cut) => void this.#decide({ action: 'clear-quote', quote: cut.id, note: null }),
      withdraw: (cut) => void this.#withdrawQuote(cut),
    });
    this.#margin = new Margin(view, {
      press,
      tick: (theme) => {
        this.#tick(theme);
        this.#reading.pane.focus();
      },
      setRoles: (roles) => void this.#decide({ action: 'role', roles }),
      addNote: (note) => void this.#decide({ action: 'note', note }),
      lookedAgain: () => void this.#decide({ action: 'redact', spans: [] }),
    });
    this.#queue = new QueueList(view, filter, {
      open: (id) => void this.open(id),
      filter: (chosen) => void this.#setFilter(chosen),
      page: (offset) => {
        this.#offset = offset;
        void this.#reloadQueue();
      },
    });
    this.#foot = new Foot(press);
    this.#open = {
      pane: this.#reading.pane,
      margin: this.#margin,
      knife: this.#knife,
      ticked: () => this.#ticked,
      agree: (item) => this.#agree(item),
      setTicks: (item, themes) => {
        this.#ticked = new Set(themes);
        return this.#keepTicks(item);
      },
      step: (step) => this.#step(step),
      openReadings: (item) => {
        this.#opened = item.id;
        this.#redraw();
        this.#reading.pane.focus();
      },
      decide: (ruling, how) => this.#decide(ruling, how),
      redraw,
      tell,
    };
    this.#empty = h(
      'div',
      { class: 'empty', hidden: true },
      h('p', { class: 'lede' }, 'Nothing is left here.'),
      h('p', {}, 'Choose another list at the left, or undo.'),
    );
    this.#firstSteps = firstSteps(view.themes.length);
    this.#body = h('div', { class: 'body' }, this.#reading.element, this.#margin.element);
    const shortcuts = listenForKeys({
      isOn: options.keysOn,
      words: this.#reading.pane.field,
      tick: (place) => {
        this.#tick(place);
      },
      press,
    });
    this.element = h(
      'div',
      {
        class: 'review',
        on: {
          keydown: shortcuts,
        },
      },
      this.#queue.element,
      h(
        'main',
        { id: 'main', tabindex: '-1' },
        h('h1', { class: 'hidden-words' }, `Review: ${view.title}`),
        this.#arrived,
        this.#firstSteps,
        this.#empty,
        this.#body,
      ),
      this.#foot.element,
    );
    this.#foot.showHistory(view);
    this.#showQueue(view.queue);
    this.#show(view.item);
  }

  /** Opens one response, wherever it stands. */
  async open(id: string): Promise<void> {
    const asked = (this.#asked += 1);
    await this.#knife.settle();
    try {
      const item = await this.#readItem(id);
      if (asked !== this.#asked) return;
      this.#show(item);
      this.#reading.pane.focus();
    } catch (error) {
      this.#complain(error);
    }
  }

  focus(): void {
    this.#reading.pane.focus();
  }

  /** Looks whether somebody else, or another window, has written; asked for now and then. */
  async look(): Promise<void> {
    const { saver } = this.#options;
    if (saver.isBusy() || document.querySelector('dialog[open]') !== null) return;
    const known = this.#version;
    const queue = await this.#readQueue();
    // What this window has saved meanwhile is newer than what was read.
    if (this.#version !== known || queue.version === known) return;
    this.#showQueue(queue);
    const item = this.#item;
    if (item === null) return;
    const now = await this.#readItem(item.id);
    if (saver.isBusy() || this.#item?.id !== now.id || now.version === item.version) return;
    this.#show(now);
  }

  #press(action: KeyAction): void {
    void this.#do(action).catch((error: unknown) => {
      this.#complain(error);
    });
  }

  async #do(action: KeyAction): Promise<void> {
    if (action === 'help') {
      await showKeys(this.#options.view.themes.map(({ name }) => name));
      this.#reading.pane.focus();
    } else if (action === 'undo' || action === 'redo') {
      await this.#takeBack(action);
    } else if (this.#item !== null) {
      await ACTS[action](this.#open, this.#item);
    }
  }

  async #agree(item: ItemView): Promise<void> {
    const themes = [...this.#ticked].sort();
    if (!item.readersDiffer) {
      await this.#decide({ action: 'tags', themes }, { goOn: true });
    } else if (this.#opened !== item.id && item.mine === null) {
      this.#opened = item.id;
      this.#redraw();
      this.#options.tell('Both readings are open now. Tick what should count, then Enter');
    } else {
      await this.#decide({ action: 'adjudicate', themes }, { goOn: true });
    }
  }

  #tick(place: number): void {
    const theme = this.#options.view.themes[place];
    const item = this.#item;
    if (theme === undefined || item === null) return;
    if (!this.#ticked.delete(theme.id)) this.#ticked.add(theme.id);
    this.#options.tell(`${theme.name} ${this.#ticked.has(theme.id) ? 'ticked' : 'not ticked'}`);
    void this.#keepTicks(item).catch((error: unknown) => {
      this.#complain(error);
    });
  }

  /** A tick is kept at once: as a ruling where this reviewer has ruled before, else as a mark on the way to one. */
  async #keepTicks(item: ItemView): Promise<void> {
    this.#redraw();
    const action = item.mine !== null && !item.readersDiffer ? 'tags' : 'mark';
    await this.#decide({ action, themes: [...this.#ticked].sort() });
  }

  async #withdrawQuote(cut: CutView): Promise<void> {
    const reason = await askText(
      'Withdraw this quote',
      'Reason, shown at the quote’s address',
      'Withdraw',
    );
    if (reason !== null) await this.#decide({ action: 'withdraw-quote', quote: cut.id, reason });
    this.#reading.pane.focus();
  }

  async #step(step: 1 | -1): Promise<void> {
    const asked = (this.#asked += 1);
    await this.#knife.settle();
    const item = await this.#readNeighbour(this.#item?.id ?? null, step);
    if (asked !== this.#asked) return;
    if (item !== null) this.#show(item);
    else this.#options.tell(step === 1 ? 'This is the last one' : 'This is the first one');
  }

  async #decide(
    ruling: Ruling,
    { goOn = false }: { readonly goOn?: boolean } = {},
  ): Promise<DecideReply | null> {
    if (goOn) await this.#knife.settle();
    return await this.#decider.decide(ruling, goOn);
  }

  #take(reply: DecideReply, id: string, goOn: boolean): void {
    this.#count(reply);
    if (goOn) {
      this.#show(reply.next);
      this.#reading.pane.focus();
      void this.#reloadQueue();
    } else if (reply.item !== null && this.#item?.id === id) {
      this.#refresh(reply.item);
    } else if (reply.item === null) void this.#goToFirst();
  }

  async #takeBack(which: 'undo' | 'redo'): Promise<void> {
    const { saver, view, tell } = this.#options;
    this.#knife.end();
    await saver.inTurn(async () => {
      const reply = await saver.write('take-back', {
        slug: view.slug,
        which,
        filter: this.#filter,
      });
      if ('conflict' in reply) return;
      this.#count(reply);
      if (reply.item !== null) this.#show(reply.item);
      tell(which === 'undo' ? 'Undone' : 'Done again');
      this.#reading.pane.focus();
      void this.#reloadQueue();
    });
  }

  #count(reply: DecideReply): void {
    this.#version = reply.version;
    this.#foot.showHistory(reply);
    this.#showProgress(reply.progress);
  }

  #showProgress(progress: Progress): void {
    this.#foot.showProgress(progress);
    this.#firstSteps.hidden = progress.mine > 0 || progress.total === 0;
  }

  async #goToFirst(): Promise<void> {
    const asked = (this.#asked += 1);
    const first = await this.#readNeighbour(null, 1);
    if (asked === this.#asked) this.#show(first);
    await this.#reloadQueue();
  }

  async #setFilter(filter: Filter): Promise<void> {
    await this.#knife.settle();
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

  #readItem(id: string): Promise<ItemView> {
    const { saver, view } = this.#options;
    return saver.read<ItemView>('item', { slug: view.slug, id });
  }

  async #readNeighbour(from: string | null, step: 1 | -1): Promise<ItemView | null> {
    const { saver, view } = this.#options;
    const request = { slug: view.slug, filter: this.#filter, from, step };
    return (await saver.read<{ item: ItemView | null }>('step', request)).item;
  }

  #readQueue(): Promise<QueueView> {
    const { saver, view } = this.#options;
    const request = { slug: view.slug, filter: this.#filter, offset: this.#offset };
    return saver.read<QueueView>('queue', request);
  }

  #show(item: ItemView | null): void {
    this.#knife.end();
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
    const { draft, editing } = this.#knife;
    this.#reading.show({ item, ticked: this.#ticked, draft, editing });
    this.#margin.show(item, this.#ticked, this.#opened === item.id);
  }

  #showQueue(queue: QueueView): void {
    this.#version = queue.version;
    this.#queue.show(queue, this.#item?.id ?? null);
    this.#showProgress(queue.progress);
  }

  #complain(error: unknown): void {
    if (error instanceof Refused) this.#options.tell(`Not saved: ${error.message}`);
    else if (error instanceof TypeError) this.#options.tell('The desk does not answer');
    else throw error;
  }
}
