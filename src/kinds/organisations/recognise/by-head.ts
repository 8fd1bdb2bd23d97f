import type { Candidate } from '../../../model/mention.ts';
import { givenName, isSurname } from '../../../text/gazetteers/person-names.ts';
import { placeNames } from '../../../text/gazetteers/place-names.ts';
import { PORTFOLIOS } from '../../../text/lexicon/titles.ts';
import type { NameText, Run } from '../../../text/name-runs.ts';
import { FIRM_ENDINGS, HEADS_OF, LAST_WORDS, WEAK_LAST_WORDS } from '../lexicon/heads.ts';
import { TEAM_NAMES } from '../lexicon/teams.ts';
import { organisation, type OrganisationRule } from './organisation.ts';

/**
 * Names that say themselves that they are organisations, by their last word ("[Hyundai Heavy
 * Industries]") or by a word that "of" or "for" follows ("[Ministry of Health]").
 */
export const byHead: OrganisationRule = (text) => {
  const found: Candidate[] = [];
  for (const [index, run] of text.runs.entries()) {
    if (run.headline) continue;
    const from = opening(text, run);
    if (from >= run.to) continue;
    const head = lastHead(text, from, run.to);
    const joined = withOf(text, head > 0 ? head : run.to, index);
    if (joined) {
      found.push(organisation(text, from, joined, 'head-of', 0.955));
    } else if (isTeam(text, from, run.to)) {
      found.push(organisation(text, from, run.to, 'team', 0.94));
    } else if (head - from >= 2) {
      const word = text.words[head - 1];
      const weak = WEAK_LAST_WORDS.has(word?.key ?? '');
      const start = isMatter(text, from) ? listBefore(text, from) : from;
      found.push(organisation(text, start, firmEnd(text, head), 'head-last', weak ? 0.89 : 0.945));
    } else if (
      FIRM_ENDINGS.has(text.words[run.to + 1]?.key ?? '') &&
      text.words[run.to]?.text === ','
    ) {
      found.push(organisation(text, from, run.to + 2, 'firm-ending', 0.94));
    }
  }
  return found;
};

/** "Houston Rockets": the name of a place, then that of a team. */
function isTeam(text: NameText, from: number, to: number): boolean {
  if (!TEAM_NAMES.has(text.words[to - 1]?.key ?? '')) return false;
  const { countries, known, small, doubtful } = placeNames();
  const longest = [countries, known, small, doubtful].map((list) => list.longest(text.keys, from));
  return to - from > 1 && Math.max(...longest) === to - from - 1;
}

/** Skips what only begins the sentence, and titles in front. */
function opening(text: NameText, run: Run): number {
  let from = run.from;
  const first = text.words[from];
  if (first?.initial && first.common && !first.demonym && !isModifier(text, from, run.to)) from++;
  return from;
}

/** A usual word that begins a sentence is still part of the name before a head: "[National Assembly]". */
function isModifier(text: NameText, from: number, to: number): boolean {
  const next = text.words[from + 1];
  return from + 1 < to && !!next?.name && (next.common || LAST_WORDS.has(next.key));
}

/** The end of the part of `[from, to)` that ends in a head word; 0 when there is none. */
function lastHead(text: NameText, from: number, to: number): number {
  for (let index = to - 1; index > from; index--) {
    const word = text.words[index];
    if (!word?.name || !LAST_WORDS.has(word.key)) continue;
    // After it only a title may follow: "the Foreign Ministry Spokesman", but "Chhatak Police Station" is no body.
    return index + 1 === to || text.title[index + 1] ? index + 1 : 0;
  }
  const only = text.words[from];
  return only && to - from === 1 && HEADS_OF.has(only.key) ? to : 0;
}

/** How many runs "of", "for" and "and" may add to a name. */
const MOST_LINKS = 5;

/** The end of a name that goes on after a head with "of", "for" and "and"; 0 when it does not. */
function withOf(text: NameText, end: number, index: number): number {
  const head = text.words[end - 1];
  if (!head || !HEADS_OF.has(head.key)) return 0;
  let at = linked(text, end);
  if (at === 0) return 0;
  let to = 0;
  for (let next = index + 1; next <= index + MOST_LINKS; next++) {
    const run = text.runs[next];
    if (!run || run.from !== at || text.words[run.from]?.sentence !== head.sentence) break;
    if (to > 0 && (text.title[run.from] || givenName(text.words[run.from]?.key ?? '') === 2)) break;
    to = run.to;
    const link = text.words[run.to]?.text;
    if (link === 'and' || link === '&') {
      if (!goesOn(text, run.to + 1)) break;
      at = run.to + 1;
    } else if (link === ',' && isListed(text, run.to + 1)) {
      at = run.to + 1;
    } else {
      at = linked(text, run.to);
      if (at === 0) break;
    }
  }
  return to;
}

/** After "and" a name goes on with a matter ("Health and Family Welfare"), not with a person, place or acronym. */
function goesOn(text: NameText, at: number): boolean {
  const word = text.words[at];
  if (!word?.name || word.caps || text.title[at]) return false;
  if (word.demonym) return text.words[at + 1]?.name === true && text.words[at + 1]?.common === true;
  if (word.common) return true;
  const { countries, known, small } = placeNames();
  const place = [countries, known, small].some((list) => list.longest(text.keys, at) > 0);
  return (
    !place &&
    givenName(word.key) === 0 &&
    !isSurname(word.key) &&
    text.words[at + 1]?.common === true
  );
}

/** After a comma a list of matters goes on, if it ends in "and" one: "Trade, [Industry and Fisheries]". */
function isListed(text: NameText, at: number): boolean {
  let to = at;
  while (isMatter(text, to)) to++;
  if (to === at) return false;
  const link = text.words[to]?.text;
  if (link === ',' && text.words[to + 1]?.text !== 'and') return isListed(text, to + 1);
  const last = link === ',' ? to + 2 : to + 1;
  return (link === ',' || link === 'and' || link === '&') && isMatter(text, last);
}

const MATTER = /(?:ics|try|ture|ment|tion|ing|ies|ogy|ance|ety)$/;

/** A capitalised word for what a body deals with. */
function isMatter(text: NameText, at: number): boolean {
  const word = text.words[at];
  if (!word?.name || word.caps || text.title[at]) return false;
  return word.common || PORTFOLIOS.has(word.key) || MATTER.test(word.key);
}

/** Where a name begins that lists matters: the [Health, Labour and] Welfare Ministry; else `from`. */
function listBefore(text: NameText, from: number): number {
  let at = from;
  let joined = false;
  for (;;) {
    const link = text.words[at - 1]?.text;
    if (!(link === 'and' || link === '&' || (joined && link === ','))) break;
    let start = at - 1;
    while (isMatter(text, start - 1)) start--;
    if (start === at - 1 || text.words[start]?.sentence !== text.words[from]?.sentence) break;
    joined = true;
    at = start;
  }
  return /^(?:the|['’]s)$/i.test(text.words[at - 1]?.text ?? '') ? at : from;
}

/** The index after "of", "of the", "for", "for the", "on", "to"; 0 when no such words stand at `at`. */
function linked(text: NameText, at: number): number {
  const link = text.words[at]?.text;
  if (link !== 'of' && link !== 'for' && link !== 'on' && link !== 'against') return 0;
  return text.words[at + 1]?.text === 'the' ? at + 2 : at + 1;
}

function firmEnd(text: NameText, end: number): number {
  return text.words[end]?.text === ',' &&
    FIRM_ENDINGS.has(text.words[end + 1]?.key ?? '') &&
    text.words[end + 1]?.name
    ? end + 2
    : end;
}
