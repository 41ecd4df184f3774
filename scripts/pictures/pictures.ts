// `npm run pictures`: the pictures of the README and the guide; `npm run pictures -- store`: those for the stores. Both are
// made from the production build on the practice portal.
import { launch, say, Trouble } from '../prepare/say.mjs';
import { readmePictures } from './readme.ts';
import { storePictures } from './store.ts';

await launch(async () => {
  const [which = 'readme'] = process.argv.slice(2);
  if (which !== 'readme' && which !== 'store')
    throw new Trouble(`there are no pictures for "${which}": try readme or store.`);
  const folder = which === 'readme' ? await readmePictures() : await storePictures();
  say(`the pictures are in ${folder}.`);
  return 0;
});
