import type { Span } from '../../../model/span.ts';
import type { Piece } from '../../../text/pieces.ts';
import { CHANGE_LINKS, CHANGES } from '../lexicon/changes.ts';

/** So many adverbs may stand between the verb and its preposition: "fell more sharply to". */
const MOST_ADVERBS = 2;

/**
 * The words before a quantity that say that it changed, as printed: "[rose to] 40", "[fell sharply
 * by] 3 percent", "[up] 5 percent". `first` is the first piece of the quantity. The words say how the
 * source puts it; nothing is derived from them.
 */
export function changeBefore(
  text: string,
  pieces: readonly Piece[],
  first: number,
): (Span & { readonly exact: string }) | undefined {
  let at = first - 1;
  if (CHANGE_LINKS.has(pieces[at]?.lower ?? '')) at--;
  for (let adverbs = 0; adverbs < MOST_ADVERBS && isAdverb(pieces[at]); adverbs++) at--;
  const verb = pieces[at];
  const last = pieces[first - 1];
  if (!verb || !last || !CHANGES.has(verb.lower)) return undefined;
  if (verb.sentence !== pieces[first]?.sentence) return undefined;
  return { start: verb.start, end: last.end, exact: text.slice(verb.start, last.end) };
}

function isAdverb(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    (piece.lower.endsWith('ly') || /^(?:back|again|further)$/.test(piece.lower))
  );
}
