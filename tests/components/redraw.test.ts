// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { redraw } from '../../entrypoints/sidepanel/redraw';

function reading() {
  const reads: (PromiseWithResolvers<string> & { meanwhile: (known: string) => void })[] = [];
  const shown: string[] = [];
  const root = document.createElement('main');
  const draw = redraw<string>(
    root,
    (meanwhile) => {
      const read = { ...Promise.withResolvers<string>(), meanwhile };
      reads.push(read);
      return read.promise;
    },
    (what) => shown.push(what),
  );
  return { reads, shown, root, draw };
}

test('a read that ends late does not bring back what was there before', async () => {
  const { reads, shown, draw } = reading();
  draw();
  draw();
  reads[1]?.resolve('new');
  await expect.poll(() => shown).toEqual(['new']);
  reads[0]?.resolve('old');
  await reads[0]?.promise;
  expect(shown).toEqual(['new']);
});

test('what is known before all is read is shown meanwhile, unless more was asked for since', async () => {
  const { reads, shown, draw } = reading();
  draw();
  reads[0]?.meanwhile('some');
  expect(shown).toEqual(['some']);
  reads[0]?.resolve('all');
  await expect.poll(() => shown).toEqual(['some', 'all']);
  draw();
  draw();
  reads[1]?.meanwhile('old');
  expect(shown).toEqual(['some', 'all']);
});

test('what cannot be read is said in the page, and why in the console', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  const { reads, shown, root, draw } = reading();
  draw();
  reads[0]?.reject(new Error('storage is gone'));
  await expect.poll(() => root.textContent).toContain('cannot be read');
  expect(complaint).toHaveBeenCalledWith(expect.anything(), new Error('storage is gone'));
  // Once it can be read again, it is shown.
  draw();
  reads[1]?.resolve('back');
  await expect.poll(() => shown).toEqual(['back']);
});
