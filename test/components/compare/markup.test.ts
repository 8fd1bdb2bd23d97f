import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { all, element } from '../../../src/components/compare/markup.ts';

/** What a browser makes of the signs that are written otherwise. */
const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('element', () => {
  test('writes its attributes and content and no white space of its own', () => {
    expect(
      element('p', { class: 'a', hidden: true, id: null, title: undefined, lang: false }, [
        'He said ',
        element('mark', {}, 'no'),
        null,
        false,
      ]).html,
    ).toBe('<p class="a" hidden>He said <mark>no</mark></p>');
  });

  test('closes no element that has no content', () => {
    expect(all('a', element('br', {}), 'b').html).toBe('a<br>b');
  });

  test('lets no words become markup, and gives back exactly the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const inner = element('b', {}, words).html.slice('<b>'.length, -'</b>'.length);
        expect(inner).not.toMatch(/[<>"]/);
        expect(unescaped(inner)).toBe(words);
        const written = element('b', { title: words }).html;
        expect(written.slice('<b title="'.length, -'"></b>'.length)).toBe(inner);
      }),
    );
  });
});
