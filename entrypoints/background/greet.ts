import { browser } from '../../lib/browser';
import { beginNews } from '../../lib/facts/read-news';
import { readAll } from '../../lib/facts/store';
import { policyComes } from './policy-at-hand';

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
  await policyComes();
  if (!(await readAll()).inForce.welcomes) return;
  const { installType } = await browser.management.getSelf();
  const url = browser.runtime.getURL('/welcome.html');
  await browser.tabs.create({ url, active: installType !== 'development' });
}
