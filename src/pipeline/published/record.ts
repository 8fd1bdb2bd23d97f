import { isSheet, type Published, type PublishedLine } from '../../model/published.ts';
import { byCodeUnit } from '../../text/order.ts';
import { frontCoded, frontDecoded } from '../../text/front-coded.ts';

/** What the lines of a record say has been published. */
export function publishedOf(lines: Iterable<PublishedLine>): Published {
  const pages = new Map<string, Map<string, string>>();
  for (const { page, has, files } of lines) {
    if (files !== undefined) continue;
    const anchors = pages.get(page) ?? new Map<string, string>();
    for (const written of frontDecoded(has)) {
      const [anchor = '', mark = ''] = written.split('~');
      anchors.set(anchor, mark);
    }
    pages.set(page, anchors);
  }
  return pages;
}

/**
 * The lines to append so that the record holds `now` too: its new pages, and of each page the anchors that
 * are new or have another mark. Of a sheet of a list only the page is recorded.
 */
export function newlyPublished(before: Published, now: Published): PublishedLine[] {
  return [...now]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([page, anchors]) => {
      const known = before.get(page);
      const fresh = isSheet(page)
        ? []
        : [...anchors].filter(([anchor, mark]) => known?.get(anchor) !== mark);
      if (known && fresh.length === 0) return [];
      const has = frontCoded(fresh.map(([anchor, mark]) => (mark ? `${anchor}~${mark}` : anchor)));
      return [{ page, has }];
    });
}
