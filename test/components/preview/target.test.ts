import { describe, expect, test } from 'vitest';
import { previewed } from '../../../src/components/preview/target.ts';

const HERE = 'https://example.org/books/sources/harbour/';
const PARTS = ['people', 'sources', 'quotations'];

/** The path and fragment of the page that a link on the page of a source is previewed by. */
function pageOf(link: string): string | undefined {
  const url = previewed(link, HERE, '../../', PARTS);
  return url && `${url.pathname}${url.hash}`;
}

describe('a link is previewed', () => {
  test('when it leads to a thing, a statement or a source, with its anchor', () => {
    expect(pageOf('../../people/ana-berg/')).toBe('/books/people/ana-berg/');
    expect(pageOf('../../sources/ferry/#p3')).toBe('/books/sources/ferry/#p3');
  });

  test('when its address or its anchor has letters of any script', () => {
    expect(pageOf('../../people/أمل/')).toBe(`/books/people/${encodeURIComponent('أمل')}/`);
    expect(pageOf('../../people/ana-berg/#as-يد')).toContain('#as-%');
  });

  test.each([
    ['on the same page', '#p3'],
    ['to the same page', '../../sources/harbour/#p3'],
    ['to a list', '../../people/'],
    ['to the home page', '../../'],
    ['to a further sheet', '../../people/ana-berg/mentions/2/'],
    ['to another part', '../../compare/one/'],
    ['to a file', '../../people/list.csv'],
    ['to another site of the host', '../../../other/people/ana-berg/'],
    ['to another host', 'https://example.com/books/people/ana-berg/'],
    ['to a program', 'mailto:someone@example.org'],
  ])('not when it leads %s', (_where, link) => {
    expect(pageOf(link)).toBeUndefined();
  });
});
