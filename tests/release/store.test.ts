import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const listing = readFileSync('docs/store/listing.md', 'utf8');
const part = (title: string) =>
  new RegExp(`## ${title}\\n\\n([\\s\\S]*?)\\n(?=## |$(?![\\s\\S]))`).exec(listing)?.[1]?.trim() ?? '';

describe('what goes to the stores', () => {
  it('has texts as long as the stores take them', () => {
    expect(part('Name').length).toBeGreaterThan(5);
    expect(part('Name').length).toBeLessThanOrEqual(45);
    expect(part('Summary').length).toBeGreaterThan(50);
    expect(part('Summary').length).toBeLessThanOrEqual(132);
    expect(part('Description').length).toBeGreaterThan(500);
    expect(part('Single purpose')).not.toBe('');
  });

  it('says that it is unofficial wherever it could be taken for official', () => {
    for (const title of ['Name', 'Summary', 'Description']) expect(part(title)).toMatch(/unofficial/i);
  });

  it('has five pictures of 1280 x 800', () => {
    const pictures = readdirSync('docs/store/pictures').filter((name) => name.endsWith('.png'));
    expect(pictures).toHaveLength(5);
    for (const name of pictures) {
      // The size stands in the header of a PNG file, in its bytes 16 to 24.
      const header = readFileSync(`docs/store/pictures/${name}`).subarray(16, 24);
      expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([1280, 800]);
    }
  });

  it('justifies every permission that the manifest asks for', () => {
    const config = readFileSync('wxt.config.ts', 'utf8');
    const told = readFileSync('docs/store/permissions.md', 'utf8');
    const lists = [...config.matchAll(/\b(?:optional_|host_)*permissions: (\[[^;]*?\],)\n/g)];
    const asked = lists
      .flatMap(([, list = '']) => [...list.matchAll(/'([^']+)'/g)])
      .map(([, name = '']) => name)
      .filter((name) => name !== 'firefox');
    expect(asked.length).toBeGreaterThan(3);
    for (const name of new Set(asked.filter((one) => one !== 'firefox' && one !== 'none')))
      expect(told).toContain(`\`${name}\``);
  });
});

describe('the documents', () => {
  it.each(['README.md', 'docs/guide.md', 'docs/portal-changed.md', 'docs/store/data-use.md'])(
    '%s has no link that leads nowhere',
    (path) => {
      const folder = path.includes('/') ? path.replace(/\/[^/]*$/, '/') : '';
      const links = [...readFileSync(path, 'utf8').matchAll(/\]\(([^)#]+?)\)/g)].map(([, to = '']) => to);
      const dead = links.filter((to) => !/^(https?|mailto):/.test(to) && !existsSync(`${folder}${to}`));
      expect(dead).toEqual([]);
    },
  );
});
