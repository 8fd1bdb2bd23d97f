import { FUNCTION_WORDS } from '../../../text/lexicon/function-words.ts';
import {
  ADJECTIVE_ENDINGS,
  MODIFIERS,
  NOT_ADJECTIVES,
  PARTS,
  SPOKEN_TO,
} from '../lexicon/around.ts';
import type { Word } from './tokens.ts';

/** How a wording is cut out of its sentence, for the reader. */
export const PHRASE_RULE =
  'A wording runs back from the word over names, demonyms, hyphenated words and the adjectives of a published list, and on over a noun for members (“rebel commanders”). Articles and numbers are left out.';

/** The most words before and behind the noun that belong to a wording. */
const LONGEST = 6;
const FURTHEST = 3;

/** The first and last word of the phrase around a noun. */
export function phraseAround(words: readonly Word[], at: number): readonly [number, number] {
  const to = endOf(words, at);
  let from = at;
  while (at - from < LONGEST && joined(words, from)) from--;
  // A possessive at the beginning has lost its name: "('s) forces".
  while (from < at && words[from]?.type !== 'word') from++;
  return [from, to];
}

/** Whether the word before `from` belongs to the phrase that begins there. */
function joined(words: readonly Word[], from: number): boolean {
  const [before, own] = [words[from - 1], words[from]];
  if (!before || !own || before.sentence !== own.sentence) return false;
  if (before.type === 'possessive') return isName(words, from - 2);
  if (before.type !== 'word' || before.named === 'date') return false;
  if (before.demonym || MODIFIERS.has(before.key)) return true;
  if (before.text.includes('-') && !FUNCTION_WORDS.has(before.key)) return true;
  return isName(words, from - 1) || isAdjective(before);
}

/** A word in capitals that is no plain word at the beginning of a sentence, and that nobody speaks to. */
function isName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.type !== 'word' || !word.capital || word.named === 'date') return false;
  if (FUNCTION_WORDS.has(word.key)) return false;
  if ((word.first || word.headline) && word.named === undefined) return false;
  let from = at;
  while (words[from - 1]?.capital && words[from - 1]?.sentence === word.sentence) from--;
  return !SPOKEN_TO.has(words[from - 1]?.key ?? '');
}

function isAdjective({ key, capital }: Word): boolean {
  if (capital || key.length < 6 || NOT_ADJECTIVES.has(key) || FUNCTION_WORDS.has(key)) return false;
  return ADJECTIVE_ENDINGS.some((ending) => key.endsWith(ending));
}

/** The last word of the phrase: the noun, or a noun for members that follows it. */
function endOf(words: readonly Word[], at: number): number {
  let to = at;
  for (let next = at + 1; next <= at + FURTHEST; next++) {
    const word = words[next];
    if (word?.type !== 'word' || word.sentence !== words[at]?.sentence) break;
    if (PARTS.has(word.key)) to = next;
    else if (!MODIFIERS.has(word.key)) break;
  }
  return to;
}
