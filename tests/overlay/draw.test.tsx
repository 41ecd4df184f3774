// @vitest-environment happy-dom
/** @jsxImportSource ../../components/overlay/jsx */
import { expect, it, vi } from 'vitest';
import { draw } from '../../lib/overlay/draw';

const Line = ({ text }: { readonly text: string }) => <p class="line">{text}</p>;

function place(): Element {
  const into = document.createElement('div');
  document.body.append(into);
  return into;
}

it('draws elements, components, lists and texts, and nothing for nothing', () => {
  const into = place();
  const lines = ['one', 'two'];
  draw(
    document,
    <section aria-label="a" aria-hidden={false}>
      {lines.map((text) => (
        <Line key={text} text={text} />
      ))}
      {false}
      {null}
      {3} of 4
    </section>,
    into,
  );
  expect(into.innerHTML).toBe(
    '<section aria-label="a" aria-hidden="false"><p class="line">one</p><p class="line">two</p>3 of 4</section>',
  );
});

it('keeps the elements that stay, in place, with their focus', () => {
  const into = place();
  const show = (before: boolean, name: string) =>
    draw(
      document,
      <div>
        {before && (
          <button key="before" type="button">
            before
          </button>
        )}
        <button key="kept" type="button" class={before ? 'a' : undefined}>
          {name}
        </button>
        {!before && <p>after</p>}
      </div>,
      into,
    );
  show(true, 'first');
  const kept = into.querySelectorAll('button')[1];
  kept?.focus();
  show(false, 'second');
  expect(into.innerHTML).toBe('<div><button type="button" data-key="kept">second</button><p>after</p></div>');
  expect(into.querySelector('button')).toBe(kept);
  expect(document.activeElement).toBe(kept);
  show(true, 'third');
  expect(into.querySelectorAll('button')[1]).toBe(kept);
  draw(document, null, into);
  expect(into.childNodes.length).toBe(0);
});

it('answers with the newest handler, once', () => {
  const into = place();
  const [first, second] = [vi.fn(), vi.fn()];
  for (const handler of [first, second]) draw(document, <button type="button" onClick={handler} />, into);
  into.querySelector('button')?.click();
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledTimes(1);
});
