import type { Token } from '../model/analysed-text.ts';
import { AMOUNT_CUES, COUNTED_AFTER_YEAR_LIKE, YEAR_CUES, YEAR_JOINERS } from './lexicon/years.ts';

/** What is needed of a token or piece to judge a year. */
export type Word = Pick<Token, 'text' | 'type' | 'start' | 'end'>;

/**
 * How surely a bare four-digit number is a year: 0 when it is not, near 1 after "in" or "since".
 * "2000 jobs" is an amount, "2018 sales" and "the 2000 census" are of a year.
 */
export function yearWeight(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word?.type !== 'number' || !/^(?:1\d|2[01])\d\d$/.test(word.text)) return 0;
  const before = words[at - 1];
  const after = words[at + 1];
  if (isGlued(before, word) && !/^[-–—(“"'‘’/[]$/.test(before?.text ?? '')) return 0;
  if (isGlued(word, after) && /^[\p{L}%°]/u.test(after?.text ?? '')) return 0;
  const previous = before?.text.toLowerCase() ?? '';
  const next = after?.text.toLowerCase() ?? '';
  const limit = /^(?:later|earlier|sooner)$/.test(words[at - 2]?.text.toLowerCase() ?? '');
  if (previous === 'than' && limit) return 0.85;
  if (AMOUNT_CUES.has(previous) || COUNTED_AFTER_YEAR_LIKE.has(next)) return 0;
  if (/^(?:hundred|thousand|[mb]illion|%)$/.test(next)) return 0;
  if (/^(?:to|and|or|[-–])$/.test(next) && isAmount(words[at + 2], words[at + 3])) return 0;
  if (YEAR_CUES.has(previous)) return 0.85;
  const joined = YEAR_JOINERS.has(previous) && /^(?:1\d|20)\d\d$/.test(words[at - 2]?.text ?? '');
  if (joined) return 0.85;
  const modern = word.text >= '1900' && word.text < '2100';
  const round = word.text.endsWith('00');
  if (round && previous !== 'the' && /^\p{Ll}+s$/u.test(next)) return 0;
  if (modern) return 0.7;
  return /^(?:[()[\]–-]|the)$/.test(previous) || /^[-–]$/.test(next) ? 0.6 : 0;
}

/** "2000" before "people", after "1500 to". */
function isAmount(number: Word | undefined, noun: Word | undefined): boolean {
  return (
    /^\d{4}$|^\d+,\d{3}$/.test(number?.text ?? '') &&
    COUNTED_AFTER_YEAR_LIKE.has(noun?.text.toLowerCase() ?? '')
  );
}

function isGlued(left: Word | undefined, right: Word | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}
