import { build } from '../build.ts';
import { launch, say } from '../prepare/say.mjs';
import { walk } from '../walk/walk.ts';
import { startOptions } from './options.ts';
import { openPortal } from './portal.ts';
import { openWindow } from './window.ts';

await launch(async () => {
  const options = startOptions(process.argv.slice(2), process.env);
  const portal = await openPortal(options.port);
  try {
    say('building the extension ...');
    await build('chrome');
    say(`the practice portal runs on https://127.0.0.1:${portal.port}`);
    return options.walk ? await walk(portal.port, options.walking) : await openWindow(portal.port);
  } finally {
    await portal.close();
  }
});
