import { DAY_OF_ACCESS } from '../../citing/work.ts';

/** What the reader's browser knows and the build does not. */
export interface Reading {
  readonly today: Date;
  /** How the style writes a day: "day-first", "month-first" or "year-first". */
  readonly day?: string | undefined;
  /** The path that stands for the address of the page, and the address itself. */
  readonly path?: string;
  readonly address?: string;
}

/** A citation with the day of access, and the address where the site does not know its own. */
export function filledIn(text: string, { today, day, path, address }: Reading): string {
  const dated = text.replaceAll(DAY_OF_ACCESS, () => dayIn(today, day));
  return path === undefined || address === undefined
    ? dated
    : dated.replaceAll(path, () => address);
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
