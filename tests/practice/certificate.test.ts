import { expect, test } from 'vitest';
import { certificatePdf } from '../../practice/journey/certificate.ts';

const file = new TextDecoder().decode(certificatePdf('2030-01-02 (a Wednesday)'));

test('the table of the file says where each object begins', () => {
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]);
  expect(file.slice(table, table + 5)).toBe('xref\n');
  const offsets = [...file.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
  expect(offsets.length).toBe(5);
  offsets.forEach((offset, index) => {
    expect(file.slice(offset).startsWith(`${index + 1} 0 obj\n`)).toBe(true);
  });
  const [, length, content = ''] = /\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(file) ?? [];
  expect(content.length).toBe(Number(length));
});

test('it says that it is practice, and brackets do not break it', () => {
  expect(file).toContain('PRACTICE - NOT A CERTIFICATE');
  expect(file).toContain('2030-01-02 \\(a Wednesday\\)');
});
