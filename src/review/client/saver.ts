// Sends what is ruled, one after the other, and never loses one: while the desk does not answer it tries again, and says so.
import type { ConflictReply, DecideReply, ItemView } from '../protocol.ts';

export type SaveState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'waiting'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string };

/** The server said no, in words for the reviewer. */
export class Refused extends Error {}

const RETRY_AFTER = 700;

export class Saver {
  readonly #token: string;
  readonly #tell: (state: SaveState) => void;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #holds = false;

  constructor(token: string, tell: (state: SaveState) => void) {
    this.#token = token;
    this.#tell = tell;
  }

  isBusy(): boolean {
    return this.#waiting > 0;
  }

  /** Does the work after all work given before it has ended. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const mine = this.#last.then(work, work).finally(() => {
      this.#waiting -= 1;
    });
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  /** @throws Refused */
  async write(name: string, body: object): Promise<DecideReply | ConflictReply> {
    this.#tell({ kind: 'saving' });
    try {
      const reply = await this.#send(name, body, true);
      const value = (await reply.json()) as DecideReply | ConflictReply;
      if (!('conflict' in value)) this.#tell({ kind: 'saved', at: value.savedAt });
      return value;
    } catch (error) {
      if (error instanceof Refused) this.#tell({ kind: 'refused', why: error.message });
      throw error;
    }
  }

  /** @throws Refused, or TypeError where the desk doesn't answer */
  async read<T>(name: string, body: object): Promise<T> {
    const reply = await this.#send(name, body, false);
    // The server is this project's own, of the same version.
    return (await reply.json()) as T;
  }

  /** Writes something that is no ruling; tells whether it had changed meanwhile. @throws Refused */
  // What comes back is the caller's to know, as with read.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  async change<T>(
    name: string,
    body: object,
  ): Promise<{ readonly isConflict: boolean; readonly value: T }> {
    this.#tell({ kind: 'saving' });
    try {
      const reply = await this.#send(name, body, true);
      this.#tell({ kind: 'saved', at: new Date().toISOString() });
      // The server is this project's own, of the same version.
      return { isConflict: reply.status === 409, value: (await reply.json()) as T };
    } catch (error) {
      if (error instanceof Refused) this.#tell({ kind: 'refused', why: error.message });
      throw error;
    }
  }

  /** Gives the desk a file to look at. @throws Refused, or TypeError where the desk doesn't answer */
  async hold(file: File): Promise<void> {
    const reply = await fetch('/api/hold', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/octet-stream',
        'X-Verbatim-Token': this.#token,
        'X-Verbatim-File': encodeURIComponent(file.name),
      },
      body: file,
    });
    if (!reply.ok)
      throw new Refused(
        'The file could not be read by the desk; take it in with “verbatim ingest”.',
      );
    this.#holds = true;
  }

  holds(): boolean {
    return this.#holds;
  }

  async #send(name: string, body: object, untilAnswered: boolean): Promise<Response> {
    for (;;) {
      let reply: Response;
      try {
        reply = await fetch(`/api/${name}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Verbatim-Token': this.#token },
          body: JSON.stringify(body),
        });
      } catch (error) {
        if (!untilAnswered) throw error;
        this.#tell({
          kind: 'waiting',
          why: 'the desk does not answer. Start “verbatim review” again; this page keeps what you did last',
        });
        await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
        continue;
      }
      if (reply.ok || reply.status === 409) return reply;
      if (reply.status === 403)
        throw new Refused(
          'this page belongs to an earlier start of the desk. Open the new address; what you did last is not saved',
        );
      const { error } = (await reply.json()) as { readonly error?: string };
      throw new Refused(error ?? 'the desk could not do it');
    }
  }
}

export type Ruling = { readonly action: string } & Record<string, unknown>;

/** Whether a ruling on themes was made without sight of one that has come in since. */
export function mustAsk(ruling: Ruling, before: ItemView, now: ItemView): boolean {
  if (now.isBlind || !['tags', 'mark', 'adjudicate'].includes(ruling.action)) return false;
  const key = (item: ItemView): string => [...(item.ruled ?? ['not ruled'])].sort().join(' ');
  return key(before) !== key(now);
}
