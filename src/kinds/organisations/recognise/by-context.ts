import type { Candidate } from '../../../model/mention.ts';
import { givenName, isSurname } from '../../../text/gazetteers/person-names.ts';
import { placeNames } from '../../../text/gazetteers/place-names.ts';
import { HOLDINGS } from '../../../text/lexicon/holdings.ts';
import { INSTITUTIONAL } from '../../../text/lexicon/institutional.ts';
import type { NameText, Run } from '../../../text/name-runs.ts';
import { AFTER, BEFORE, BODY_TITLES, FIRST_WORDS, NUMBERED, TRADES } from '../lexicon/context.ts';
import { organisation, type OrganisationRule } from './organisation.ts';

/**
 * Unknown names that the words beside them, or their first word, show to be organisations: "the firm
 * [Sonatrach]", "[Motagua] goalkeeper", "[Radio Globo]".
 */
export const byContext: OrganisationRule = (text) => {
  const found: Candidate[] = [];
  for (const run of text.runs) {
    if (run.headline) continue;
    if (signsDateline(text, run)) {
      found.push(organisation(text, run.from, run.to, 'body-by-context', 0.95));
      continue;
    }
    if (isNumberedChannel(text, run)) {
      found.push(organisation(text, run.from, run.to + 1, 'body-by-context', 0.95));
      continue;
    }
    const to = untilTitle(text, run.from, run.to);
    const { from } = run;
    const first = text.words[from];
    if (first?.initial && TRADES.has(first.key) && to - from > 1 && !text.words[from + 1]?.common) {
      found.push(organisation(text, from + 1, to, 'body-by-context', 0.9));
      continue;
    }
    if (
      !first ||
      to === from ||
      to - from > 4 ||
      first.demonym ||
      (first.initial && first.common && !FIRST_WORDS.has(first.key))
    )
      continue;
    if (to - from > 1 && FIRST_WORDS.has(first.key) && !text.words[from + 1]?.common) {
      found.push(
        organisation(
          text,
          from,
          to,
          'body-word-first',
          first.key === 'real' || first.key === 'club' ? 0.8 : 0.925,
        ),
      );
      continue;
    }
    const weight = weightOf(text, from, to, run.to);
    if (weight > 0) found.push(organisation(text, from, to, 'body-by-context', weight));
  }
  return found;
};

/** "Channel 31", "Kanal 5": a word for a broadcaster alone, and its number. */
function isNumberedChannel({ words }: NameText, { from, to }: Run): boolean {
  const [word, number, after] = [words[from], words[to], words[to + 1]];
  if (!word || to - from > 1 || !NUMBERED.has(word.key) || words[from - 1]?.key === 'the')
    return false;
  return (
    /^\d{1,2}$/.test(number?.text ?? '') &&
    number?.sentence === word.sentence &&
    after?.type !== 'number'
  );
}

/** How many words a dateline has at most before the agency that signs it. */
const LONGEST_DATELINE = 12;

/** "OSLO, Sept 18 ([Nordic Wire]) -": alone in brackets, after capitals, figures and signs only, before a dash. */
function signsDateline({ words }: NameText, { from, to }: Run): boolean {
  const [open, close, dash] = [words[from - 1], words[to], words[to + 1]];
  if (open?.text !== '(' || close?.text !== ')' || !/^[—–_-]+$/.test(dash?.text ?? ''))
    return false;
  let at = from - 2;
  while (words[at]?.sentence === open.sentence) {
    const word = words[at];
    if (from - at > LONGEST_DATELINE || (word?.type === 'word' && !/^\p{Lu}/u.test(word.text)))
      return false;
    at--;
  }
  return at < from - 2 && words[at + 1]?.caps === true;
}

function weightOf(text: NameText, from: number, to: number, end: number): number {
  const first = text.words[from];
  const before = text.words[from - 1];
  const after = text.words[to];
  if (!first || first.common || givenName(first.key) === 2) return 0;
  const sentence = first.sentence;
  const single = to - from === 1;
  const described = before?.sentence === sentence && !before.name;
  // "insurer Ping An": a capital behind it may go on.
  if (described && TRADES.has(before.key) && !/^\p{Lu}/u.test(after?.text ?? '')) return 0.92;
  if (described && BEFORE.has(before.key)) return single ? 0.8 : 0.75;
  if (before?.text === 'in' && HOLDINGS.has(text.words[from - 2]?.key ?? ''))
    return single ? 0.8 : 0.75;
  if (to < end) return BODY_TITLES.has(after?.key ?? '') ? (single ? 0.58 : 0.5) : 0;
  if (isFirmOfCountry(text, from, to)) return 0.925;
  if (after?.sentence === sentence && AFTER.has(after.key) && !after.name)
    return single ? 0.68 : 0.58;
  return 0;
}

/** "Nedbank Namibia": an unknown word of no other sense, then a country. */
function isFirmOfCountry(text: NameText, from: number, to: number): boolean {
  const [first, last] = [text.words[from], text.words[to - 1]];
  const { countries, known, small, doubtful } = placeNames();
  if (!first || !last || to - from !== 2 || first.initial || !countries.has(last.key)) return false;
  if (text.words[from - 1]?.text === 'in' || first.common || INSTITUTIONAL.has(first.key))
    return false;
  const place = [countries, known, small, doubtful].some((list) => list.has(first.key));
  return !place && givenName(first.key) === 0 && !isSurname(first.key);
}

/** The run up to its first title: "[Zipmex] CEO". */
function untilTitle(text: NameText, from: number, to: number): number {
  for (let index = from; index < to; index++) if (text.title[index]) return index;
  return to;
}
