// The desk's own web server: on this computer alone, for as long as the command runs.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { VerbatimError } from '../errors/verbatim-error.ts';
import type { Api } from './api.ts';
import { moduleGraph, readAsset } from './assets.ts';
import { cookieName, hasKey, refuseCall, refuseHost, type Door } from './guard.ts';
import { CONTENT_SECURITY_POLICY, deskPage, ENTRY, LOCKED_PAGE } from './page.ts';

export interface RunningDesk {
  /** With the token: whoever has it may write decisions. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const MOST_BYTES = 1 << 20;
const MOST_FILE_BYTES = 1 << 28;
/** Reading ahead stops this often, so that a key press never waits for it. */
const SLICE = 12;
/** Milliseconds after a request in which more are likely: a page asks for its parts, a person goes on. */
const QUIET = 150;

export async function serveDesk(api: Api, token: string, port: number): Promise<RunningDesk> {
  const server = createServer();
  const door = { token, port: await listen(server, port) };
  let asked = 0;
  server.on('request', (request, response) => {
    asked = performance.now();
    void respond(request, response, door, api).catch(() => {
      // Our bug; what it was about may be somebody's words, so it is not printed.
      if (!response.headersSent)
        send(
          response,
          500,
          'application/json',
          '{"error":"This is a bug in Verbatim. Nothing was saved; please reload."}',
        );
      else response.destroy();
    });
  });
  const reading = setInterval(() => {
    if (performance.now() - asked > QUIET) api.readAhead(SLICE);
  }, 2 * SLICE);
  return {
    address: `http://127.0.0.1:${door.port}/?token=${token}`,
    close: () => {
      clearInterval(reading);
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve();
    });
  }).catch((error: unknown) => {
    throw new VerbatimError('port-in-use', [
      {
        where: `--port ${port}`,
        message: `can't be listened on (${String((error as NodeJS.ErrnoException).code)}).`,
      },
    ]);
  });
  return (server.address() as AddressInfo).port;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  door: Door,
  api: Api,
): Promise<void> {
  const stranger = refuseHost(request, door);
  if (stranger !== null) {
    send(response, 403, 'text/plain', stranger);
    return;
  }
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${door.port}`);
  if (url.pathname.startsWith('/api/')) {
    const refused = refuseCall(request, door);
    if (refused !== null) {
      send(response, 403, 'application/json', JSON.stringify({ error: refused }));
      return;
    }
    if (url.pathname === '/api/hold') {
      const bytes = await readBody(request, MOST_FILE_BYTES);
      if (bytes === null) {
        const error = 'The file is too large for the page; take it in with "verbatim ingest".';
        send(response, 413, 'application/json', JSON.stringify({ error }));
        return;
      }
      api.hold(fileName(request), bytes);
      send(response, 200, 'application/json', '{}');
      return;
    }
    const body = await readBody(request, MOST_BYTES);
    const reply = await answer(
      api,
      url.pathname.slice('/api/'.length),
      body?.toString('utf8') ?? null,
    );
    send(response, reply.status, 'application/json', JSON.stringify(reply.body));
    return;
  }
  if (request.method !== 'GET') {
    send(response, 405, 'text/plain', 'GET only');
    return;
  }
  if (url.pathname === '/') {
    sendPage(request, response, url, door);
    return;
  }
  const asset = readAsset(url.pathname);
  if (asset === null) send(response, 404, 'text/plain', 'not found');
  else send(response, 200, asset.type, asset.body);
}

async function answer(
  api: Api,
  name: string,
  body: string | null,
): Promise<{ readonly status: number; readonly body: unknown }> {
  if (body === null) return { status: 413, body: { error: 'That is too much at once.' } };
  let input: unknown;
  try {
    input = body === '' ? {} : JSON.parse(body);
  } catch {
    return { status: 400, body: { error: 'The request was not understood.' } };
  }
  try {
    return await api.answer(name, input);
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error;
    // Says file and line, never a text: content that was edited while the desk is open and needs a fix.
    const problems = error.problems.map(({ where, message }) => `${where}: ${message}`);
    const hints = new Set(error.problems.flatMap(({ hint }) => hint ?? []));
    return { status: 422, body: { error: [error.title, ...problems, ...hints].join('\n') } };
  }
}

/** The token is taken out of the address at once, so that it is neither seen nor bookmarked. */
function sendPage(request: IncomingMessage, response: ServerResponse, url: URL, door: Door): void {
  if (!hasKey(request, url, door)) {
    send(response, 403, 'text/html; charset=utf-8', LOCKED_PAGE);
    return;
  }
  if (url.searchParams.has('token')) {
    response.setHeader(
      'Set-Cookie',
      `${cookieName(door)}=${door.token}; HttpOnly; SameSite=Strict; Path=/`,
    );
    response.setHeader('Location', '/');
    send(response, 303, 'text/plain', '');
    return;
  }
  send(response, 200, 'text/html; charset=utf-8', deskPage(door.token, moduleGraph(ENTRY)));
}

/** Its own name without folders, as the browser gave it. */
function fileName(request: IncomingMessage): string {
  const given = request.headers['x-verbatim-file'];
  const name = typeof given === 'string' ? decodeURIComponent(given) : '';
  return name.split(/[\\/]/u).at(-1) ?? '';
}

async function readBody(request: IncomingMessage, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  });
  response.end(body);
}
