/** Number words below a hundred, and zero, with their values. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply the number before them; the value is the power of ten. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['million', 6],
  ['crore', 7],
  ['crores', 7],
  ['billion', 9],
  ['trillion', 12],
  ['quadrillion', 15],
  ['mln', 6],
  ['mn', 6],
  ['bln', 9],
  ['bn', 9],
  ['trn', 12],
  ['tn', 12],
]);

/** Letters that multiply a number when they are glued to it ("$3.5m"); the value is the power of ten. */
export const GLUED_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['M', 6],
  ['mm', 6],
  ['MM', 6],
  ['B', 9],
  ['T', 12],
]);

/** Glued letters that multiply an amount of money but are a unit elsewhere ("37m long"). */
export const MONEY_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['m', 6],
  ['b', 9],
  ['t', 12],
]);

/** Fractions that have a sign of their own. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
]);

/** Plurals without "s" before which a glued "m" is a million: "5m people", "180m yuan". */
export const INVARIANT_PLURALS: ReadonlySet<string> = new Set(
  'people yuan renminbi yen baht rupiah dong ringgit rand forint lei naira taka'.split(' '),
);
