// Sends rulings on the open response, and settles with the reviewer what came in meanwhile: nobody is overruled unseen.
import type { ConflictReply, DecideReply, DeskView, Filter, ItemView } from '../protocol.ts';
import { askConflict } from './dialogs.ts';
import { mustAsk, type Ruling, type Saver } from './saver.ts';

export interface DeciderOptions {
  readonly saver: Saver;
  readonly view: DeskView;
  /** The response on the page now, and the list it stands in. */
  readonly item: () => ItemView | null;
  readonly filter: () => Filter;
  readonly take: (reply: DecideReply, id: string, goOn: boolean) => void;
  /** Somebody else's ruling or text stands; the page shows it. */
  readonly giveWay: (item: ItemView) => void;
  /** The response is no longer there. */
  readonly goToFirst: () => Promise<void>;
  readonly tell: (text: string) => void;
}

export class Decider {
  readonly #options: DeciderOptions;

  constructor(options: DeciderOptions) {
    this.#options = options;
  }

  /** Null where the ruling was given up. @throws Refused */
  async decide(ruling: Ruling, goOn: boolean): Promise<DecideReply | null> {
    const { saver, view, item: open, filter, take } = this.#options;
    const before = open();
    if (before === null) return null;
    return await saver.inTurn(async () => {
      const now = open();
      let known = now?.id === before.id ? now : before;
      for (;;) {
        const reply = await saver.write('decide', {
          slug: view.slug,
          response: before.id,
          seen: known.version,
          ruling,
          filter: filter(),
          goOn,
        });
        if (!('conflict' in reply)) {
          take(reply, before.id, goOn);
          return reply;
        }
        const next = await this.#afterConflict(reply, known, ruling);
        if (next === null) return null;
        known = next;
      }
    });
  }

  /** The response as it is now, where the ruling should be tried again; null where it should not. */
  async #afterConflict(
    { item, by }: ConflictReply,
    known: ItemView,
    ruling: Ruling,
  ): Promise<ItemView | null> {
    const { view, giveWay, goToFirst, tell } = this.#options;
    const who = by === view.reviewer || by === null ? 'You, in another window' : by;
    if (item === null) {
      tell(`${who} took this response out; your ruling was not saved`);
      await goToFirst();
      return null;
    }
    if (item.text !== known.text && ['quote', 'redact'].includes(ruling.action)) {
      giveWay(item);
      tell('The text has changed meanwhile; cut anew');
      return null;
    }
    if (mustAsk(ruling, known, item)) {
      const isMine = await askConflict(
        who,
        this.#names(item.ruled ?? []),
        this.#names(ruling['themes']),
      );
      if (!isMine) {
        giveWay(item);
        return null;
      }
    }
    return item;
  }

  #names(themes: unknown): string {
    if (!Array.isArray(themes) || themes.length === 0) return 'no theme';
    const nameOf = (id: string): string =>
      this.#options.view.themes.find((theme) => theme.id === id)?.name ?? id;
    return themes.map((id) => nameOf(String(id))).join(', ');
  }
}
