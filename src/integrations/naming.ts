import { pagesByWeight } from '../readings/naming/pages.ts';
import { namedDifferently, type Named } from '../readings/naming/wordings.ts';
import { wordsForGroups, type Word } from '../readings/naming/words.ts';
import { holdings } from './holdings.ts';
import { once } from './once.ts';

/** How many links to sentences a page of the ledger has, so that it stays below 50 KB when it is sent. */
const LINKS = 450;

/** How many sources of one wording the ledger lists; the others stand on the page of the name. */
export const MOST_SOURCES = 30;

/** The naming ledger of the site. */
export const naming = once(() => namedDifferently(holdings()));

/** The naming ledger, cut into pages. */
export const namingPages = once(() => pagesByWeight(naming(), linksOfName, LINKS));

/** The words for groups that the sources print. */
export const groupWords = once(() => wordsForGroups(holdings()));

/** The same, cut into pages. */
export const groupWordPages = once(() => pagesByWeight(groupWords(), linksOfWord, LINKS));

function linksOfName({ wordings }: Named): number {
  return wordings.reduce(
    (sum, { printings }) => sum + 1 + Math.min(printings.length, MOST_SOURCES),
    1,
  );
}

/** The lines of a word in the list: a source each, as far as they are listed. */
export function wordLines({ sources }: Word): Word['sources'] {
  return sources.slice(0, MOST_SOURCES);
}

function linksOfWord(word: Word): number {
  return wordLines(word).reduce((sum, { wordings }) => sum + 1 + wordings.length, 1);
}
