import type { Piece } from '../../../text/pieces.ts';
import { NOT_ADVERBS, NOT_PLURALS, PHRASE_STOPS, PLURALS } from '../lexicon/phrases.ts';

/** Whether a word ends a noun phrase; "US" is a name though "us" is not. */
export function isStop(piece: Piece | undefined): boolean {
  if (!piece || !PHRASE_STOPS.has(piece.lower)) return false;
  return !/^(?:US|IT|WHO)$/.test(piece.text);
}

/** Whether a word looks like an adverb: "heavily", not "family". */
export function isAdverb(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.lower.endsWith('ly') && !NOT_ADVERBS.has(piece.lower);
}

/** Whether a word is a plural noun, or is counted like one. */
export function isPlural(piece: Piece | undefined): boolean {
  if (piece?.type !== 'word') return false;
  const { lower, text } = piece;
  if (PLURALS.has(lower) || (lower.length > 5 && lower.endsWith('men'))) return true;
  if (NOT_PLURALS.has(lower) || isStop(piece)) return false;
  if (/^\p{Lu}{2,}s$/u.test(text)) return true;
  // "Israelis" is a plural, "crisis" is none.
  if (lower.endsWith('is')) return /^\p{Lu}\p{Ll}{3}/u.test(text) || lower === 'taxis';
  return /\p{L}{2}s$/u.test(lower) && !/(?:ss|us)$/.test(lower);
}
