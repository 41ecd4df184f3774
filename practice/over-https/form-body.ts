/** Reads the body of a form; files are noted as present and thrown away. */
import type { IncomingMessage } from 'node:http';
import type { PracticeAction } from '../journey/action.ts';

const MOST_BYTES = 10_000_000;
const BUTTON = 'do_';

/** Fields by their plain names (`ctl00$MainContent$email` is `email`), and the button pressed. Rejects what is too large. */
export async function formOf(request: IncomingMessage): Promise<Pick<PracticeAction, 'fields' | 'button'>> {
  const body = await bodyOf(request);
  const type = request.headers['content-type'] ?? 'application/x-www-form-urlencoded';
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const fields: Record<string, string> = {};
  let button = '';
  for (const [key, value] of form) {
    const name = key.split('$').at(-1) ?? key;
    if (name.startsWith(BUTTON)) button = name.slice(BUTTON.length);
    else fields[name] = typeof value === 'string' ? value : value.name && 'a file';
  }
  return { fields, button };
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error('too large');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
