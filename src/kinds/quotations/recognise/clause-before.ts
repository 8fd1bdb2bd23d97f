import type { Attribution, ReadFrame } from './attribution.ts';
import { endOf } from './clause-end.ts';
import { opensTail } from './clause-tail.ts';
import { afterDateline } from './dateline.ts';
import type { Item } from './frames.ts';
import { phraseStartingAt } from './phrases.ts';
import type { Range } from './reported-clause.ts';
import { reportsMore } from './reports-more.ts';
import { isVerbal } from './word-class.ts';

/**
 * The clause before a credit: …, Kerry said / …, said Kerry / … according to Kerry. A credit that is
 * inserted into the clause ("If it rains, Kerry said, the dam will break") is part of the range, which
 * then runs on to the end of the clause. Undefined when what is left makes no sense of its own.
 */
export function clauseBefore(
  frame: ReadFrame,
  attribution: Attribution,
  taken: Range | undefined,
): Range | undefined {
  const { items, attributions } = frame;
  const { cue, phrase, inverted } = attribution;
  if (cue.participle || cue.passive || cue.frame === 'finding' || reportsMore(items, attribution))
    return undefined;
  const after = behindCredit(items, attribution);
  if (items[after]?.class === 'comma' && items[after + 1]?.class === 'marks') return undefined;
  const start = inverted || cue.frame === 'according' ? cue.at : phrase.reach;
  const parted = items[start - 1]?.class === 'comma';
  if (!parted && cue.frame !== 'according') return undefined;
  const from = clauseStart(items, taken ? taken.to + 1 : afterDateline(items));
  const to = parted ? start - 2 : start - 1;
  if (from > to || opensAside(items, from, to)) return undefined;
  if (parted && isInserted(items, attributions, after) && !(inverted && describes(items, after))) {
    const end = endOf(items, attributions, attribution, after + 1);
    return breaksOff(items[end]) || opensAside(items, from, end) ? undefined : { from, to: end };
  }
  if (from === to || breaksOff(items[to]) || isHalf(items, from, to)) return undefined;
  return items.slice(from, to + 1).some(isVerbal) ? { from, to } : undefined;
}

/** The first item behind a credit and its hearer. */
function behindCredit(items: readonly Item[], { cue, phrase, inverted }: Attribution): number {
  if (inverted) return phrase.to + 1;
  if (cue.frame !== 'hearer') return cue.to + 1;
  const first = cue.to + 1;
  const hearer = items[first]?.class === 'object' ? first : phraseStartingAt(items, first)?.to;
  return (hearer ?? cue.to) + 1;
}

function clauseStart(items: readonly Item[], first: number): number {
  let from = first;
  while (
    /^(?:and|comma|stop|marks|dash)$/.test(items[from]?.class ?? '') ||
    /^(?:but|yet|so)$/.test(items[from]?.lower ?? '')
  )
    from++;
  return from;
}

/** A comma behind the credit, and then neither another report nor a tail that may be the article's own. */
function isInserted(
  items: readonly Item[],
  attributions: readonly Attribution[],
  comma: number,
): boolean {
  const next = items[comma + 1];
  if (items[comma]?.class !== 'comma' || !next || /^(?:stop|and)$/.test(next.class)) return false;
  if (/^(?:but|or|yet)$/.test(next.lower)) return false;
  if (attributions.some(({ cue, phrase }) => phrase.reach === comma + 1 || cue.at === comma + 1))
    return false;
  if (next.class === 'word' && next.lower.endsWith('ing')) return false;
  return !opensTail(items, comma, items.length - 1);
}

/** "said Marta Ruiz, head of the clinic": what follows an inverted credit and neither goes on with a verb nor gives a condition. */
function describes(items: readonly Item[], comma: number): boolean {
  const next = items[comma + 1];
  if (!next || next.class === 'pronoun') return false;
  const goesOn = isVerbal(next) && !next.lower.endsWith('s');
  return !goesOn && !/^(?:if|unless|because|until|so|that)$/.test(next.lower);
}

/** "it was not", "a level at": the last word needs what follows it. */
function breaksOff(last: Item | undefined): boolean {
  if (!last || last.lower === 'not') return true;
  return /^(?:opener|preposition|and|determiner|auxiliary)$/.test(last.class) && !isParticle(last);
}

/** "…, though not", "38 rifles, of which": the credit stands in a clause that hangs on the article's own. */
function opensAside(items: readonly Item[], from: number, to: number): boolean {
  const last = items.slice(Math.max(from, to - 1), to + 1);
  if (last.some(({ lower }) => /^(?:which|who|whom|whose)$/.test(lower))) return true;
  const comma = items.findLastIndex((item, at) => at > from && at < to && item.class === 'comma');
  return comma >= 0 && /^(?:though|although|whereas|while)$/.test(items[comma + 1]?.lower ?? '');
}

/** "the road he came in on": prepositions that also end a clause. */
function isParticle({ lower }: Item): boolean {
  return /^(?:in|on|over|by|behind|through|along|around|inside|outside|under|about)$/.test(lower);
}

/** "If the vote fails", "When it is over": a condition or a time whose main clause is missing. */
function isHalf(items: readonly Item[], from: number, to: number): boolean {
  if (
    !/^(?:if|when|while|once|unless|until|although|though|because|since|as|whether|where|after|before)$/.test(
      items[from]?.lower ?? '',
    )
  )
    return false;
  return !items.slice(from, to + 1).some(({ class: one }) => one === 'comma');
}
