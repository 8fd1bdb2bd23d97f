/** Words before which "one" is no amount: "one another", "one can", "one thing". */
export const NOT_AFTER_ONE: ReadonlySet<string> = new Set(
  `another day time thing way who that which whose whom can could may might must should would will
  does do did is was has had be to in on at by for with from and or but if as than when where while
  better worse sent held found broke built seen put set knows wants needs reason stop side word minute moment`.split(
    /\s+/,
  ),
);

/** Words after which "one" is a pronoun or part of a name: "this one", "number one". */
export const NOT_BEFORE_ONE: ReadonlySet<string> = new Set(
  `the this that no any every each which another some such a an same new big little good bad right
  wrong other next last first second day square chapter phase number war bbc formula force loved my
  your his her our their old young former latter him great long`.split(/\s+/),
);

/** Words after "one-" that make a compound an amount: "one-year", "one-mile". */
export const MEASURED_AFTER_ONE: ReadonlySet<string> = new Set(
  'year month week hour minute mile metre meter year-old month-old week-old day-old'.split(' '),
);
