// How far a long run has come, on one line of the terminal that is written over and wiped at the end.
import type { Source } from '../src/ingest/raw.ts';

const WIDTH = 24;
const EVERY_MS = 100;

export class Progress {
  readonly #write: (text: string) => void;
  readonly #now: () => number;
  #share = 0;
  #rows = 0;
  #last = -Infinity;

  /** `now` in milliseconds. */
  constructor(write: (text: string) => void, now: () => number) {
    this.#write = write;
    this.#now = now;
  }

  /** The same file; what is read of it moves the bar. It is read several times: to know it, then row by row. */
  watch(source: Source): Source {
    const move = (bytes: number): void => {
      this.#share = source.size === 0 ? 1 : bytes / source.size;
      this.#show();
    };
    return {
      ...source,
      async *chunks() {
        let bytes = 0;
        for await (const chunk of source.chunks()) {
          bytes += chunk.length;
          move(bytes);
          yield chunk;
        }
      },
    };
  }

  rows(count: number): void {
    this.#rows = count;
    this.#show();
  }

  /** Leaves the line as if nothing had been there. */
  wipe(): void {
    if (this.#last !== -Infinity) this.#write('\r\u001B[K');
    this.#last = -Infinity;
  }

  #show(): void {
    if (this.#now() - this.#last < EVERY_MS) return;
    this.#last = this.#now();
    const full = Math.round(Math.min(1, this.#share) * WIDTH);
    const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
    const percent = `${Math.floor(Math.min(1, this.#share) * 100)} %`;
    const what = this.#rows === 0 ? 'looking through the file' : `${this.#rows} rows read`;
    this.#write(`\r\u001B[K${bar} ${percent}  ${what}`);
  }
}
