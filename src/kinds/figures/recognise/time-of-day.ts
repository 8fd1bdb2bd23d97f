import { CARDINALS } from '../../../text/lexicon/numerals.ts';
import type { Piece } from '../../../text/pieces.ts';
import { BEFORE_HOUR, MARKET_WORDS, PARTS_OF_HOUR, TIME_WORDS } from '../lexicon/times.ts';
import { countedAt } from './counted.ts';
import { isUnit } from './units.ts';

/**
 * Whether the number in the pieces `[first, next)` is a time: "10.45pm", "12:30", "1430 GMT", "4:39",
 * "at 19.40", "half past seven", "at nine".
 */
export function isTimeOfDay(pieces: readonly Piece[], first: number, next: number): boolean {
  const [before, after] = [pieces[first - 1], pieces[next]];
  if (after && (TIME_WORDS.has(after.text) || isHalfDay(pieces, next))) return true;
  if (isColon(before) && pieces[first]?.joint === '' && pieces[first - 2]?.type === 'number')
    return true;
  if (isColon(after) && pieces[next + 1]?.joint === '' && pieces[next + 1]?.type === 'number')
    return true;
  if (isUnit(after) || next !== first + 1) return false;
  return isPointed(pieces, first) || isHour(pieces, first);
}

/** "At 19.40", "the 7.40 to Oban", and "18.31" at the head of an entry. */
function isPointed(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!/^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(piece?.text ?? '')) return false;
  const counts = countedAt(pieces, at + 1) !== undefined;
  if (before?.sentence !== piece?.sentence) return !counts || /^\p{Lu}/u.test(after?.text ?? '');
  if (MARKET_WORDS.has(pieces[at - 2]?.lower ?? '')) return false;
  return BEFORE_HOUR.has(before?.lower ?? '') && !counts;
}

/** "at nine", "by ten in the morning", "half past seven", "between ten and noon". */
function isHour(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  const hour = CARDINALS.get(piece?.lower ?? '') ?? Number(piece?.text);
  if (!Number.isInteger(hour) || hour < 1 || hour > 12 || before?.sentence !== piece?.sentence)
    return false;
  const part = pieces[at - 2]?.lower ?? '';
  if (/^(?:past|to)$/.test(before?.lower ?? '') && PARTS_OF_HOUR.has(part)) return true;
  if (after?.lower === 'and' && /^(?:noon|midnight)$/.test(pieces[at + 2]?.lower ?? ''))
    return true;
  if (before?.lower !== 'at' || countedAt(pieces, at + 1) || MARKET_WORDS.has(part)) return false;
  // "arrested at 12" may be an age; a word for the hour may not.
  return piece?.type === 'word' || /^(?:in|on|this|tonight)$/.test(after?.lower ?? '');
}

/** "a.m." or "p.m.", a token a sign. */
function isHalfDay(pieces: readonly Piece[], at: number): boolean {
  const [half, point, m] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (half?.lower !== 'a' && half?.lower !== 'p') return false;
  return point?.text === '.' && point.joint === '' && m?.lower === 'm' && m.joint === '';
}

function isColon(piece: Piece | undefined): boolean {
  return piece?.text === ':' && piece.joint === '';
}
