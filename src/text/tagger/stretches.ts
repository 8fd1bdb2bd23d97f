import type { NameText } from '../name-runs.ts';
import type { Word } from '../name-words.ts';
import type { RuleFacts } from './rule-facts.ts';

/** Words of one sentence that may be parts of names, `[from, to)`; every other word is outside. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How many words in lower case may stand between two capitalised ones of a name. */
const GAP = 3;

const LINKS: ReadonlySet<string> = new Set(
  `of the for and de la le les du des del di da do dos das der den van von y e al el bin ibn ben abu in on to at a an or au
  & ' ’ - – — . , : / "`
    .trim()
    .split(/\s+/),
);

/**
 * Cuts a text into the stretches that are worth tagging: capitalised words, those that the rules have
 * settled as names (`mention`, by word; -1 for none), and what may stand between them.
 */
export function stretchesOf({ words }: NameText, { mention }: RuleFacts): Stretch[] {
  const stretches: Stretch[] = [];
  let from = -1;
  let last = -1;
  const close = (): void => {
    if (from >= 0) stretches.push({ from, to: last + 1 });
    from = -1;
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    if (from >= 0 && words[last]?.sentence !== word.sentence) close();
    if (isCapital(word) || (mention[at] ?? -1) >= 0) {
      if (from < 0) from = at;
      last = at;
    } else if (from >= 0 && (at - last > GAP || !isLink(word))) {
      close();
    }
  }
  close();
  return stretches;
}

function isCapital(word: Word): boolean {
  return word.name || word.demonym || (word.type === 'word' && /^\p{Lu}/u.test(word.text));
}

function isLink(word: Word): boolean {
  return word.type !== 'word' || LINKS.has(word.text);
}
