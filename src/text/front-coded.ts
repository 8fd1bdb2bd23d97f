import { byCodeUnit } from './order.ts';

/** How much of the word before is counted at most: one digit to base 36. */
const MOST = 35;

/**
 * Words without spaces as one short string: each once, in order of code units, each as one digit (to base
 * 36) that says how many of its first code units it shares with the word before, and the rest of it.
 */
export function frontCoded(words: Iterable<string>): string {
  let before = '';
  return [...new Set(words)]
    .toSorted(byCodeUnit)
    .map((word) => {
      let shared = 0;
      while (shared < MOST && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return `${shared.toString(36)}${word.slice(shared)}`;
    })
    .join(' ');
}

/** The words of such a string, in order. */
export function frontDecoded(coded: string): readonly string[] {
  let before = '';
  return coded
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => {
      before = before.slice(0, Number.parseInt(each[0] ?? '0', 36)) + each.slice(1);
      return before;
    });
}
