import { browser } from '../../lib/browser';
import { beginNews } from '../../lib/facts/read-news';
import { readAll } from '../../lib/facts/store';

/** How long after an installation by force a policy may take to come, in milliseconds: without one, nothing ever comes. */
const AT_MOST = 5_000;

/**
 * After the first installation the welcome page is shown, unless an IT department does not want it. A developer's own
 * load from a folder takes no tab's place in front. After an update the panel tells what is new, and nothing opens.
 */
export async function greet(
  { reason, previousVersion }: { reason: string; previousVersion?: string | undefined },
  now: number,
): Promise<void> {
  if (reason === 'update' && previousVersion) await beginNews(previousVersion, now);
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin') await policyComes();
  if (!(await readAll()).inForce.welcomes) return;
  const url = browser.runtime.getURL('/welcome.html');
  await browser.tabs.create({ url, active: installType !== 'development' });
}

/**
 * Installed by force, Chromium starts the worker before it hands over what the policy sets, and answers until then that
 * nothing is set.
 */
async function policyComes(): Promise<void> {
  const { onChanged } = browser.storage.managed;
  await new Promise<void>((goOn) => {
    const done = () => {
      onChanged?.removeListener(done);
      clearTimeout(bound);
      goOn();
    };
    const bound = setTimeout(done, AT_MOST);
    onChanged?.addListener(done);
    // Asked after listening: nothing falls between.
    readAll().then(({ inForce: { byPolicy, ignored } }) => {
      if (byPolicy.length + ignored.length > 0) done();
    }, done);
  });
}
