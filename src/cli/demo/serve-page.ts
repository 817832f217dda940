import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

/** A page of the disk, served on the loopback interface. */
export interface ServedPage {
  url: string;
  close(): Promise<void>;
}

/** A site's folder is served as its root where the file lies in `sites/NAME`, else its own folder. */
function siteOf(file: string): string {
  const site = /^(.*[\\/]sites[\\/][^\\/]+)[\\/]/.exec(file)?.[1];
  return site ?? dirname(file);
}

/** Serves a file and what lies beside it, to this machine only, until closed. */
export async function servePage(file: string): Promise<ServedPage> {
  const site = siteOf(file);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const wanted = resolve(join(site, path));
    try {
      if (!wanted.startsWith(site + sep)) throw new Error('outside the folder');
      const body = await readFile(wanted);
      response.writeHead(200, {
        'content-type': TYPES[extname(wanted)] ?? 'application/octet-stream',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const path = file.slice(site.length).split(sep).map(encodeURIComponent).join('/');
  return {
    url: `http://${basename(site).replace(/[^a-z0-9-]/gi, '') || 'page'}.localhost:${port}${path}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
