// A static host as small as it gets: compresses text as hosts do, and answers what is missing with 404.html.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const PACKED = new Set(['.woff2', '.png']);

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
    const asked = join(folder, path);
    const file =
      existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    const found = existsSync(file);
    const extension = extname(found ? file : '404.html');
    response.statusCode = found ? 200 : 404;
    response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
    const shown = found ? file : join(folder, '404.html');
    if (PACKED.has(extension) || request.headers['accept-encoding']?.includes('gzip') !== true) {
      createReadStream(shown).pipe(response);
      return;
    }
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(readFileSync(shown)));
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((closed, failed) => {
        server.closeAllConnections();
        server.close((error) => {
          if (error === undefined) closed();
          else failed(error);
        });
      }),
  };
}
