import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Cast } from '../../../model/mention.ts';
import type { Quantity } from '../../../model/statement.ts';
import { piecesOf, type Piece } from '../../../text/pieces.ts';
import { CURRENCY_CODES } from '../lexicon/currencies.ts';
import { STARTERS } from '../lexicon/starters.ts';
import { complete } from './complete.ts';
import { readAt } from './reading.ts';

/**
 * Finds the quantities of a text, in its order and without overlaps. Numbers inside dates and names
 * are none.
 */
export function quantitiesIn(text: AnalysedText, cast: Cast): Quantity[] {
  const pieces = piecesOf(text);
  const named = namedPieces(pieces, cast);
  const isDate = (at: number): boolean => named[at] === DATE;
  const found: Quantity[] = [];
  let from = 0;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || !mayStart(piece) || named[at] === DATE) continue;
    // A name may hold a number ("Big 12"), but an amount of money is none ("RM23.50").
    if (named[at] && !CURRENCY_CODES.has(piece.text)) continue;
    const reading = readAt(pieces, at, from, isDate);
    if (!reading) continue;
    if ('skipTo' in reading) {
      at = Math.max(at, reading.skipTo - 1);
      continue;
    }
    const { quantity, next } = complete(text.text, pieces, reading, from);
    found.push(quantity);
    from = next;
    at = next - 1;
  }
  return found;
}

const DATE = 2;

/** Marks the pieces that stand in a name (1) or a date (2). */
function namedPieces(pieces: readonly Piece[], cast: Cast): Uint8Array {
  const named = new Uint8Array(pieces.length);
  let at = 0;
  for (const mention of cast.mentions) {
    // "two years ago" is a date, and its "two years" a quantity.
    if (mention.rule === 'time-ago') continue;
    while (at < pieces.length && (pieces[at]?.start ?? 0) < mention.start) at++;
    for (; at < pieces.length && (pieces[at]?.start ?? Infinity) < mention.end; at++) {
      named[at] = mention.kind === 'date' ? DATE : 1;
    }
  }
  return named;
}

function mayStart({ type, text, lower }: Piece): boolean {
  return type === 'number' || STARTERS.has(lower) || STARTERS.has(text);
}
