import type { Source } from '../model/corpus.ts';
import type { Span } from '../model/span.ts';
import { exactWords } from './exact-words.ts';

/**
 * What to put behind "#" in a link to words on the page of their source: the anchor, with a text fragment on
 * top that marks exactly these words. Words of the title have the anchor only: the page prints the title
 * above the text, where a browser would mark them.
 */
export function inPlace(
  { analysed }: Source,
  { id, start, end }: Span & { readonly id: string },
): string {
  const block = analysed.blocks.find((one) => one.start <= start && start < one.end);
  if (!block || block.paragraph === 0) return id;
  return `${id}${exactWords(analysed.text, { start, end }, block)}`;
}
