const numbered = (names: string): (readonly [string, number])[] =>
  names.split(' ').map((name, index) => [name, index + 1] as const);

/** Months by name and short form, in lower case, with their numbers from 1. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'january february march april may june july august september october november december',
  ),
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9],
]);

/** Days of the week by name and short form, in lower case; Monday is 1, Sunday 7 (ISO 8601). */
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered('monday tuesday wednesday thursday friday saturday sunday'),
  ...numbered('mon tue wed thu fri sat sun'),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);

/** EDTF's codes of seasons, which stand in the place of a month. Source: EDTF level 1, "Season". */
export const SEASON_CODES: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

/** The months of publication (first, last) in which "this summer" can only be the northern one. */
export const MONTHS_OF_THIS_SEASON: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [2, 6]],
  ['summer', [4, 9]],
  ['autumn', [8, 11]],
  ['fall', [8, 11]],
]);

/** Feasts with a fixed day: month and day. Feasts that move, or differ by country, are left out. */
export const FIXED_FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ["valentine's day", [2, 14]],
  ['veterans day', [11, 11]],
  ['halloween', [10, 31]],
]);

/** Decades in words with their third digit. */
export const DECADE_DIGITS: ReadonlyMap<string, number> = new Map([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
]);

/** Words between the parts of a date that say nothing of which date it is. */
export const FILLERS: ReadonlySet<string> = new Set(
  `, . ' ’ of the on st nd rd th early late mid morning afternoon evening night lunchtime noon
  midnight`.split(/\s+/),
);

/** What joins two dates to a stretch ("to"), or sets two beside each other ("and"). */
export const JOINERS: ReadonlyMap<string, 'to' | 'and'> = new Map([
  ...['-', '–', '—', '/', 'to', 'through', 'until', 'till'].map((word) => [word, 'to'] as const),
  ...['and', '&'].map((word) => [word, 'and'] as const),
]);

/** Words right before a date that make it an approximate one. */
export const APPROXIMATE: ReadonlySet<string> = new Set(
  'around circa ca c roughly approximately'.split(' '),
);

/** Words beside a year that make it another year than the calendar's. */
export const OTHER_YEARS: ReadonlySet<string> = new Set(
  'fiscal financial fy tax bc bce ad'.split(' '),
);
