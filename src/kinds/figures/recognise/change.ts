import type { Span } from '../../../model/span.ts';
import type { Piece } from '../../../text/pieces.ts';
import { CHANGE_LINKS, CHANGES, SPANNING, TRANSITIVES } from '../lexicon/changes.ts';

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
  const linked = CHANGE_LINKS.has(pieces[at]?.lower ?? '');
  if (linked) at--;
  for (let adverbs = 0; adverbs < MOST_ADVERBS && isAdverb(pieces[at]); adverbs++) at--;
  const verb = pieces[at];
  const last = pieces[first - 1];
  if (!verb || !last || !CHANGES.has(verb.lower)) return undefined;
  if (verb.sentence !== pieces[first]?.sentence) return undefined;
  if (!linked && TRANSITIVES.has(verb.lower) && !isPassive(pieces, at)) return undefined;
  return { start: verb.start, end: last.end, exact: text.slice(verb.start, last.end) };
}

/** The word of change stands so many pieces before "from" at most: "cuts the long wait from". */
const FARTHEST = 8;

/**
 * Whether the "from" at a piece begins a change and not a range: a word of change stands before it in
 * its clause, as in "rose from 4 to 5" and "cuts the wait from 26 weeks to nine".
 */
export function tellsChange(pieces: readonly Piece[], from: number): boolean {
  for (let at = from - 1; at >= from - FARTHEST; at--) {
    const piece = pieces[at];
    if (piece?.sentence !== pieces[from]?.sentence || /^[,;:()–—]$/.test(piece?.text ?? ''))
      return false;
    if (SPANNING.has(piece?.lower ?? '')) return false;
    if (CHANGES.has(piece?.lower ?? '')) return true;
  }
  return false;
}

/** "was raised", "have been sharply cut": a form of "be" before the participle. */
function isPassive(pieces: readonly Piece[], verb: number): boolean {
  let at = verb - 1;
  for (let adverbs = 0; adverbs < MOST_ADVERBS && isAdverb(pieces[at]); adverbs++) at--;
  const be = pieces[at];
  return (
    /^(?:am|is|are|was|were|be|been|being)$/.test(be?.lower ?? '') &&
    be?.sentence === pieces[verb]?.sentence &&
    pieces[verb]?.lower.endsWith('ing') !== true
  );
}

function isAdverb(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    (piece.lower.endsWith('ly') || /^(?:back|again|further)$/.test(piece.lower))
  );
}
