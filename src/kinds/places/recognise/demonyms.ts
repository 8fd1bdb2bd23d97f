import type { Candidate } from '../../../model/mention.ts';
import { ALSO_PLACES } from '../../../text/lexicon/demonyms.ts';
import { place, type PlaceRule } from './place.ts';

/** Adjectives and names of peoples ("Syrian", "Muslims"): they keep other readings of the word out. */
export const demonyms: PlaceRule = (text) => {
  const found: Candidate[] = [];
  for (const [index, word] of text.words.entries()) {
    if (!word.name || !word.demonym || ALSO_PLACES.has(word.key)) continue;
    found.push({ ...place(text, index, index + 1, 'demonym', 0.875), kind: 'other' });
  }
  return found;
};
