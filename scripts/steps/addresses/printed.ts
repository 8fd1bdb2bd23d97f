import { valueOf, withTags, type Attribute } from './tags.ts';

/** Where a paragraph of a source stands: "/sources/harbour-reopens/#p7". */
const PARAGRAPH = /\/sources\/[^/?#]+\/#p\d+$/;

/**
 * A page whose links to paragraphs of sources say their whole address too, as `data-address`, for paper, on which the
 * relative address of a link says nothing (`src/styles/print.css`). `page` is the page's own whole address.
 */
export function withPrintedAddresses(html: string, page: string): string {
  return withTags(html, ['href="'], (element, attributes) => {
    const href = element === 'a' ? valueOf(attributes, 'href') : undefined;
    if (href === undefined || !PARAGRAPH.test(href)) return attributes;
    const printed: Attribute = ['data-address', new URL(href, page).href];
    return [...attributes, printed];
  });
}
