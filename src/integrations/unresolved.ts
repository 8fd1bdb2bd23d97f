import { pagesByWeight } from '../readings/naming/pages.ts';
import { unresolvedIn, weightOf } from '../readings/unresolved/index.ts';
import { holdings } from './holdings.ts';
import { once } from './once.ts';

/** How many signs a page has, about, so that it stays below 50 KB when it is sent. */
const SIGNS = 150_000;

/** Everything on this site that is not resolved. */
export const unresolved = once(() => unresolvedIn(holdings()));

/** The same, cut into pages. */
export const unresolvedPages = once(() => pagesByWeight(unresolved(), weightOf, SIGNS));
