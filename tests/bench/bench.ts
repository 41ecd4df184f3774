// `npm run bench`: what the guide costs a page. `npm run bench -- recognition`: what it makes of changed screens.
import { launch, Trouble } from '../../scripts/prepare/say.mjs';

const [which = 'page'] = process.argv.slice(2);

if (which === 'page' || which === 'recognition') await import(`./${which}.ts`);
else
  await launch(() => Promise.reject(new Trouble(`There is no bench "${which}": try page or recognition.`)));
