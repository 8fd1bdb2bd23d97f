import { pagesByWeight } from '../readings/naming/pages.ts';
import { blocksOf, weightOf } from '../readings/speakers/blocks.ts';
import { speakersOf } from '../readings/speakers/speakers.ts';
import { holdings } from './holdings.ts';
import { once } from './once.ts';

/** How many quotations a page has, about, so that it stays below 50 KB when it is sent. */
const WEIGHT = 260;

/** Everybody who is credited with words on this site. */
export const speakers = once(() => speakersOf(holdings()));

/** The same, cut into pages. */
export const speakerPages = once(() =>
  pagesByWeight(blocksOf(speakers().entries), weightOf, WEIGHT),
);
