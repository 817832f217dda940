import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Keeps a page's own scripts and requests from running; its inline styles count. */
const STILL = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export interface PageServer {
  /** Ends with a slash. */
  origin: string;
  close(): void;
}

/** Serves pages on loopback: `page` gives the HTML of a path, or `undefined` for 404. */
export async function servePages(
  page: (path: string) => string | undefined,
  { runsScripts = false }: { runsScripts?: boolean } = {},
): Promise<PageServer> {
  const server = createServer((request, response) => {
    const html = page(decodeURIComponent((request.url ?? '/').slice(1)));
    const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' };
    if (!runsScripts) headers['content-security-policy'] = STILL;
    response.writeHead(html === undefined ? 404 : 200, headers);
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
