/** Words at which a number in digits before or after shows a time of day. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  `am pm a.m. p.m. a.m p.m A.M. P.M. AM PM GMT UTC EST EDT PST PDT BST CET IST ET PT hrs o'clock
  o’clock noon midnight`.split(/\s+/),
);

/** Words after which "19.40" with nothing counted behind it is a time. */
export const BEFORE_HOUR: ReadonlySet<string> = new Set(
  'at by until till before after since from around the to and'.split(' '),
);

/** Words after which "at 19.40" and "at nine" are prices or marks, not times. */
export const MARKET_WORDS: ReadonlySet<string> = new Set(
  (
    'close closes closed closing trade trades traded trading stand stands stood standing ' +
    'quoted priced valued fixed set put rated ranked remains remained rate rates steady index share shares ' +
    'euro dollar pound yen stays stayed level levelled settled ended stuck capped held estimated unchanged'
  ).split(' '),
);

/** Parts of an hour: "half past seven", "a quarter to six". */
export const PARTS_OF_HOUR: ReadonlySet<string> = new Set(
  'half quarter five ten twenty minutes'.split(' '),
);
