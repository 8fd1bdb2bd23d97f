import { givenName } from '../../../text/gazetteers/person-names.ts';
import { placeNames } from '../../../text/gazetteers/place-names.ts';
import type { NameText, Run } from '../../../text/name-runs.ts';
import { BEFORE, EMPLOYED, TRADES } from '../lexicon/context.ts';
import { organisation, type OrganisationRule } from './organisation.ts';

/** A description holds at most so many words before its noun. */
const LONGEST = 4;

/** What may open a description, and what none follows: "head of the party, Ana Berg" names no party. */
const OPENS = /^(?:the|its|his|her|their|our|an?|['’]s?)$/;
const TIES = /^(?:of|for|from|at|in|with|by|to|between|on|and)$/;

/**
 * Unknown names that a description beside them shows to be bodies: "the regulator, [Finma],", "[Jasenik], its
 * Czech supplier,", "an analyst at [Harrow] in London", "[Carrow & Hythe]".
 */
export const byApposition: OrganisationRule = (text) =>
  text.runs.flatMap((run) => {
    if (run.headline || !mayBeBody(text, run)) return [];
    const shown = describedBefore(text, run) || describedBehind(text, run) || employs(text, run);
    if (!shown && !isFirmOfTwo(text, run)) return [];
    const weight = run.to - run.from === 1 ? 0.8 : 0.75;
    return [organisation(text, run.from, run.to, 'body-by-context', weight)];
  });

function mayBeBody({ words, title }: NameText, { from, to }: Run): boolean {
  const first = words[from];
  if (!first || to - from > 4 || first.common || first.demonym || first.glued) return false;
  return givenName(first.key) < 2 && !title[from];
}

function isBodyNoun(text: NameText, at: number): boolean {
  const word = text.words[at];
  return word !== undefined && !word.name && (BEFORE.has(word.key) || TRADES.has(word.key));
}

/** "the country's health regulator, [Anvisa], said" */
function describedBefore(text: NameText, { from, to }: Run): boolean {
  const { words } = text;
  if (words[from - 1]?.text !== ',' || !isBodyNoun(text, from - 2)) return false;
  if (!/^[,.)—–]$/.test(words[to]?.text ?? '')) return false;
  for (let at = from - 3; at >= from - 3 - LONGEST; at--) {
    const word = words[at];
    if (!word || word.sentence !== words[from]?.sentence || TIES.test(word.key)) return false;
    if (OPENS.test(word.text.toLowerCase())) return !TIES.test(words[at - 1]?.key ?? '');
    if (word.type !== 'word') return false;
  }
  return false;
}

/** "[Finma], the regulator, said": the description ends with its noun. */
function describedBehind(text: NameText, { to }: Run): boolean {
  const { words } = text;
  if (words[to]?.text !== ',' || !OPENS.test(words[to + 1]?.text ?? '')) return false;
  for (let at = to + 2; at <= to + 2 + LONGEST; at++) {
    if (words[at]?.type !== 'word' || TIES.test(words[at]?.key ?? '')) return false;
    // "in the Capitol, a group of senators met"
    if (words[at]?.key === 'group' && words[at + 1]?.text === 'of') return false;
    if (isBodyNoun(text, at))
      return /^(?:[,.;]|that|which|of|in|based|with|behind)$/.test(words[at + 1]?.text ?? '');
  }
  return false;
}

/** "chief economist at [Harrow]" */
function employs({ words, keys }: NameText, { from }: Run): boolean {
  if (words[from - 1]?.text !== 'at' || !EMPLOYED.has(words[from - 2]?.key ?? '')) return false;
  const { countries, known, small, doubtful } = placeNames();
  return ![countries, known, small, doubtful].some((list) => list.longest(keys, from) > 0);
}

/** "[Carrow & Hythe]", and not "Q&A", "Ana & Ben". */
function isFirmOfTwo({ words }: NameText, { from, to }: Run): boolean {
  const and = words.findIndex(({ text }, at) => at > from && at < to - 1 && text === '&');
  const [left, right] = [words[and - 1], words[and + 1]];
  if (and < 0 || !left || !right || left.text.length < 3 || right.text.length < 3) return false;
  return givenName(right.key) < 2 || and - from > 1;
}
