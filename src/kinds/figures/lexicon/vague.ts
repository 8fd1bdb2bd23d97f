/** Plurals that tell only the size of a number, with the unit that they are many of. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1000],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Parts of a whole in words, singular and plural. */
export const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['sixth', 1 / 6],
  ['sixths', 1 / 6],
  ['seventh', 1 / 7],
  ['eighth', 1 / 8],
  ['eighths', 1 / 8],
  ['ninth', 1 / 9],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);

/** Words before "half" that make it a period or one of two: "the second half". */
export const NOT_BEFORE_HALF: ReadonlySet<string> = new Set(
  `southern northern eastern western lower upper bottom top left right first second other final last opening the each this that time better latter centre center a one
  in`.split(/\s+/),
);

/** Words after "half" that name the whole: "half the town", "half an hour". */
export const AFTER_HALF: ReadonlySet<string> = new Set(
  'of the its their his her our my your those these an'.split(' '),
);
