import type { NameText } from '../../../text/name-runs.ts';
import { givenName } from '../../../text/gazetteers/person-names.ts';
import { EPITHETS } from '../../../text/lexicon/epithets.ts';
import { ROLES } from '../../../text/lexicon/titles.ts';

/** A stretch of a run that could be the name of a person: `[from, to)` in the words of the text. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** How it is introduced: by a capitalised title or form of address, by a lower-case role, or not at all. */
  readonly lead: 'title' | 'role' | null;
  readonly headline: boolean;
}

/**
 * Cuts the runs of a text at titles and at adjectives of peoples: "[US] Secretary of State [John
 * Kerry]". A usual word that only begins the sentence is left out.
 */
export function segments(text: NameText): Segment[] {
  const found: Segment[] = [];
  for (const run of text.runs) {
    let from = run.from;
    for (let index = run.from; index <= run.to; index++) {
      const word = text.words[index];
      const cuts =
        index === run.to || text.title[index] === true || (word?.demonym === true && word.name);
      if (!cuts) continue;
      const start = withoutOpening(text, from, index);
      if (start < index)
        found.push({ from: start, to: index, lead: leadOf(text, start), headline: run.headline });
      from = index + 1;
    }
  }
  return found;
}

/** Skips usual words at the start of a sentence, and a particle that the cut has left in front. */
function withoutOpening(text: NameText, from: number, to: number): number {
  let start = from;
  while (start < to) {
    const word = text.words[start];
    if (
      !word ||
      (word.name &&
        !(word.initial && (word.common || isRole(text, start, to) || isEpithet(text, start, to))))
    )
      break;
    start++;
  }
  return start;
}

/** "Referee Anna Berg": a role that the head of a sentence gives its capital, before a name of two words. */
function isRole(text: NameText, at: number, to: number): boolean {
  const key = text.words[at]?.key ?? '';
  return ROLES.has(key) && givenName(key) === 0 && to - at > 2;
}

/** "Brave Nadia", "Brave Nadia Rahman" */
function isEpithet(text: NameText, at: number, to: number): boolean {
  return EPITHETS.has(text.words[at]?.key ?? '') && to - at > 1;
}

function leadOf(text: NameText, from: number): Segment['lead'] {
  const before = text.words[from - 1];
  if (!before || before.sentence !== text.words[from]?.sentence) return null;
  if (text.title[from - 1]) return 'title';
  return before.type === 'word' && ROLES.has(before.key) ? 'role' : null;
}
