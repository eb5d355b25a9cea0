// Who in one file is one person: an account or an e-mail address, or a name that they published.
import type { RawResponse } from './raw.ts';
import { idBody } from './respondent.ts';

/** Joins the rows of one file. What a person is known by is held in memory alone, as a hash. */
export class People {
  readonly #joinsByName: boolean;
  readonly #ids = new Map<string, string>();

  /** `joinsByName`: a published name is one person throughout the file. */
  constructor(joinsByName: boolean) {
    this.#joinsByName = joinsByName;
  }

  /** What joins the rows of whoever wrote this one; null where nothing does. */
  keyOf(raw: RawResponse): string | null {
    if (raw.personKey !== null) return idBody(['key', raw.personKey]);
    if (!this.#joinsByName || raw.author === null) return null;
    const author = raw.author.trim().toLowerCase();
    return author === '' ||
      /^(?:anon\w*|guest|unknown|none|n\/?a|name not given|admin)$/u.test(author)
      ? null
      : idBody(['name', author]);
  }

  /** The id that an earlier row of theirs got, else the one given, which is then theirs. */
  idOf(raw: RawResponse, first: () => string): string {
    const key = this.keyOf(raw);
    const known = key === null ? undefined : this.#ids.get(key);
    if (known !== undefined) return known;
    const id = first();
    if (key !== null) this.#ids.set(key, id);
    return id;
  }
}
