// "… — Natalie, parent": the name and role that stand below or behind a quoted text.

export interface Signed {
  readonly text: string;
  readonly author: string | null;
  readonly role: string | null;
}

const BYLINE =
  /(?:^|\n|(?<=[.!?…”’"']))[ \t]*(?:[—–―]|--?)[ \t]*(\p{Lu}[\p{L}'’.-]*(?:[ \t]+\p{Lu}[\p{L}'’.-]*){0,2})(?:,[ \t]*([\p{L}][\p{L} /&'’-]{2,40}))?\.?[ \t]*$/u;

/** Takes a byline off the end of a text, and the quotation marks around the whole of what is left. */
export function takeByline(text: string): Signed {
  const trimmed = text.trim();
  // A byline is short: only the end of a text is looked at.
  const from = Math.max(0, trimmed.length - 160);
  const found = BYLINE.exec(trimmed.slice(from));
  if (found === null || from + found.index === 0)
    return { text: trimmed, author: null, role: null };
  const body = trimmed.slice(0, from + found.index).trim();
  const quoted = /^[“"]([^“”"]*)[”"]$/su.exec(body);
  return { text: quoted?.[1] ?? body, author: found[1] ?? null, role: found[2]?.trim() ?? null };
}
