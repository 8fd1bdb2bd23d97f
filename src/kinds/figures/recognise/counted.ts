import { CARDINALS } from '../../../text/lexicon/numerals.ts';
import type { Piece } from '../../../text/pieces.ts';
import {
  SINGLE_HEADS,
  ATTRIBUTIVE_PLURALS,
  PEOPLE_NOUNS,
  PLAIN_ADJECTIVES,
  COUNTED_PRONOUNS,
  DETERMINERS,
  NATION_PLURALS,
  PLURALS,
} from '../lexicon/phrases.ts';
import { isAdverb, isPlural, isStop } from './nouns.ts';
import { afterUnit, isUnit } from './units.ts';

/** Counted words as found: the pieces `[from, next)`. */
export interface Counted {
  readonly from: number;
  readonly next: number;
}

/** How a number counts. */
interface Manner {
  /** It is one. */
  readonly single?: boolean;
  /** It takes "and militants" along. */
  readonly coordinated?: boolean;
  /** It counts only what follows "of", as percentages do. */
  readonly partOnly?: boolean;
}

const LONGEST = 7;

/**
 * The noun phrase that a number counts, where it stands right after it: "civilians", "new European
 * countries", "year-old" of "50-year-old". Undefined when it is not sure.
 */
export function countedAt(
  pieces: readonly Piece[],
  at: number,
  { single = false, coordinated = false, partOnly = false }: Manner = {},
): Counted | undefined {
  const hyphen = pieces[at]?.text === '-' && pieces[at]?.joint === '' ? 1 : 0;
  const piece = pieces[at + hyphen];
  if (!piece || piece.sentence !== pieces[at - 1]?.sentence) return undefined;
  if (hyphen ? piece.joint === '' : piece.joint === '-') return compound(pieces, at + hyphen);
  if (piece.joint === '' && !isUnit(piece)) return undefined;
  if (piece.lower === 'of') return afterOf(pieces, at + 1, coordinated);
  if (partOnly) return undefined;
  // "half an hour", "half the town".
  if (pieces[at - 1]?.lower === 'half' && DETERMINERS.has(piece.lower)) {
    const unit = isUnit(pieces[at + 1]) && piece.lower === 'an';
    return unit ? { from: at + 1, next: at + 2 } : afterOf(pieces, at, coordinated);
  }
  const measured = afterUnit(pieces, at);
  if (measured) return { from: at, next: measured };
  return single ? singlePhrase(pieces, at) : phrase(pieces, at, coordinated);
}

/** What hangs on a number by a hyphen: "yard", "year-old", "member". */
function compound(pieces: readonly Piece[], at: number): Counted | undefined {
  return pieces[at]?.type === 'word' ? { from: at, next: at + 1 } : undefined;
}

/** After "of": "them", "the victims", "civilians and militants". */
function afterOf(pieces: readonly Piece[], at: number, coordinated: boolean): Counted | undefined {
  const word = pieces[at]?.lower ?? '';
  const determined = DETERMINERS.has(word);
  const found = phrase(pieces, determined ? at + 1 : at, coordinated, true);
  if (found) return { from: at, next: found.next };
  return COUNTED_PRONOUNS.has(word) ? { from: at, next: at + 1 } : undefined;
}

/**
 * Words up to the first plural noun, before anything that no noun phrase holds. With `whole`, one
 * singular word will do ("the population", "the district's farmland").
 */
function phrase(
  pieces: readonly Piece[],
  from: number,
  coordinated: boolean,
  whole = false,
): Counted | undefined {
  let owner: Counted | undefined;
  for (let at = from; at < from + LONGEST; at++) {
    const piece = pieces[at];
    if (!piece || piece.sentence !== pieces[from]?.sentence) return owner;
    if (piece.type === 'possessive' && at > from) continue;
    if (piece.lower === 'and' && joinsAdjectives(pieces, at, from)) continue;
    if (piece.type !== 'word' || isStop(piece) || CARDINALS.has(piece.lower)) {
      const begun = pieces[at - 2]?.type === 'possessive' ? at - 1 : from;
      const alone = whole && at === begun + 1 && !/^[$£€¥]|^and$/.test(piece.lower);
      const nation = at > from && NATION_PLURALS.has(pieces[at - 1]?.text ?? '');
      return alone || nation ? { from, next: at } : owner;
    }
    // "heavily armed men" is one phrase, "the water actually originates" is not.
    if (at > from && isAdverb(piece)) return owner;
    if (!isPlural(piece)) continue;
    // "13 million people's food": who owns is counted when no other plural follows.
    if (pieces[at + 1]?.type === 'possessive') owner ??= { from, next: at + 1 };
    else if (!goesOn(pieces, at)) {
      return { from, next: coordinated ? withSecond(pieces, at + 1) : at + 1 };
    }
  }
  return owner;
}

/** "sports" in "sports cars", "Texas" in "Texas residents", "wounded" in "wounded people". */
function goesOn(pieces: readonly Piece[], at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (!piece || next?.joint !== ' ' || !isPlural(next)) return false;
  if (PLURALS.has(next.lower) && !PEOPLE_NOUNS.has(next.lower)) return false;
  if (ATTRIBUTIVE_PLURALS.has(piece.lower)) return true;
  if (PLURALS.has(piece.lower)) return /(?:ed|less|dead|sick|poor|hurt)$/.test(piece.lower);
  return /^\p{Lu}/u.test(piece.text) && /^\p{Ll}/u.test(next.text);
}

/** "digital and physical sales", "Kia and Hyundai vehicles". */
function joinsAdjectives(pieces: readonly Piece[], at: number, from: number): boolean {
  return (
    at > from &&
    pieces[at + 1]?.type === 'word' &&
    isPlural(pieces[at + 2]) &&
    !isPlural(pieces[at + 1]) &&
    !isStop(pieces[at + 1])
  );
}

/** "civilians and militants", "militants and their families". */
function withSecond(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.lower !== 'and') return at;
  const own = DETERMINERS.has(pieces[at + 1]?.lower ?? '') ? 1 : 0;
  const noun = pieces[at + 1 + own];
  return isPlural(noun) && noun?.joint === ' ' ? at + 2 + own : at;
}

/** After "one": "area", "Syrian soldier", "police officer"; adjectives are passed over. */
function singlePhrase(pieces: readonly Piece[], from: number): Counted | undefined {
  for (let at = from; at < from + 4; at++) {
    const piece = pieces[at];
    if (piece?.type !== 'word' || isStop(piece)) return undefined;
    const next = pieces[at + 1];
    if (isAdjective(piece, at > from) && next?.type === 'word' && !isStop(next)) continue;
    let end = at + 1;
    while (pieces[end]?.joint === ' ' && SINGLE_HEADS.has(pieces[end]?.lower ?? '')) end++;
    return { from, next: end };
  }
  return undefined;
}

function isAdjective({ text, lower }: Piece, inner: boolean): boolean {
  if (/^\p{Lu}/u.test(text)) return !inner || /(?:an|ian|ish|ese|i)$/.test(lower);
  return (
    /(?:al|ive|ous|able|ible|ful|less|ic|ish|ary|est|ed)$/.test(lower) ||
    PLAIN_ADJECTIVES.has(lower)
  );
}
