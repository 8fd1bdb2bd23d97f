import type { LinkedFigure, LinkedMention, LinkedQuotation } from '../../model/corpus.ts';
import { overlaps } from '../../model/span.ts';
import { linkTo } from '../../page/link.ts';
import type { Mark } from '../../page/marked.ts';
import { inline } from '../../page/mdx.ts';

/** A name is a link to its page; a date, which has none, is only marked. */
export function mentionMark({ id, start, end, kind, entity }: LinkedMention): Mark {
  if (!entity) return { start, end, element: 'span', attributes: { id, class: kind } };
  const attributes = { id, class: kind, href: linkTo(entity.url) };
  return { start, end, element: 'a', attributes };
}

/** A figure is a link to its page, or is followed by one when it holds a name that is a link itself. */
export function figureMark(
  { id, start, end, url }: LinkedFigure,
  mentions: readonly LinkedMention[],
): Mark {
  const holdsLink = mentions.some((one) => one.entity && overlaps(one, { start, end }));
  if (!holdsLink) {
    return { start, end, element: 'a', attributes: { id, class: 'figure', href: linkTo(url) } };
  }
  const after = [inline('a', { class: 'ref', href: linkTo(url), 'aria-label': 'figure' })];
  return { start, end, element: 'mark', attributes: { id, class: 'figure' }, after };
}

/** A quotation is marked and followed by a link to its page, for it may hold links to names. */
export function quotationMark({ id, start, end, url, speaker, mode }: LinkedQuotation): Mark {
  const label = speaker?.asWritten
    ? `quotation, credited to “${speaker.asWritten}”`
    : 'quotation, credited to nobody';
  const after = [inline('a', { class: 'ref', href: linkTo(url), 'aria-label': label })];
  return { start, end, element: 'mark', attributes: { id, class: `quotation ${mode}` }, after };
}
