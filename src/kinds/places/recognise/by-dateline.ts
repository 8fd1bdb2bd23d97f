import type { Candidate } from '../../../model/mention.ts';
import { placeNames } from '../../../text/gazetteers/place-names.ts';
import type { NameText, Run } from '../../../text/name-runs.ts';
import { CALENDAR } from '../../../text/lexicon/calendar.ts';
import { STATE_ABBREVIATIONS } from '../../../text/lexicon/abbreviations.ts';
import { DATELINE_AGENCIES } from '../lexicon/abbreviations.ts';
import { place, type PlaceRule } from './place.ts';

/**
 * Places by the habits of newspapers: the capitals that begin a report ("[RAIPUR], Jan. 4 (Reuters)"),
 * and a short form of a state after a city ("[Bakersfield], [Calif.]") or the letter of a party ("D-[Calif.]").
 */
export const byDateline: PlaceRule = (text) => {
  const found: Candidate[] = [];
  for (const [index, run] of text.runs.entries()) {
    if (isDateline(text, run)) found.push(place(text, run.from, run.to, 'dateline', 0.94));
    if (followsParty(text, run)) {
      const letter = place(text, run.from - 1, run.from, 'party-letter', 0.99);
      const state = place(text, run.from, run.to, 'state-after-party', 0.95);
      found.push({ ...letter, kind: 'other' }, state);
    }
    const next = text.runs[index + 1];
    const state = next && text.words[next.from];
    if (!state || next.from !== run.to + 1 || text.words[run.to]?.text !== ',') continue;
    if (!STATE_ABBREVIATIONS.has(state.key) || next.to - next.from !== 1) continue;
    if (!state.caps && text.words[next.from]?.end === state.start + state.text.length) continue;
    found.push(place(text, next.from, next.to, 'state-after-city', 0.95));
    if (run.to - run.from <= 3) found.push(place(text, run.from, run.to, 'city-before-state', 0.9));
  }
  return found;
};

/** "D-Calif.", "R-Texas": a state right behind the letter of a party. */
function followsParty({ words }: NameText, { from }: Run): boolean {
  const [letter, state] = [words[from - 1], words[from]];
  return state?.glued === true && /^[DRI]$/.test(letter?.text ?? '');
}

function isDateline(text: NameText, run: Run): boolean {
  const first = text.words[run.from];
  if (
    !first?.initial ||
    first.sentence === text.words[run.from - 1]?.sentence ||
    run.to - run.from > 3
  )
    return false;
  for (let at = run.from; at < run.to; at++) {
    const word = text.words[at];
    if (word?.name && !(word.caps && word.text.length > 2)) return false;
  }
  const [sign, after] = [text.words[run.to], text.words[run.to + 1]];
  // What the lists know needs no dateline.
  if (first.text.length > 3 && !isPlain(text, run) && endsInDash(text, run.to)) return true;
  if (sign?.text === '(') return DATELINE_AGENCIES.has(after?.key ?? '');
  if (sign?.text === ',') return CALENDAR.has(after?.key ?? '');
  return first.text.length > 4 && (sign?.text === ':' || sign?.text === '—' || sign?.text === '–');
}

/** On the lists of places, and not to be taken for an acronym: a town of few letters may be. */
function isPlain(text: NameText, { from, to }: Run): boolean {
  const { countries, known, small } = placeNames();
  const lists =
    (text.words[from]?.text.length ?? 0) > LONGEST_ACRONYM
      ? [countries, known, small]
      : [countries, known];
  return lists.some((list) => list.longest(text.keys, from) === to - from);
}

/** A word in capitals with more letters is no acronym. */
const LONGEST_ACRONYM = 7;

/** How many words stand at most between the place of a dateline and its dash. */
const LONGEST_DATELINE = 10;

/** ", Norway (Nordic News) —": a country, a day or an agency in brackets, and then a dash that stands alone. */
function endsInDash({ words }: NameText, from: number): boolean {
  if (!/^[,(]$/.test(words[from]?.text ?? '')) return false;
  for (let at = from + 1; at < from + LONGEST_DATELINE; at++) {
    const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
    if (!word || word.sentence !== words[from]?.sentence) return false;
    if (/^[—–_-]+$/.test(word.text))
      return (before?.end !== word.start || before.text === ')') && next?.start !== word.end;
    if (word.type === 'word' && !/^\p{Lu}/u.test(word.text)) return false;
  }
  return false;
}
