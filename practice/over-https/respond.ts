/** From a request to an action, from an answer to a response. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { plainName } from '../form-fields.ts';
import { HOSTS, hostIdOf } from '../hosts.ts';
import type { PracticeAction } from '../journey/action.ts';
import { practise, standsAt } from '../journey/practise.ts';
import type { PracticeState } from '../journey/state.ts';
import { renderScreen } from '../skins/render.ts';
import type { AddressOf } from '../skins/surroundings.ts';
import { formOf } from './form-body.ts';
import { PAGE_HEADERS } from './page-headers.ts';

/** Where the one state of the server lives. */
export interface Practice {
  readonly now: () => number;
  readonly state: () => PracticeState;
  readonly keep: (state: PracticeState) => void;
}

export function responder(practice: Practice): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    respond(practice, request, response).catch(() => {
      // What went wrong may hold what was typed: say nothing of it.
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain' });
      response.end('Practice cannot read this request.');
    });
  };
}

async function respond(
  practice: Practice,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [name = '', port] = (request.headers.host ?? '').split(':');
  if (request.method !== 'GET' && request.method !== 'POST' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, POST, HEAD' }).end();
    return;
  }
  const action = await actionOf(request, name);
  const { state, screen, download } = practise(practice.state(), action, practice.now());
  practice.keep(state);
  if (download) {
    response.writeHead(200, {
      'content-type': download.type,
      'content-disposition': `inline; filename="${download.name}"`,
      'cache-control': 'no-store',
    });
    response.end(download.bytes);
    return;
  }
  // Links to the other host keep the port, where the browser writes it out.
  const address: AddressOf = (host, path) => `https://${HOSTS[host]}${port ? `:${port}` : ''}${path}`;
  if (!standsAt(screen, action)) {
    const elsewhere = screen.host === action.host ? screen.path : address(screen.host, screen.path);
    response.writeHead(303, { location: elsewhere, 'cache-control': 'no-store' }).end();
    return;
  }
  const skin = state.skin === 'usual' ? screen.skin : state.skin;
  response.writeHead(200, PAGE_HEADERS).end(renderScreen(screen, skin, address));
}

async function actionOf(request: IncomingMessage, name: string): Promise<PracticeAction> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'https://practice.invalid');
  const sent = request.method === 'POST';
  const { fields, button } = sent ? await formOf(request) : { fields: {}, button: '' };
  const query = Object.fromEntries([...searchParams].map(([key, value]) => [plainName(key), value]));
  return { kind: sent ? 'send' : 'open', host: hostIdOf(name), path: pathname, query, fields, button };
}
