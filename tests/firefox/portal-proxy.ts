/** A proxy by which a Firefox finds the practice portal under the portals' real names, and nothing else at all. */
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { HOSTS } from '../../practice/hosts.ts';

const DRAWN = Object.values(HOSTS).map((host) => `${host}:443`);

export interface PortalProxy {
  /** On 127.0.0.1. */
  readonly port: number;
  readonly close: () => void;
}

/** Leads the drawn hosts to `portal`, a port of this machine; everybody else is refused. */
export async function startPortalProxy(portal: number): Promise<PortalProxy> {
  const proxy = createServer((_, answer) => answer.writeHead(403).end());
  const open = new Set<{ destroy(): unknown }>();
  proxy.on('connect', ({ url = '' }, client, first) => {
    if (!DRAWN.includes(url)) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = connect(portal, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.write(first);
      server.pipe(client).pipe(server);
    });
    for (const [end, other] of [
      [client, server],
      [server, client],
    ] as const) {
      open.add(end);
      end.on('error', () => other.destroy());
      end.on('close', () => open.delete(end));
    }
  });
  await new Promise<void>((listens) => proxy.listen(0, '127.0.0.1', listens));
  return {
    port: (proxy.address() as AddressInfo).port,
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
      for (const end of open) end.destroy();
    },
  };
}
