import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTS, type HostId } from '../../practice/hosts.ts';
import { DAY } from '../../practice/journey/time.ts';
import { PRACTICE_PERSON } from '../../practice/person.ts';
import { type PracticePortal, startPracticePortal } from '../../practice/server.ts';
import { ALL_TICKED } from './request.ts';
import { START } from './walker.ts';

let portal: PracticePortal;
beforeAll(async () => {
  portal = await startPracticePortal({ port: 0, now: () => START });
});
afterAll(() => portal.close());

interface Got {
  readonly status: number;
  readonly location: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** One request, as a browser sends it whose resolver leads here; a body makes it a POST. */
function ask(
  host: HostId,
  path: string,
  body?: string,
  type = 'application/x-www-form-urlencoded',
  name: string = HOSTS[host],
): Promise<Got> {
  const headers = { host: name, ...(body === undefined ? {} : { 'content-type': type }) };
  const method = body === undefined ? 'GET' : 'POST';
  return new Promise((answered, failed) => {
    const sent = request(
      {
        port: portal.port,
        host: '127.0.0.1',
        servername: HOSTS[host],
        rejectUnauthorized: false,
        path,
        method,
        headers,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          answered({
            status: response.statusCode ?? 0,
            location: response.headers.location,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    sent.on('error', failed);
    sent.end(body);
  });
}

/** The request's first steps, up to and with the choice of the route. */
async function requestSteps(route: { readonly route: string }): Promise<void> {
  for (const fields of [ALL_TICKED, {}, PRACTICE_PERSON, PRACTICE_PERSON, route]) {
    await ask('kasper', '/accessrequest', form({ ...fields, do_next: 'Next' }));
  }
}

const form = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields).toString();

test('sign-in, home, onboarding and the request, by the addresses a browser is sent to', async () => {
  expect(await ask('kog', '/')).toMatchObject({ status: 303, location: '/signin' });
  const { email, password } = PRACTICE_PERSON;
  expect((await ask('kog', '/signin', form({ email, do_email: '1' }))).body).toContain('Enter your password');
  // As the table skin names its fields.
  const named = form({ ctl00$MainContent$password: password, ctl00$MainContent$do_password: 'Next' });
  expect(await ask('kog', '/signin', named)).toMatchObject({ status: 303, location: '/home/' });
  expect((await ask('kog', '/home/')).body).toContain('My Apps');
  const letter = await ask('kog', '/home/apps?letter=K');
  expect(letter.body).toContain('Kentucky All Schedule Prescription Electronic Reporting');
  expect(letter.body).not.toContain('Death Registry');
  const onboarding = await ask('kog', '/home/onboarding?app=kasper');
  expect(onboarding.body).toContain('https://ekasper.chfs.ky.gov/accessrequest');
  expect(onboarding.headers['content-security-policy']).toContain("default-src 'none'");
  expect((await ask('kasper', '/accessrequest')).body).toContain('Step 1—Welcome');
  expect(portal.state().session.stage).toBe('in');
});

test('a file that is uploaded is noted and not kept', async () => {
  await ask('kog', '/practice/reset', '');
  await requestSteps({ route: 'upload' });
  expect(portal.state().request.step).toBe('upload');
  const part = (name: string, file: string, text: string) =>
    `--edge\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${text}\r\n`;
  const type = 'multipart/form-data; boundary=edge';
  const none = `${part('document1', '; filename=""', '')}${part('do_next', '', '1')}--edge--\r\n`;
  expect((await ask('kasper', '/accessrequest', none, type)).body).toContain('This field is required');
  const one = `${part('document1', '; filename="secret.txt"', 'words within')}${part('do_next', '', '1')}--edge--\r\n`;
  await ask('kasper', '/accessrequest', one, type);
  expect(portal.state().request.step).toBe('sign');
  expect(JSON.stringify(portal.state())).not.toMatch(/secret|words within/);
});

describe('oddities', () => {
  test('an address nobody drew, on either host', async () => {
    expect((await ask('kasper', '/nowhere')).body).toContain('has not been drawn');
    expect((await ask('kog', '/nowhere')).status).toBe(200);
  });

  test('a form that cannot be read', async () => {
    expect(await ask('kog', '/signin', 'x', 'text/plain')).toMatchObject({ status: 400 });
  });

  test('the port stays in links and detours where a browser writes it out', async () => {
    const name = `${HOSTS.kog}:${portal.port}`;
    const welcome = await ask('kog', '/home/', undefined, undefined, name);
    expect(welcome.location).toBe('/signin');
    const submitted = await ask(
      'kasper',
      '/Login.aspx',
      undefined,
      undefined,
      `${HOSTS.kasper}:${portal.port}`,
    );
    expect(submitted.body).toContain(portal.urlWithPort('kog', '/account/forgot.aspx'));
    expect(portal.url('kasper', '/x')).toBe('https://ekasper.chfs.ky.gov/x');
  });

  test('a port in use is said in one sentence', async () => {
    await expect(startPracticePortal({ port: portal.port })).rejects.toThrow(
      `Port ${portal.port} on 127.0.0.1 is in use: close what uses it or choose another port.`,
    );
  });
});

test('the certificate comes as a PDF once the wait is over', async () => {
  await ask('kog', '/practice/reset', '');
  await requestSteps({ route: 'mail' });
  await ask('kasper', '/accessrequest', form({ do_next: 'Next' }));
  await ask('kasper', '/accessrequest', form({ do_next: 'Submit' }));
  expect(portal.state().request.submittedAt).toBe(START);
  await ask('kog', '/practice/clock?back=desk', form({ do_day14: '1' }));
  expect(portal.state().shift).toBe(14 * DAY);
  const { email, password } = PRACTICE_PERSON;
  const signedIn = await ask('kasper', '/Login.aspx', form({ userName: email, password, do_logIn: '1' }));
  expect(signedIn).toMatchObject({ status: 303, location: '/Home.aspx' });
  const file = await ask('kasper', '/Certificate.aspx');
  expect(file.headers['content-type']).toBe('application/pdf');
  expect(file.body.startsWith('%PDF-1.4')).toBe(true);
});

test('practice begins where it is told to, and reset brings it back', async () => {
  const own = await startPracticePortal({ port: 0, now: () => START, start: 'from-nothing', skin: 'table' });
  expect(own.state()).toMatchObject({ accounts: [], skin: 'table' });
  await own.close();
  await ask('kog', '/practice/reset', form({ start: 'from-nothing' }));
  expect(portal.state()).toMatchObject({ shift: 0, accounts: [] });
});
