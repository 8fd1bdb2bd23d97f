/** Names and short forms of months, without a final point, as capitalised in print. */
export const MONTHS: ReadonlySet<string> = new Set(
  `January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
  JANUARY FEBRUARY MARCH APRIL JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER`.split(/\s+/),
);

/** Short forms of months that take a point. */
export const SHORT_MONTHS: ReadonlySet<string> = new Set(
  'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' '),
);

/** Months whose names are also names of people or other words: alone they need a cue. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(
  'March April May June August Mar Apr Jun Sep Dec Jan MARCH APRIL JUNE AUGUST'.split(' '),
);

/** Words that show that a month's name after them is the month. */
export const MONTH_CUES: ReadonlySet<string> = new Set(
  'in since until till last next this early late mid of during throughout every each'.split(' '),
);

/** Words that show it less surely. */
export const WEAK_MONTH_CUES: ReadonlySet<string> = new Set(
  'by from to before after between and through for'.split(' '),
);

/** Days of the week, singular and plural. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
  MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY`.split(/\s+/),
);

/** Short forms of days of the week, which stand only before a date: "Thurs., Dec. 15". */
export const SHORT_WEEKDAYS: ReadonlySet<string> = new Set(
  'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'.split(' '),
);

/** Parts of a day, after a weekday or "this". */
export const DAY_PARTS: ReadonlySet<string> = new Set(
  'morning afternoon evening night lunchtime noon midnight'.split(' '),
);

/** Seasons. */
export const SEASONS: ReadonlySet<string> = new Set('spring summer autumn fall winter'.split(' '));

/** Stretches of time that "last", "this" and "next" make a date. */
export const PERIODS: ReadonlySet<string> = new Set(
  'week weekend month year quarter decade century spring summer autumn winter'.split(' '),
);

/** Words that place a period beside today. */
export const DEICTICS: ReadonlySet<string> = new Set('last this next'.split(' '));

/** Words that name a day beside today. */
export const DAYS_BESIDE_TODAY: ReadonlySet<string> = new Set(
  'yesterday today tomorrow tonight'.split(' '),
);

/** Units that are counted back from today: "two years ago". */
export const AGO_UNITS: ReadonlySet<string> = new Set(
  'day days week weeks month months year years decade decades'.split(' '),
);

/** Words that place a date early or late in a period. */
export const EDGES: ReadonlySet<string> = new Set('early late mid'.split(' '));

/** Decades and centuries in words. */
export const DECADES: ReadonlySet<string> = new Set(
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' '),
);

/** Feast days and seasons of the calendar, by their words. */
export const FEASTS: readonly (readonly string[])[] = [
  ['Christmas', 'Eve'],
  ['Christmas', 'Day'],
  ['Christmas'],
  ['Boxing', 'Day'],
  ['Easter', 'Sunday'],
  ['Easter', 'Monday'],
  ['Easter'],
  ['Good', 'Friday'],
  ['Ash', 'Wednesday'],
  ['Palm', 'Sunday'],
  ['Ramadan'],
  ['Thanksgiving'],
  ['Independence', 'Day'],
  ['Labor', 'Day'],
  ['Labour', 'Day'],
  ['Memorial', 'Day'],
  ['Veterans', 'Day'],
  ['New', 'Year', "'s", 'Eve'],
  ['New', 'Year', '’s', 'Eve'],
  ['New', 'Year', "'s", 'Day'],
  ['New', 'Year', '’s', 'Day'],
  ['Valentine', "'s", 'Day'],
  ['Valentine', '’s', 'Day'],
  ['Halloween'],
  ['Hanukkah'],
  ['Passover'],
];

/** Words before a number that is a name rather than a year: "Resolution 1973". */
export const NUMBERED: ReadonlySet<string> = new Set(
  'resolution flight no article section room route highway channel model bill decree law'.split(
    ' ',
  ),
);

/** Words after four digits that are a time of day: "1755 GMT". */
export const CLOCKS: ReadonlySet<string> = new Set(
  'GMT UTC BST CET EST EDT PST PDT IST hours hrs'.split(' '),
);

/** Words before a year without its century: "in '98". */
export const SHORT_YEAR_BEFORE: ReadonlySet<string> = new Set([
  'in',
  'since',
  'of',
  'from',
  'until',
]);

/** Words after such a year that it does not count. */
export const SHORT_YEAR_AFTER: ReadonlySet<string> = new Set(
  'and or but when where while as that he she I we they it to until was were had'.split(' '),
);
