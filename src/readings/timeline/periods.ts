import type { TimelineRow } from './row.ts';

/** One page of the timeline: the rows that begin in a stretch of time. */
export interface Period {
  /** Last segment of its address: "1990s", "2016", "1850s-to-1970s", "2016-12-part-2". */
  readonly slug: string;
  /** For a reader: "The 1990s", "1850s to 1970s", "2016-12, part 2". */
  readonly title: string;
  readonly rows: readonly TimelineRow[];
}

/** How the timeline is cut into pages, for the reader. */
export const PERIODS_RULE =
  'A date stands on the page of the time in which it begins. Pages are whole decades, as many as fit; a decade with more than a page is parted by years, a year by months.';

interface Unit {
  readonly name: string;
  readonly rows: readonly TimelineRow[];
}

/** The names of the decade, the year and the month in which a date begins. */
const NAMES: readonly ((first: string) => string)[] = [
  (first) => `${first.slice(0, 3)}0s`,
  (first) => first.slice(0, 4),
  (first) => first.slice(0, 7),
];

/** Rows in order, cut into periods of at most `size` rows; one empty period when there are none. */
export function periodsOf(rows: readonly TimelineRow[], size: number): Period[] {
  const pages: Unit[][] = [];
  let room = 0;
  for (const unit of unitsOf(rows, size, 0)) {
    // A part of a month stands alone.
    if (unit.rows.length > room || unit.name.includes('-part-')) {
      pages.push([]);
      room = size;
    }
    pages.at(-1)?.push(unit);
    room -= unit.rows.length;
  }
  return (pages.length > 0 ? pages : [[]]).map((units) => {
    const names = [units[0]?.name ?? '', units.at(-1)?.name ?? ''];
    const [first = '', last = ''] = names;
    return {
      slug: first === last ? first : `${first}-to-${last}`,
      title: (first === last ? first : `${first} to ${last}`).replace('-part-', ', part '),
      rows: units.flatMap((unit) => unit.rows),
    };
  });
}

/** The rows by decade; what is too large by year, then by month, then in parts. */
function unitsOf(rows: readonly TimelineRow[], size: number, depth: number): Unit[] {
  const nameOf = NAMES[depth];
  if (!nameOf) {
    const month = rows[0]?.bounds.first.slice(0, 7) ?? '';
    return Array.from({ length: Math.ceil(rows.length / size) }, (_, part) => ({
      name: `${month}-part-${part + 1}`,
      rows: rows.slice(part * size, (part + 1) * size),
    }));
  }
  return [...Map.groupBy(rows, ({ bounds }) => nameOf(bounds.first))].flatMap(([name, those]) =>
    those.length > size ? unitsOf(those, size, depth + 1) : [{ name, rows: those }],
  );
}
