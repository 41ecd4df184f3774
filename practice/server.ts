/** The practice portal over HTTPS on this machine: a thin shell over `practise`. Logs nothing, writes nothing. */
import { createServer, type Server } from 'node:https';
import { generate } from 'selfsigned';
import { HOSTS, type HostId } from './hosts.ts';
import { freshPractice, type PracticeState, type Start } from './journey/state.ts';
import { responder } from './over-https/respond.ts';

export interface PracticeOptions {
  /** Port on 127.0.0.1; 0 takes any free one. */
  readonly port: number;
  /** Milliseconds; practice time starts from it. Default: the clock of this machine. */
  readonly now?: () => number;
  /** Default: with the gateway account of PRACTICE_PERSON. */
  readonly start?: Start;
  /** Draws every screen in this skin. Default: each in its usual one. */
  readonly skin?: PracticeState['skin'];
}

export interface PracticePortal {
  readonly port: number;
  /** Address under the portals' real names, for a browser whose resolver rules lead here (port 443 → `port`). */
  readonly url: (host: HostId, path?: string) => string;
  /** The same with the port written out, for browsers that can only be told the address of a name. */
  readonly urlWithPort: (host: HostId, path?: string) => string;
  readonly state: () => PracticeState;
  readonly close: () => Promise<void>;
}

/** Starts a practice portal with a state of its own. Rejects with one sentence when the port cannot be had. */
export async function startPracticePortal(options: PracticeOptions): Promise<PracticePortal> {
  const now = options.now ?? Date.now;
  let state: PracticeState = { ...freshPractice(now(), options.start), skin: options.skin ?? 'usual' };
  const { private: key, cert } = await certificate();
  const respond = responder({
    now,
    state: () => state,
    keep: (next) => {
      state = next;
    },
  });
  const server = createServer({ key, cert }, respond);
  const port = await listening(server, options.port);
  return {
    port,
    url: (host, path = '/') => `https://${HOSTS[host]}${path}`,
    urlWithPort: (host, path = '/') => `https://${HOSTS[host]}:${port}${path}`,
    state: () => state,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Made anew at each start and kept in memory only: nobody is ever asked to trust it. */
function certificate() {
  const names = Object.values(HOSTS).map((value) => ({ type: 2 as const, value }));
  return generate([{ name: 'commonName', value: HOSTS.kog }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [...names, { type: 7, ip: '127.0.0.1' }] }],
  });
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((listens, fails) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fails(new Error(whyNot(error, port)));
    });
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      fails(new Error('A port is a whole number from 0 to 65535.'));
      return;
    }
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      listens(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function whyNot({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} on 127.0.0.1 is in use: close what uses it or choose another port.`;
  if (code === 'EACCES') return `Port ${port} on 127.0.0.1 may not be used here: choose one above 1023.`;
  return `The practice portal cannot listen on port ${port} of 127.0.0.1: ${message}.`;
}
