import type { Candidate } from '../../../model/mention.ts';
import { placeNames } from '../../../text/gazetteers/place-names.ts';
import { givenName } from '../../../text/gazetteers/person-names.ts';
import { HOLDINGS } from '../../../text/lexicon/holdings.ts';
import type { NameText } from '../../../text/name-runs.ts';
import { KINDS_OF_PLACE, PLACE_AFTER, PLACE_PREPOSITIONS } from '../lexicon/heads.ts';
import { place, type PlaceRule } from './place.ts';

/**
 * Unknown names that the words beside them show to be places: "the town of [Mingora]", "in
 * [Qazigund]", "[Kamonyi], Rwanda".
 */
export const byContext: PlaceRule = (text) => {
  const found: Candidate[] = [];
  for (const run of text.runs) {
    const { from, to } = run;
    const first = text.words[from];
    if (!first || to - from > 3 || first.common || first.glued || text.title[from] || first.demonym)
      continue;
    if (first.caps && first.text.length < 6) continue;
    const weight = weightOf(text, from, to);
    if (weight > 0) found.push(place(text, from, to, 'place-by-context', weight));
  }
  return found;
};

function weightOf(text: NameText, from: number, to: number): number {
  const sentence = text.words[from]?.sentence;
  const previous = text.words[from - 1];
  const before = previous?.sentence === sentence ? previous : undefined;
  const comma = text.words[to]?.text === ',' && text.words[to + 1]?.sentence === sentence;
  if (before?.text === 'of' && KINDS_OF_PLACE.has(text.words[from - 2]?.key ?? '')) return 0.9;
  if (
    comma &&
    placeNames().countries.longest(text.keys, to + 1) > 0 &&
    text.words[to + 1]?.name &&
    to - from <= 2
  ) {
    return before && PLACE_PREPOSITIONS.has(before.key) ? 0.88 : 0.55;
  }
  const after = text.words[to];
  if (after && after.sentence === sentence && !after.name && PLACE_AFTER.has(after.key))
    return 0.84;
  if (!before) return 0;
  // "shares in Norlund"
  if (before.key === 'in' && HOLDINGS.has(text.words[from - 2]?.key ?? '')) return 0;
  if (before.key === 'in' && to - from === 1)
    return givenName(text.words[from]?.key ?? '') === 2 ? 0.5 : 0.7;
  if (before.key === 'in' && to - from === 2) return 0.6;
  if (PLACE_PREPOSITIONS.has(before.key)) return 0.55;
  return 0;
}
