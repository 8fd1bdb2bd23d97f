import { expect, test } from 'vitest';
import { withPrintedAddresses } from '../../../../scripts/steps/addresses/printed.ts';

const PAGE = 'https://readings.example/room/people/ada-berg/';

test('a link to a paragraph of a source says its whole address', () => {
  expect(withPrintedAddresses('<p><a href="../../sources/ebb/#p7">Paragraph 7</a></p>', PAGE)).toBe(
    '<p><a href="../../sources/ebb/#p7" data-address="https://readings.example/room/sources/ebb/#p7">Paragraph 7</a></p>',
  );
});

test.each([
  '<a href="../../sources/ebb/">The ebb</a>',
  '<a href="../../sources/ebb/#q-1a2b">the words</a>',
  '<a href="#p7">7</a>',
  '<link href="../../sources/ebb/#p7">',
])('what is no such link stays as it is: %s', (html) => {
  expect(withPrintedAddresses(html, PAGE)).toBe(html);
});
