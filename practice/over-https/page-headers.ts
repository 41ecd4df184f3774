/** Headers of a page: as strict as a portal might be, so that the guide is proved under it. */
import { createHash } from 'node:crypto';
import { SEMANTIC_STYLE } from '../skins/semantic-style.ts';
import { TABLE_STYLE } from '../skins/table-style.ts';

const styles = [SEMANTIC_STYLE, TABLE_STYLE].map((style) => {
  const hash = createHash('sha256').update(style).digest('base64');
  return `'sha256-${hash}'`;
});

export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    `style-src ${styles.join(' ')}`,
    'form-action https:',
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};
