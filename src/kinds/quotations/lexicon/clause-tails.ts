/**
 * Words that, after a comma, open a tail that may be the article's own: "…, after the city fell".
 * What gives a reason or a condition ("because", "if") or goes on ("and", "with") is not among them.
 */
export const TAIL_OPENERS: ReadonlySet<string> = new Set(
  (
    'after as while when before amid amidst following despite although though which who whom whose where ' +
    'prompting sparking triggering drawing echoing referring alluding apparently'
  ).split(' '),
);

/** Phrases that open such a tail after a comma; "a day after" and its like are read apart. */
export const TAIL_PHRASES: readonly (readonly string[])[] = [
  ['even', 'as'],
  ['even', 'though'],
  ['even', 'after'],
  ['even', 'when'],
  ['just', 'as'],
  ['only', 'to'],
  ['part', 'of'],
  ['in', 'what'],
  ['in', 'which'],
  ['in', 'a'],
  ['in', 'an'],
  ['one', 'of'],
];

/** Lengths of time that stand before "after", "before", "earlier" or "later". */
export const TIME_LENGTHS: ReadonlySet<string> = new Set(
  (
    'second seconds minute minutes hour hours day days night week weeks month months year years ' +
    'decade decades moment moments'
  ).split(' '),
);
