/** Lower-case words that stand inside a name between two capitalised words: "Ursula von der Leyen". */
export const PARTICLES: ReadonlySet<string> = new Set(
  `
  al el ad an ar as ash at az de da di du del dela della delle den der des do dos das la las le les lo los
  wa ole van von zu zur ter ten te bin bint ibn ben bar abu abd ul ur un ud e y i af av
  `
    .trim()
    .split(/\s+/),
);

/** Of these, the ones that are also English words: they join nothing unless they follow a particle. */
export const WEAK_PARTICLES: ReadonlySet<string> = new Set([
  'an',
  'as',
  'at',
  'do',
  'i',
  'ten',
  'un',
  'bar',
  'ash',
  'ad',
  'la',
  'e',
  'y',
]);

/** Beginnings of a hyphenated name that may be in lower case: "al-Qaeda", "el-Sisi", "ez-Zor". */
export const NAME_PREFIXES: ReadonlySet<string> = new Set(
  'al el ad an ar as ash at az es ez ed er et ul ibn bin ben abu abd'.split(' '),
);

/** English words that are also the second part of East Asian given names: "Il-sung", "Soo-young". */
export const NOT_TAILS: ReadonlySet<string> = new Set(
  'sung young min man song moon long hung king wing sing ping ming ling ching ting king hong shan won ran run lan ying hee'.split(
    ' ',
  ),
);
