import type { Candidate } from '../../../model/mention.ts';
import { placeNames } from '../../../text/gazetteers/place-names.ts';
import type { NameText, Run } from '../../../text/name-runs.ts';
import { BEFORE_SIDE, LEADS_TO_SIDE, OF_SIDE, SIDE_VERBS, SPORT_WORDS } from '../lexicon/sport.ts';
import { organisation, type OrganisationRule } from './organisation.ts';

/** How many words of sport show that a text tells of it. */
const ENOUGH = 5;

/**
 * In a report of sport the name of a town that stands where a side stands is its team: "[Kandy] beat
 * [Lahore]", "[Lahore]'s coach"; and so is every other mention of that town without "in" or the like.
 * The name of a country stays a place.
 */
export const byMatch: OrganisationRule = (text) => {
  if (!tellsOfSport(text)) return [];
  const towns = text.runs.filter((run) => isTown(text, run));
  const sides = new Set(towns.filter((run) => isSide(text, run)).map((run) => keyOf(text, run)));
  const found: Candidate[] = [];
  for (const run of towns) {
    if (!sides.has(keyOf(text, run)) || isWhere(text, run)) continue;
    found.push(
      organisation(text, run.from, run.to, 'side-of-match', isSide(text, run) ? 0.94 : 0.9),
    );
  }
  return found;
};

function tellsOfSport({ words }: NameText): boolean {
  const seen = new Set<string>();
  for (const { key, name } of words) {
    if (!name && SPORT_WORDS.has(key) && seen.add(key).size >= ENOUGH) return true;
  }
  return false;
}

/** A run that is the name of a town or region as a whole, and of no country. */
function isTown(text: NameText, { from, to, headline }: Run): boolean {
  if (headline || text.title[from]) return false;
  const { countries, known, small, doubtful } = placeNames();
  const longest = [known, small, doubtful].map((list) => list.longest(text.keys, from));
  return Math.max(...longest) === to - from && countries.longest(text.keys, from) !== to - from;
}

/** True where a side stands, by the words beside the name. */
function isSide(text: NameText, { from, to }: Run): boolean {
  if (isWhere(text, { from, to })) return false;
  const sentence = text.words[from]?.sentence;
  const key = (at: number): string =>
    text.words[at]?.sentence === sentence ? (text.words[at]?.key ?? '') : '';
  if (SIDE_VERBS.has(key(to)) || OF_SIDE.has(key(to)) || BEFORE_SIDE.has(key(from - 1)))
    return true;
  if (/^['’]s$/.test(key(to)) && OF_SIDE.has(key(to + 1))) return true;
  if (/^(?:to|with|by|at)$/.test(key(from - 1)) && LEADS_TO_SIDE.has(key(from - 2))) return true;
  return isScore(text, to);
}

/** "[Kandy] 3-1", "[Kandy] 3 Lahore 1". */
function isScore(text: NameText, at: number): boolean {
  const [first, second] = [text.words[at], text.words[at + 1]];
  if (first?.type !== 'number' || first.text.length > 3) return false;
  return (
    /^\d{1,3}[-–]\d{1,3}$/.test(first.text) || /^[-–]$/.test(second?.text ?? '') || !!second?.name
  );
}

/** After "in" or before ", Spain" it is the town. */
function isWhere(text: NameText, { from, to }: Pick<Run, 'from' | 'to'>): boolean {
  const sentence = text.words[from]?.sentence;
  const before = text.words[from - 1];
  if (
    before?.sentence === sentence &&
    /^(?:in|near|from|of|outside|around|across)$/.test(before?.key ?? '')
  )
    return true;
  return text.words[to]?.text === ',' && placeNames().countries.longest(text.keys, to + 1) > 0;
}

function keyOf(text: NameText, { from, to }: Run): string {
  return text.keys.slice(from, to).join(' ');
}
