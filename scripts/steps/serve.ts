import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { DATA_HEADERS, HEADERS, TYPES } from './hosts/policy.ts';

/** How many ports are tried, from the wished one on. */
const TRIES = 20;

/**
 * Serves a built site on this machine only, under the headers that its hosts are given; answers the
 * server and its address. Throws when no port is free.
 */
export async function serve(
  site: string,
  wished: number,
): Promise<{ server: Server; address: string }> {
  const files = sirv(site, {
    dev: true,
    setHeaders: (response, path) => {
      const type = TYPES[extname(path).slice(1)];
      if (type === undefined) return;
      response.setHeader('Content-Type', type);
      for (const [name, value] of Object.entries(DATA_HEADERS)) response.setHeader(name, value);
    },
  });
  const missing = () => readFileSync(join(site, '404.html'));
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
      response.end(missing());
    });
  });
  for (let port = wished; port < wished + TRIES; port++) {
    if (await listens(server, port)) return { server, address: `http://localhost:${port}/` };
  }
  throw new Error(
    `Unexpected busy ports ${wished} to ${wished + TRIES - 1}, expected a free one; give another with --port.`,
  );
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve(true);
    });
  });
}
