import type { Piece } from '../../../text/pieces.ts';
import { CURRENCY_CODES } from '../lexicon/currencies.ts';
import {
  GLUED_UNIT_SIGNS,
  UNIT_LEADS,
  UNIT_MARKS,
  UNIT_SIGNS,
  UNIT_WORDS,
} from '../lexicon/units.ts';

/** Whether a piece is a unit of measure: "miles", "kg", "°". */
export function isUnit(piece: Piece | undefined): boolean {
  if (!piece) return false;
  if (piece.type === 'sign') return UNIT_MARKS.has(piece.text);
  return (
    UNIT_WORDS.has(piece.lower) ||
    UNIT_SIGNS.has(piece.text) ||
    (piece.text.length === 3 && CURRENCY_CODES.has(piece.text)) ||
    (piece.joint === '' && GLUED_UNIT_SIGNS.has(piece.text))
  );
}

/**
 * The piece after the unit that begins at a piece, with its lead and its rate: "square miles", "km/h",
 * "miles per gallon". Undefined when there is none.
 */
export function afterUnit(pieces: readonly Piece[], at: number): number | undefined {
  const lead = UNIT_LEADS.has(pieces[at]?.lower ?? '') ? 1 : 0;
  if (!isUnit(pieces[at + lead])) return undefined;
  let next = at + lead + 1;
  if (pieces[at]?.text === '°' && /^[CF]$/.test(pieces[next]?.text ?? '')) next++;
  if (pieces[next]?.text === '/' && pieces[next + 1]?.joint === '') next += 2;
  if (/^[23]$/.test(pieces[next]?.text ?? '') && pieces[next]?.joint === '') next++;
  if (pieces[next]?.lower === 'per' && pieces[next + 1]?.type === 'word') next += 2;
  return next;
}
