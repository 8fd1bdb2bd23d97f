import { describe, expect, it } from 'vitest';
import { anchorsIn, withStandIns } from '../../../../scripts/steps/addresses/anchors.ts';

const PAGE =
  '<html><body><nav id="nav"></nav><main id="main"><h1 id="top">A &lt;b id="no"&gt;</h1><input id="q" type="text"><p id="p1">x</p></main><footer id="foot"></footer></body></html>';

describe('the anchors of a page', () => {
  it('are those of its main part, without those of forms', () => {
    expect(anchorsIn(PAGE)).toEqual(['top', 'p1']);
    expect(anchorsIn('<html><body id="x"></body></html>')).toEqual([]);
  });

  it('are joined by stand-ins at the end of the main part', () => {
    const html = withStandIns(
      PAGE,
      [
        { anchor: 'm-1', was: 'mention', now: '#p0' },
        { anchor: 'p9', was: 'paragraph' },
        { anchor: 'q-1', was: 'quotation', now: '/quotations/q-1/' },
      ],
      '../../',
    );
    expect(anchorsIn(html)).toEqual(['top', 'p1', 'm-1', 'p9', 'q-1']);
    expect(html).toContain('<a href="#p0">The same words stand above the first paragraph.</a>');
    expect(html).toContain('<a href="../../quotations/q-1/">It has an address of its own.</a>');
    expect(html.replace(/<section class="earlier"[\s\S]*?<\/section>\n/, '')).toBe(PAGE);
    expect(withStandIns(PAGE, [], './')).toBe(PAGE);
  });
});
