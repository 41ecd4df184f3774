/** Reads the body of a form; files are noted as present and thrown away. */
import type { IncomingMessage } from 'node:http';
import { fieldsOf } from '../form-fields.ts';
import type { PracticeAction } from '../journey/action.ts';

const MOST_BYTES = 10_000_000;

/** Rejects what is too large. */
export async function formOf(request: IncomingMessage): Promise<Pick<PracticeAction, 'fields' | 'button'>> {
  const body = await bodyOf(request);
  const type = request.headers['content-type'] ?? 'application/x-www-form-urlencoded';
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  return fieldsOf(form);
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
