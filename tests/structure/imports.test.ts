/** Holds who may import whom: what the sentences say is what to do about it. */
import { describe, expect, it } from 'vitest';
import { faults, forbid } from './faults';
import { LAYERS, MAY_USE_BROWSER } from './layers';
import { importsOf, PRODUCT, sourcesIn, withoutExtension } from './sources';

const scripts = sourcesIn(PRODUCT, 'ts,tsx');

const lies = (path: string, place: string) =>
  path === place || path.startsWith(place.endsWith(':') ? place : `${place}/`);

describe('who may import whom', () => {
  const layerOf = (path: string) =>
    Object.keys(LAYERS)
      .filter((place) => lies(path, place))
      .sort((a, b) => b.length - a.length)[0];

  it('every folder of the product has its place in the list', () => {
    expect(
      faults(
        scripts,
        ({ path }) => !layerOf(withoutExtension(path)) && 'give its folder a place in layers.ts.',
      ),
    ).toEqual([]);
  });

  it('imports go the way the list allows', () => {
    const found = [...scripts, ...sourcesIn(['practice'], 'ts')].flatMap((source) => {
      const own = layerOf(withoutExtension(source.path));
      const layer = own === undefined ? undefined : LAYERS[own];
      if (own === undefined || !layer) return [];
      return importsOf(source)
        .filter(({ from }) => !lies(from, own))
        .filter(({ from, typeOnly }) => {
          const allowed = typeOnly ? [...layer.values, ...layer.types] : layer.values;
          return !allowed.some((place) => lies(from, place)) && !from.endsWith('.css');
        })
        .map(
          ({ from, typeOnly }) =>
            `${source.path} may not import ${typeOnly ? 'types of ' : ''}${from}: move the rule to where both may see it.`,
        );
    });
    expect(found).toEqual([]);
  });

  it('the extension API is reached through lib/browser, by those who may', () => {
    expect(
      faults(scripts, (source) => {
        const name = withoutExtension(source.path);
        const may =
          name.startsWith('entrypoints/') || MAY_USE_BROWSER.includes(name) || name === 'lib/browser';
        const uses = importsOf(source).some(({ from, typeOnly }) => from === 'lib/browser' && !typeOnly);
        return uses && !may && 'hand it what it needs instead of the extension API.';
      }),
    ).toEqual([]);
    expect(
      faults(
        scripts.filter(({ path }) => path !== 'lib/browser.ts'),
        forbid(
          /\b(chrome|globalThis\.browser)\.|^(?!import type).*['"](wxt\/browser|webextension-polyfill)['"]/,
          'use lib/browser.',
        ),
      ),
    ).toEqual([]);
  });

  it('what runs in the portals carries neither zod nor the wording', () => {
    const all = new Map(scripts.map((source) => [withoutExtension(source.path), source]));
    const reached = new Set<string>();
    const visit = (name: string) => {
      const source = all.get(name) ?? all.get(`${name}/index`);
      if (reached.has(name)) return;
      reached.add(name);
      for (const { from, typeOnly } of source ? importsOf(source) : []) if (!typeOnly) visit(from);
    };
    visit('entrypoints/portal/index');
    visit('entrypoints/describe');
    expect([...reached].filter((name) => /^zod\b|^lib\/words\//.test(name))).toEqual([]);
    expect(reached.size, 'the portal script must be found').toBeGreaterThan(5);
  });
});
