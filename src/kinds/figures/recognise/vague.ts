import { multiplier } from '../../../text/number-words.ts';
import type { Piece } from '../../../text/pieces.ts';
import { SEVERALS } from '../lexicon/modifiers.ts';
import { VAGUE_PLURALS } from '../lexicon/vague.ts';

/** A number that is only told by its size: the pieces `[first, next)`. */
export interface Vague {
  readonly first: number;
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly rule: 'vague-plural' | 'several';
  /** Where the number itself begins, after "several" or "a few". */
  readonly numberAt: number;
}

/**
 * Reads "thousands", "tens of thousands", "dozens" and "several thousand(s)", "a few hundred" at a
 * piece. A plural stands for one to ten of its unit, "several" for two to ten.
 */
export function vagueAt(pieces: readonly Piece[], first: number): Vague | undefined {
  const several = severalEnd(pieces, first);
  const at = several ?? first;
  const head = unitsAt(pieces, at);
  if (!head || !Number.isFinite(10 * head.unit)) return undefined;
  const plural = head.plural;
  if (several === undefined && !plural) return undefined;
  if (head.word === 'scores' && pieces[head.next]?.lower !== 'of') return undefined;
  const rule = several === undefined ? 'vague-plural' : 'several';
  const low = several === undefined ? head.unit : 2 * head.unit;
  return { first, next: head.next, low, high: 10 * head.unit, rule, numberAt: at };
}

function severalEnd(pieces: readonly Piece[], first: number): number | undefined {
  const at = pieces[first]?.lower === 'a' ? first + 1 : first;
  if (!SEVERALS.has(pieces[at]?.lower ?? '')) return undefined;
  return pieces[at + 1]?.lower === 'of' ? at + 2 : at + 1;
}

interface Units {
  readonly unit: number;
  readonly next: number;
  readonly plural: boolean;
  readonly word: string;
}

/** "thousand(s)", "hundred thousand", "tens of thousands", "hundreds of millions". */
function unitsAt(pieces: readonly Piece[], start: number): Units | undefined {
  const word = pieces[start]?.lower ?? '';
  const plural = VAGUE_PLURALS.get(word);
  let unit = plural ?? multiplier(word);
  if (unit === undefined) return undefined;
  let at = start + 1;
  // No number in print is longer than "hundreds of thousands of millions".
  while (at < start + 6) {
    const of = pieces[at]?.lower === 'of' ? 1 : 0;
    const next = pieces[at + of]?.lower ?? '';
    const more: number | undefined = VAGUE_PLURALS.get(next) ?? multiplier(next);
    if (more === undefined || next === 'tens') break;
    unit *= more;
    at += of + 1;
  }
  return { unit, next: at, plural: plural !== undefined, word };
}
