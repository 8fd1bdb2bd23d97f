import type { Candidate } from '../../../model/mention.ts';
import { placeNames } from '../../../text/gazetteers/place-names.ts';
import { givenName } from '../../../text/gazetteers/person-names.ts';
import { isBesideName } from '../../../text/repeats.ts';
import type { NameText } from '../../../text/name-runs.ts';
import { DIRECTIONS, PLACE_PREPOSITIONS, WEAK_PREPOSITIONS } from '../lexicon/heads.ts';
import { place, type PlaceRule } from './place.ts';

/**
 * Names of countries, regions and cities on the lists; a capitalised direction before one is part of
 * it: "[West Aleppo]". How sure a name is depends on its list and on the word before it.
 */
export const byList: PlaceRule = (text) => {
  const found: Candidate[] = [];
  const lists = placeNames();
  for (let at = 0; at < text.words.length; at++) {
    const word = text.words[at];
    if (!word?.name && word?.text !== 'The') continue;
    let count = 0;
    let weight = 0;
    let rule = '';
    for (const [list, base, name] of [
      [lists.countries, 0.92, 'country'],
      [lists.known, 0.88, 'known-place'],
      [lists.small, 0.7, 'town'],
      [lists.doubtful, 0.4, 'doubtful-place'],
    ] as const) {
      const length = list.longest(text.keys, at);
      if (length > count && wholly(text, at, length)) {
        count = length;
        weight = base;
        rule = name;
      }
    }
    if (count === 0) continue;
    weight = adjusted(text, at, count, rule, weight);
    if (weight < 0.45) continue;
    const from = startOf(text, at);
    const to = withCapitalDistrict(text, at + count);
    found.push(place(text, from, to, rule, to > at + count ? 0.96 : weight));
    at += count - 1;
  }
  return found;
};

/** The last word must be capitalised and all in one sentence; a short key must be in capitals ("US", not "us"). */
function wholly(text: NameText, at: number, count: number): boolean {
  const first = text.words[at];
  const last = text.words[at + count - 1];
  if (!first || !last?.name || first.sentence !== last.sentence) return false;
  if (count === 1 && first.key.length <= 3 && first.key !== 'rio' && first.key !== 'goa') {
    return (
      first.caps ||
      (text.headline[first.sentence] === false &&
        first.key.length === 3 &&
        /^[A-Z][a-z]/.test(first.text))
    );
  }
  return true;
}

function adjusted(text: NameText, at: number, count: number, rule: string, base: number): number {
  const first = text.words[at];
  const before = text.words[at - 1];
  const after = text.words[at + count];
  const sameSentence = before?.sentence === first?.sentence;
  const cue = sameSentence ? (before?.key ?? '') : '';
  const strong = PLACE_PREPOSITIONS.has(cue);
  const weak = WEAK_PREPOSITIONS.has(cue);
  let weight = base;
  if (rule === 'doubtful-place') {
    weight = strong ? 0.8 : weak ? 0.6 : 0;
    const country =
      after?.text === ',' ? placeNames().countries.longest(text.keys, at + count + 1) : 0;
    if (country) weight = 0.8;
    if (cue === 'the' && /^(?:pacific|atlantic|gulf)$/.test(first?.key ?? '')) weight = 0.8;
  } else if (rule === 'town') {
    weight = strong ? 0.86 : weak ? 0.78 : 0.62;
  } else if (strong) {
    weight = Math.min(0.935, weight + 0.04);
  }
  // Beside another capitalised word it is likely a part of a longer name.
  const neighbour = isBesideName(text, at, at + count);
  if (neighbour && rule !== 'country' && !first?.glued)
    weight -= rule === 'known-place' ? 0.05 : 0.15;
  if (neighbour && count === 1 && givenName(first?.key ?? '') > 0) weight -= 0.12;
  // A name of several words that is all there is, is that place, and no "Bank" or first name.
  if (!neighbour && count > 1 && rule !== 'town' && rule !== 'doubtful-place')
    weight = Math.max(weight, 0.955);
  return weight;
}

function startOf(text: NameText, at: number): number {
  const before = text.words[at - 1];
  const first = text.words[at];
  if (!before?.name || !first || before.sentence !== first.sentence || first.glued) return at;
  return DIRECTIONS.has(before.key) && !before.initial ? at - 1 : at;
}

/** "Washington, DC" is one name. */
function withCapitalDistrict(text: NameText, to: number): number {
  if (text.keys[to - 1] !== 'washington' || text.keys[to] !== ',') return to;
  return text.words[to + 1]?.caps && text.keys[to + 1] === 'dc' ? to + 2 : to;
}
