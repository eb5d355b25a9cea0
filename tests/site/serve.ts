// Serves a built site as a plain static host would: index.html for folders, 404.html for the rest.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};
const PACKED = new Set(['.html', '.css', '.js', '.json', '.svg', '.csv', '.atom', '.xml', '.txt']);

export interface ServedSite {
  /** Without a slash at the end. */
  readonly url: string;
  readonly close: () => void;
}

/**
 * Text is gzipped for who accepts it, as every static host does. `base` is the folder of the address the site was
 * built for; files in `instead`, by their address, come before those of the folder.
 */
export async function serve(
  folder: string,
  base = '/',
  instead: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const given = instead.get(path);
    if (given !== undefined) {
      if (path.endsWith('/')) response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(given);
      return;
    }
    let file = join(
      folder,
      normalize(path.startsWith(base) ? path.slice(base.length) : `//${path}`),
    );
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.statusCode = 404;
      file = join(folder, '404.html');
    }
    const type = extname(file);
    response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream');
    if (PACKED.has(type) && request.headers['accept-encoding']?.includes('gzip') === true) {
      response.setHeader('content-encoding', 'gzip');
      createReadStream(file).pipe(createGzip()).pipe(response);
    } else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
