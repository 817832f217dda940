import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets a browser reach this machine only, and writes down all that it asks for. */
export interface RequestLog {
  /** Address for the browser's proxy setting. */
  address: string;
  /** Addresses asked for; of an encrypted one, host and port. */
  requests: string[];
  close(): void;
}

/** Starts the proxy. What lies outside this machine is refused, but written down. */
export async function requestLog(): Promise<RequestLog> {
  const requests: string[] = [];
  const proxy = createServer((asked, reply) => {
    const address = asked.url ?? '';
    requests.push(address);
    if (!URL.canParse(address) || !/(?:^|\.)localhost$/.test(new URL(address).hostname)) {
      reply.writeHead(502).end();
      return;
    }
    const { port, pathname, search, host } = new URL(address);
    const onward = send(
      { port, path: pathname + search, method: asked.method, headers: { ...asked.headers, host } },
      (answer) => {
        reply.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(reply);
      },
    );
    onward.on('error', () => reply.writeHead(502).end());
    asked.pipe(onward);
  });
  proxy.on('connect', ({ url }, socket) => {
    requests.push(url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    requests,
    close() {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
