/** The practice portal alone: `node practice/serve.ts [port]`. */
import { HOSTS } from './hosts.ts';
import { startPracticePortal } from './server.ts';

const port = Number(process.argv[2] ?? 8443);

try {
  const portal = await startPracticePortal({ port });
  const rules = Object.values(HOSTS).map((name) => `MAP ${name}:443 127.0.0.1:${portal.port}`);
  console.log(`The practice portal listens on 127.0.0.1:${portal.port}. Stop it with Ctrl+C.`);
  console.log('Open it in a browser window of its own, never in one you use for real accounts:');
  console.log(
    `chromium --user-data-dir=/tmp/practice-browser --ignore-certificate-errors --host-resolver-rules="${rules.join(', ')}" ${portal.url('kog', '/practice/')}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
