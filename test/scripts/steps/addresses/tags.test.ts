import { describe, expect, test } from 'vitest';
import { valueOf, withTags, type Attribute } from '../../../../scripts/steps/addresses/tags.ts';

const shout = (html: string): string =>
  withTags(html, ['="', 'src'], (_, attributes) =>
    attributes.map(([name, value]): Attribute => [
      name,
      value === null ? null : value.toUpperCase(),
    ]),
  );

describe('the tags of a page', () => {
  test('are rewritten, and the words between them are left alone', () => {
    expect(shout('<a href="x/">href="x/"</a> <img alt="" src="y.svg"/>')).toBe(
      '<a href="X/">href="x/"</a> <img alt="" src="Y.SVG"/>',
    );
  });

  test('keep their bytes when nothing of them changes', () => {
    const html = '<input  type="checkbox"\n  checked ><p\nclass="a">b</p>';
    expect(withTags(html, ['class'], (_, attributes) => attributes)).toBe(html);
  });

  test('keep attributes that have no value', () => {
    expect(shout('<script async src="a.js"></script>')).toBe('<script async src="A.JS"></script>');
  });

  test('are not looked for in the values of attributes', () => {
    const seen: string[] = [];
    const html = '<meta content="<a href=x/> or <b class=\'y\'>"><i id="z">';
    withTags(html, ['content', 'id'], (element, attributes) => {
      seen.push(element);
      return attributes;
    });
    expect(seen).toEqual(['meta', 'i']);
  });

  test('are passed over when they have none of the signs that are wanted', () => {
    const seen: string[] = [];
    withTags(
      '<p class="a"><a id="href">x</a><a href="b">y</a></p>',
      ['href="'],
      (_, attributes) => {
        seen.push(String(valueOf(attributes, 'href')));
        return attributes;
      },
    );
    expect(seen).toEqual(['b']);
  });

  test('are not seen in words that were escaped', () => {
    const html = '<p>He typed &lt;a href="/_astro/x"> and <em>left</em>.</p>';
    expect(shout(html)).toBe(html);
  });

  test('answer the value of an attribute by its name', () => {
    expect(valueOf([['id', 'a']], 'id')).toBe('a');
    expect(valueOf([['hidden', null]], 'hidden')).toBeUndefined();
    expect(valueOf([], 'id')).toBeUndefined();
  });
});
