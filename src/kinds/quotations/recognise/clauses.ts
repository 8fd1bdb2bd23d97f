import { afterDateline } from './dateline.ts';
import type { Item } from './frames.ts';
import { phraseEndingAt, phraseStartingAt, type Phrase } from './phrases.ts';

/**
 * The subject that a second verb or a participle shares: that of the nearest clause before the item
 * at `before` ("Kerry accused Damascus … and asserted").
 */
export function sharedSubject(items: readonly Item[], before: number): Phrase | undefined {
  const apart = items[before - 1]?.class === 'comma';
  for (let at = before - 1; at >= 0; at--) {
    const item = items[at];
    if (item && opensClause(items, at)) {
      const phrase = clauseSubject(items, at + 1, before);
      if (phrase && phrase.head !== 'other') return phrase;
    }
    // ", saying" belongs to the whole sentence, not to the relative clause before it.
    if (item?.lower === 'who' && !apart) {
      return phraseEndingAt(items, items[at - 1]?.class === 'comma' ? at - 2 : at - 1);
    }
  }
  const first = clauseSubject(items, 0, before);
  return first?.head === 'other' ? (subjectAfter(items, before) ?? first) : first;
}

/** "Shares fell after the company cut its forecast and said …": who can speak, in a clause after "after". */
function subjectAfter(items: readonly Item[], before: number): Phrase | undefined {
  for (let at = before - 1; at > 0; at--) {
    if (!/^(?:after|as|because|when)$/.test(items[at]?.lower ?? '')) continue;
    const phrase = phraseStartingAt(items, at + 1);
    return phrase && phrase.head !== 'other' && phrase.to < before ? phrase : undefined;
  }
  return undefined;
}

function opensClause(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.class === 'stop' || item?.class === 'colon') return true;
  if (/^(?:but|while|whereas)$/.test(item?.lower ?? '')) return true;
  return item?.class === 'and' && items[at - 1]?.class === 'comma';
}

/** The subject of the clause that begins at `from`: its first phrase after any opening insertion. */
export function clauseSubject(
  items: readonly Item[],
  from: number,
  before: number,
): Phrase | undefined {
  let at = from === 0 ? afterDateline(items) : from;
  for (let step = 0; step < 6 && at < before; step++) {
    while (
      at < before &&
      /^(?:adverb|and|comma|marks|dash|time|number)$/.test(items[at]?.class ?? '')
    )
      at++;
    if (/^(?:but|so|yet|then)$/.test(items[at]?.lower ?? '')) at++;
    const item = items[at];
    if (!item || at >= before) return undefined;
    if (!isOpening(item, step)) {
      const phrase = phraseStartingAt(items, at);
      if (!phrase || phrase.to >= before) return undefined;
      if (items[phrase.to + 1]?.class !== 'comma' || phrase.head !== 'other') return phrase;
      // "A native of Ohio, Kerry said": only a name or a pronoun shows that it was an opening.
      if (step === 0 && !/^(?:name|pronoun)$/.test(items[phrase.to + 2]?.class ?? ''))
        return phrase;
    }
    while (at < before && items[at]?.class !== 'comma' && !items[at]?.marks?.lastSign) at++;
  }
  return undefined;
}

/** "In Geneva, …", "After the talks, …", "Speaking on Friday, …" */
function isOpening(item: Item, step: number): boolean {
  if (item.class === 'preposition' || item.class === 'opener') return true;
  return item.class === 'word' && step === 0 && /(?:ing|ed)$/.test(item.lower);
}
