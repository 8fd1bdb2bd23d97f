import { describe, expect, test } from 'vitest';
import { sitemapOf } from '../../../scripts/steps/sitemap.ts';

const page = (address: string, more = '') =>
  `<head>${more}<link rel="canonical" href="${address}"></head><body></body>`;

describe('the sitemap', () => {
  test('lists the canonical address of each page, in order', () => {
    const [file, ...more] = sitemapOf(
      [page('https://example.org/b/'), page('https://example.org/a/')],
      'https://example.org',
    );
    expect(more).toEqual([]);
    expect(file?.path).toBe('sitemap.xml');
    expect(file?.text.match(/<loc>.*<\/loc>/g)).toEqual([
      '<loc>https://example.org/a/</loc>',
      '<loc>https://example.org/b/</loc>',
    ]);
  });

  test('leaves out what search engines are asked not to keep, and what has no address of its own', () => {
    const robots = '<meta name="robots" content="noindex">';
    const pages = [page('https://example.org/a/', robots), '<head></head>'];
    expect(sitemapOf(pages, 'https://example.org')[0]?.text).not.toContain('<loc>');
  });

  test('is none where the address of the site is not known', () => {
    expect(sitemapOf([page('https://example.org/a/')], undefined)).toEqual([]);
  });

  test('is cut into files of 50,000 addresses with an index of them', () => {
    const many = Array.from({ length: 50_001 }, (_, at) => page(`https://example.org/book/${at}/`));
    const files = sitemapOf(many, 'https://example.org/book');
    expect(files.map(({ path }) => path)).toEqual([
      ...['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'],
    ]);
    expect(files[0]?.text).toContain('<loc>https://example.org/book/sitemap-2.xml</loc>');
    expect(files.map(({ text }) => text.match(/<loc>/g)?.length)).toEqual([2, 50_000, 1]);
  });
});
