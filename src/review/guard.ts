// Who may talk to the desk: the page that it served itself, on this computer. A page elsewhere that knows the port is
// stopped by the Host (DNS rebinding), the Origin and the token (forged requests).
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Door {
  readonly port: number;
  /** Made anew at each start. */
  readonly token: string;
}

function originsOf({ port }: Pick<Door, 'port'>): readonly string[] {
  return [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
}

/** Null where the request may go on; else why not. Every request must name this computer. */
export function refuseHost(request: Pick<IncomingMessage, 'headers'>, door: Door): string | null {
  const { host } = request.headers;
  const known = originsOf(door).map((origin) => origin.slice('http://'.length));
  return host !== undefined && known.includes(host) ? null : 'unknown host';
}

/** For what reads or writes content: POST alone, from the desk's own page, with this start's token. */
export function refuseCall(
  request: Pick<IncomingMessage, 'headers' | 'method'>,
  door: Door,
): string | null {
  const { headers, method } = request;
  const { host, origin } = headers;
  const site = headers['sec-fetch-site'];
  if (method !== 'POST') return 'POST only';
  if (origin === undefined || origin !== `http://${host ?? ''}`) return 'unknown origin';
  if (site !== undefined && site !== 'same-origin') return 'from another site';
  const token = headers['x-verbatim-token'];
  return typeof token === 'string' && isSame(token, door.token) ? null : 'wrong token';
}

/** The page itself asks for the token in its address once, then for the cookie that it left. */
export function hasKey(request: Pick<IncomingMessage, 'headers'>, url: URL, door: Door): boolean {
  const given = url.searchParams.get('token');
  if (given !== null) return isSame(given, door.token);
  const cookies = (request.headers.cookie ?? '').split(/;\s*/u);
  const name = `${cookieName(door)}=`;
  return cookies.some(
    (cookie) => cookie.startsWith(name) && isSame(cookie.slice(name.length), door.token),
  );
}

/** Cookies are shared by all ports of a host, so each desk has its own. */
export function cookieName({ port }: Pick<Door, 'port'>): string {
  return `verbatim-desk-${port}`;
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8')];
  return left.length === right.length && timingSafeEqual(left, right);
}
