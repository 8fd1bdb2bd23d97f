import type { Source } from '../model/corpus.ts';
import type { Span } from '../model/span.ts';
import { exactWords } from './exact-words.ts';

/**
 * What to put behind "#" in a link to words on the page of their source: the anchor, with a text fragment on
 * top that marks exactly these words. Words of the title have the anchor only: the page prints the title
 * above the text, where a browser would mark them; so have words that are not published.
 */
export function inPlace(
  { analysed, withheld }: Source,
  { id, start, end }: Span & { readonly id: string },
): string {
  const block = analysed.blocks.find((one) => one.start <= start && start < one.end);
  if (!block || block.paragraph === 0) return id;
  const own = withheld
    ? withheld.shown.find((one) => one.start <= start && start < one.end)
    : block;
  if (!own) return id;
  const place = { start: Math.max(block.start, own.start), end: Math.min(block.end, own.end) };
  return `${id}${exactWords(analysed.text, { start, end }, place)}`;
}
