import type { Piece } from '../../../text/pieces.ts';
import { TIME_WORDS } from '../lexicon/labels.ts';

/** Whether the number in the pieces `[first, next)` is a time: "10.45pm", "12:30", "1430 GMT", "4:39". */
export function isTimeOfDay(pieces: readonly Piece[], first: number, next: number): boolean {
  const [before, after] = [pieces[first - 1], pieces[next]];
  if (after && (TIME_WORDS.has(after.text) || isHalfDay(pieces, next))) return true;
  if (isColon(before) && pieces[first]?.joint === '' && pieces[first - 2]?.type === 'number')
    return true;
  return isColon(after) && pieces[next + 1]?.joint === '' && pieces[next + 1]?.type === 'number';
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
