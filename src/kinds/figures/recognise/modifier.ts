import type { Piece } from '../../../text/pieces.ts';
import { BEFORE_TOPIC, PREPOSITIONS } from '../lexicon/prepositions.ts';
import { AFTER_MODIFIERS, MODIFIER_SIGNS, MODIFIERS, type Effect } from '../lexicon/modifiers.ts';

/** A modifier as found: the pieces `[from, next)`. */
export interface Modifier {
  readonly from: number;
  readonly next: number;
  readonly effect: Effect;
}

/** The phrases by their last word, the longest first. */
const BY_LAST_WORD: ReadonlyMap<string, readonly (readonly [Effect, readonly string[]])[]> =
  Map.groupBy(
    MODIFIERS.flatMap(([effect, phrases]) =>
      phrases.map((phrase) => [effect, phrase.split(' ')] as const),
    ).toSorted((a, b) => b[1].length - a[1].length),
    ([, words]) => words.at(-1) ?? '',
  );

/**
 * The modifier that ends before a piece and begins at `from` or later, with those before it that
 * belong to it: "up to about", "just under". The one farthest out that says more than "plain" decides.
 */
export function modifierBefore(
  pieces: readonly Piece[],
  at: number,
  from: number,
): Modifier | undefined {
  let found: Modifier | undefined;
  for (let next = at; ;) {
    const one = oneBefore(pieces, next, from);
    if (!one) return found;
    const effect =
      one.effect === 'plain' || one.effect === 'about' ? (found?.effect ?? one.effect) : one.effect;
    found = { from: one.from, next: at, effect };
    next = one.from;
  }
}

function oneBefore(pieces: readonly Piece[], at: number, from: number): Modifier | undefined {
  const last = pieces[at - 1];
  const piece = pieces[at];
  if (!last || !piece || at - 1 < from || last.sentence !== piece.sentence) return undefined;
  const sign = MODIFIER_SIGNS.get(last.text);
  if (sign) return { from: at - 1, next: at, effect: sign };
  for (const [effect, words] of BY_LAST_WORD.get(last.lower) ?? []) {
    const start = at - words.length;
    if (start < from || pieces[start]?.sentence !== piece.sentence) continue;
    if (words.every((word, index) => pieces[start + index]?.lower === word)) {
      if (words.length === 1 && isPreposition(pieces, start)) continue;
      return { from: start, next: at, effect };
    }
  }
  return undefined;
}

/** "a quarrel over 31 boreholes", "it is not about 40 jobs": names what the words before are about. */
function isPreposition(pieces: readonly Piece[], at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (!before || !piece || before.sentence !== piece.sentence) return false;
  return PREPOSITIONS.has(piece.lower) && BEFORE_TOPIC.has(before.lower);
}

/** The modifier that begins at a piece, after a number: "or more", "or so", "-odd", "+". */
export function modifierAfter(pieces: readonly Piece[], at: number): Modifier | undefined {
  const piece = pieces[at];
  if (!piece) return undefined;
  if (piece.text === '+' && piece.joint === '' && pieces[at + 1]?.type !== 'number')
    return { from: at, next: at + 1, effect: 'above' };
  const hyphen = piece.text === '-' && piece.joint === '' ? 1 : 0;
  for (const [effect, words] of AFTER_MODIFIERS) {
    const start = at + hyphen;
    if (!words.every((word, index) => pieces[start + index]?.lower === word)) continue;
    const next = start + words.length;
    const after = pieces[next]?.lower;
    // "50 more than" compares, "plus" between numbers adds.
    if (words.length === 1 && (after === 'than' || (words[0] !== 'more' && !hyphen))) continue;
    return { from: start, next, effect };
  }
  return undefined;
}
