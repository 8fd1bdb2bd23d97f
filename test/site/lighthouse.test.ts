import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { serve } from '../../scripts/steps/serve.ts';
import { grade } from './grade.ts';
import { pageTypes } from './reader.ts';

const types = pageTypes();
const pages = ['home', 'a person of two sources', 'one of sources', 'search'].map(
  (name) => [name, types[name] ?? 'nowhere/'] as const,
);

test.each(pages)('Lighthouse gives all points, but for speed, to: %s', async (_name, path) => {
  const address = new URL(path, inject('address')).href;
  expect(await grade(address, ['accessibility', 'best-practices', 'seo'])).toEqual({
    accessibility: '100',
    'best-practices': '100',
    seo: '100',
  });
});

test('Lighthouse takes points from a page that lacks what a reader needs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-poor-'));
  for (const name of ['index.html', '404.html']) {
    writeFileSync(join(folder, name), '<!doctype html><p>A poor page <img src="picture.svg">');
  }
  const { server, address } = await serve(folder, 47_430);
  const { accessibility = '' } = await grade(address, ['accessibility']);
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
  expect(accessibility).toContain('image-alt');
  expect(accessibility).not.toMatch(/^100/);
});
