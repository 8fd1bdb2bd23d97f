import { CARDINALS } from '../../text/lexicon/numerals.ts';
import { CONTRACTIONS, IS_CONTRACTED, TURNING } from './lexicon/turning.ts';

/**
 * The words of a quotation as they are compared. An index in one of the sets means: before the word of
 * that index; the number of words, behind the last.
 */
export interface Spoken {
  readonly words: readonly string[];
  /** Where punctuation stands. */
  readonly breaks: ReadonlySet<number>;
  /** Where a sentence ends. */
  readonly stops: ReadonlySet<number>;
  /** Where the outlet marks that it left words out, or put in some of its own. */
  readonly gaps: ReadonlySet<number>;
}

const GAP = String.raw`[[(]\s*\.{3,}\s*[\])]|\.{3,}|\. \. \.`;
const WORD = String.raw`\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}\p{M}]+(?:'\p{L}+)*|%`;
const PART = new RegExp(`(${GAP})|\\[([^\\]]*)\\]|(${WORD})|([.!?]+)|([,;:()–—]| - )`, 'gu');

/**
 * Reads the printed words of a quotation. Capitals, marks, the kind of apostrophe, contractions ("it's"),
 * numbers in words below a hundred and "per cent" do not part two readings. An outlet's own words in
 * brackets are no words of the speaker, unless they turn what is said round.
 */
export function spokenIn(exact: string): Spoken {
  const words: string[] = [];
  const [breaks, stops, gaps] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const plain = exact
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/\[(\p{L})\](?=\p{L})/gu, '$1')
    .toLowerCase();
  for (const [, gap, inserted, word, stop, mark] of plain.matchAll(PART)) {
    if (inserted !== undefined && turns(wordsOf(inserted))) words.push(...wordsOf(inserted));
    else if (gap !== undefined || inserted !== undefined) gaps.add(words.length);
    if (word !== undefined) words.push(...written(word));
    if (words.at(-2) === 'per' && words.at(-1) === 'cent') words.splice(-2, 2, 'percent');
    if (stop !== undefined) stops.add(words.length);
    if (stop !== undefined || mark !== undefined) breaks.add(words.length);
  }
  return { words, breaks, stops, gaps };
}

/** True when one of the words denies, bounds or counts. */
export function turns(words: readonly string[]): boolean {
  return words.some((word) => TURNING.has(word) || /\p{N}/u.test(word));
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(new RegExp(WORD, 'gu'))].flatMap(([word]) => written(word));
}

function written(word: string): string[] {
  if (word === '%') return ['percent'];
  if (/^\p{N}/u.test(word)) return [word.replaceAll(',', '')];
  const number = CARDINALS.get(word);
  if (number !== undefined) return [String(number)];
  if (word.endsWith("n't")) return [word === "can't" ? 'can' : word.slice(0, -3), 'not'];
  if (word === 'cannot') return ['can', 'not'];
  const at = word.lastIndexOf("'");
  const [stem, ending] = [word.slice(0, at), word.slice(at)];
  if (at < 0) return [word];
  const long = ending === "'s" && IS_CONTRACTED.has(stem) ? 'is' : CONTRACTIONS.get(ending);
  return long === undefined ? [word] : [stem, long];
}
