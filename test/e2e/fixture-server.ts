import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ReactSite, reactSite } from './react-site.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/sites', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A page with a header of its own, such as a strict content security policy. */
const HEADERS: Record<string, Record<string, string>> = {
  'strict-gazette': {
    'content-security-policy':
      "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
};

export interface FixtureServer {
  /** Address of a page: `url('herald', '/2021/12/10/talks.html')`. */
  url(site: string, path: string): string;
  /** Every request since the start, as `site path`. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * Serves the fixture sites on the loopback interface, each at its own host `SITE.localhost`, so
 * that a site's home page stands at `/` as it does in the world. `made` holds files that a test has
 * made itself, by `SITE/PATH`.
 */
export async function fixtureServer(made: Record<string, string> = {}): Promise<FixtureServer> {
  const requests: string[] = [];
  let react: Promise<ReactSite> | null = null;
  const server = createServer(async (request, response) => {
    const site = (request.headers.host ?? '').split('.')[0] ?? '';
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    requests.push(`${site} ${path}`);
    if (site === 'react-tribune' && !path.endsWith('.css')) {
      react ??= reactSite();
      const { script, renderPage } = await react;
      const isScript = path.endsWith('.js');
      response.writeHead(200, { 'content-type': TYPES[isScript ? '.js' : '.html'] });
      response.end(isScript ? script : renderPage(path));
      return;
    }
    const file = normalize(join(FOLDER, site, path.endsWith('/') ? `${path}index.html` : path));
    try {
      if (!file.startsWith(FOLDER)) throw new Error('outside the fixtures');
      const body = made[`${site}${path}`] ?? (await readFile(file));
      const type = TYPES[extname(file)] ?? 'text/html; charset=utf-8';
      response.writeHead(200, { 'content-type': type, ...HEADERS[site] });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (site, path) => `http://${site}.localhost:${port}${path}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
