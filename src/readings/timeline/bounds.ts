/** The first and the last day that a date can mean, both included, and how sure the date is of itself. */
export interface Bounds {
  /** ISO 8601: "2016-11-01". */
  readonly first: string;
  readonly last: string;
  /** Marked with "~" or "%": about then. */
  readonly approximate: boolean;
  /** Marked with "?" or "%": it may be wrong. */
  readonly uncertain: boolean;
}

/** How a date becomes a span of days, for the reader. */
export const BOUNDS_RULE =
  'A day is a point. A month, year, decade or century is drawn from its first to its last day, a stretch from the first day of its beginning to the last of its end; a season as it falls in the northern half of the world, a winter from the January of its year to the next February, for either can be meant. An approximate date has no wider span than an exact one: how far about goes is not told.';

/** The months in which a season lies, and by how many years its end is later. Source: EDTF codes 21 to 24. */
const SEASONS: ReadonlyMap<string, readonly [first: string, last: string, later: number]> = new Map(
  [
    ['21', ['03', '05', 0]],
    ['22', ['06', '08', 0]],
    ['23', ['09', '11', 0]],
    ['24', ['01', '02', 1]],
  ],
);

const ONE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d))?(?:-(\d\d))?([?~%])?$/;

/**
 * Reads a date of EDTF level 0 or 1, as dates are resolved to: "2016-12-15", "2016-11", "2015-22",
 * "199X", "1850~", "2016-12-03/2016-12-05". Throws on anything else. Source: Library of Congress, EDTF (ISO 8601-2).
 */
export function boundsOf(edtf: string): Bounds {
  const [from = '', to = from, ...more] = edtf.split('/');
  const [first, last] = [oneOf(from), oneOf(to)];
  if (!first || !last || more.length > 0) {
    throw new Error(
      `Unexpected date “${edtf}”, expected EDTF like 2016-12-15, 2016-11, 199X or 2016-12-03/2016-12-05.`,
    );
  }
  return {
    first: first.first,
    last: last.last,
    approximate: first.approximate || last.approximate,
    uncertain: first.uncertain || last.uncertain,
  };
}

function oneOf(edtf: string): Bounds | undefined {
  const [, year, month, day, mark = ''] = ONE.exec(edtf) ?? [];
  if (year === undefined || (month !== undefined && year.includes('X'))) return undefined;
  const marks = { approximate: /[~%]/.test(mark), uncertain: /[?%]/.test(mark) };
  const [early, late] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
  if (month === undefined) return { first: `${early}-01-01`, last: `${late}-12-31`, ...marks };
  const season = SEASONS.get(month);
  if (season && day === undefined) {
    const [start, end, later] = season;
    const endYear = String(Number(year) + later).padStart(4, '0');
    return { first: `${year}-${start}-01`, last: lastOf(endYear, end), ...marks };
  }
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined)
    return { first: `${year}-${month}-01`, last: lastOf(year, month), ...marks };
  const whole = `${year}-${month}-${day}`;
  return { first: whole, last: whole, ...marks };
}

function lastOf(year: string, month: string): string {
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = /^(?:04|06|09|11)$/.test(month) ? '30' : '31';
  return `${year}-${month}-${month === '02' ? (leap ? '29' : '28') : days}`;
}
