import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Mention } from '../../model/mention.ts';
import { fold } from '../../text/fold.ts';
import { isDemonym } from '../../text/gazetteers/demonyms.ts';
import { givenName, isLeadingSurname } from '../../text/gazetteers/person-names.ts';
import { CALENDAR } from '../../text/lexicon/calendar.ts';
import { COMMON_WORDS } from '../../text/lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../../text/lexicon/function-words.ts';
import { HONORIFICS, OFFICE_MODIFIERS, OFFICES, ROLES } from '../../text/lexicon/titles.ts';

const BEFORE = /([\p{L}'’-]+)\.?\s$/u;
const AFTER = /^\s(?:(?:bin|ibn|bint|von|van|de)\s|[ae]l-|(\p{Lu}[\p{L}'’-]*))/u;

/**
 * True when a name of one part, as this text prints it, shows nothing about other texts: it is the rest
 * of a longer name ("Don [Gould]"), or a first name without a title before it.
 */
export function isDoubtful(
  text: AnalysedText,
  name: string,
  mentions: readonly Mention[],
): boolean {
  let titled = false;
  for (const { start, end } of mentions) {
    const before = BEFORE.exec(text.text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
    const after = AFTER.exec(text.text.slice(end, end + 24));
    if (isName(before) && !isTitle(before)) return true;
    if (after && (after[1] === undefined || isName(after[1]))) return true;
    const key = fold(before);
    if (OFFICES.has(key) || (HONORIFICS.has(key) && before !== key)) titled = true;
  }
  return !titled && givenName(fold(name)) === 2 && !isLeadingSurname(fold(name));
}

/** A capitalised word that is a first name, or no people, date or usual word. */
function isName(word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const key = fold(word);
  if (COMMON_WORDS.has(key) || FUNCTION_WORDS.has(key) || CALENDAR.has(key)) return false;
  return givenName(key) > 0 || !isDemonym(key);
}

function isTitle(word: string): boolean {
  const key = fold(word);
  if (key === 'don') return false;
  return [HONORIFICS, OFFICES, OFFICE_MODIFIERS, ROLES].some((list) => list.has(key));
}
