import { DAY_OF_ACCESS } from '../../citing/work.ts';

/** What the reader's browser knows and the build does not. */
export interface Reading {
  readonly today: Date;
  /** How the style writes a day: "day-first", "month-first" or "year-first". */
  readonly day?: string | undefined;
  /** Paths that stand for addresses, and the root of the site that they start from; none where it knows its address. */
  readonly paths?: readonly string[];
  readonly root?: URL;
}

/** A citation with the day of access, and with addresses where the site does not know its own. */
export function filledIn(text: string, { today, day, paths = [], root }: Reading): string {
  const dated = text.replaceAll(DAY_OF_ACCESS, () => dayIn(today, day));
  if (paths.length === 0 || !root) return dated;
  // The longest first: a path below an edition ends in that of the living page.
  const longest = paths.toSorted((a, b) => b.length - a.length).map(escaped);
  return dated.replaceAll(new RegExp(longest.join('|'), 'g'), (path) => new URL(path, root).href);
}

function escaped(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|]/g, (sign) => `\\${sign}`);
}

function dayIn(today: Date, form: string | undefined): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', options).format(today);
  const day = part({ day: 'numeric' });
  const month = part({ month: 'long' });
  const year = part({ year: 'numeric' });
  if (form === 'month-first') return `${month} ${day}, ${year}`;
  if (form === 'year-first') return `${year} ${month.slice(0, 3)} ${day}`;
  return `${day} ${month} ${year}`;
}
