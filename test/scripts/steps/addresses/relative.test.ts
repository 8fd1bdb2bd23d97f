import { describe, expect, test } from 'vitest';
import { withRelativeAddresses } from '../../../../scripts/steps/addresses/relative.ts';

const HEAD =
  '<link rel="stylesheet" href="/_astro/Site.css"><script type="module" src="/_astro/a.js">';

describe('the addresses of a page', () => {
  test('start from where the page lies', () => {
    expect(withRelativeAddresses(HEAD, 'index.html')).toContain('href="./_astro/Site.css"');
    expect(withRelativeAddresses(HEAD, 'people/index.html')).toContain('href="../_astro/Site.css"');
    expect(withRelativeAddresses(HEAD, 'people/a/index.html')).toContain('src="../../_astro/a.js"');
  });

  test('stay as they are when they are relative, whole, or of another host', () => {
    const html =
      '<a href="../people/"></a><a href="https://press.example/"></a><link href="//cdn.example/x">';
    expect(withRelativeAddresses(html, 'people/index.html')).toBe(html);
  });

  test('are not changed where the words of a source look like them', () => {
    const html = '<p data-at="0-9">src="/_astro/a.js" &lt;link href="/b"></p>';
    expect(withRelativeAddresses(html, 'sources/a/index.html')).toBe(html);
  });
});
