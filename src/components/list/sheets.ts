import { initialOf } from '../order.ts';

/** One page of a list. A short list is a single sheet; a long one has a page or more for each initial. */
export interface Sheet<R> {
  /** Below the page of the list: "from/a/", "from/a/2/"; empty for a list that is a single sheet. */
  readonly path: string;
  /** The letter that all its names begin with; undefined for a list that is a single sheet. */
  readonly initial: string | undefined;
  /** Which one of how many sheets of this initial it is, from 1. */
  readonly number: number;
  readonly of: number;
  readonly rows: readonly R[];
}

/** An initial of a list, how many rows have it, and where they are listed. */
export interface Initial {
  readonly letter: string;
  readonly count: number;
  /** Path below the page of the list. */
  readonly path: string;
}

/**
 * Cuts a list into sheets. `rows` are in order of their names; up to twice `size` of them stay
 * together. The addresses lie deeper than those of the pages that are listed, so that no name can
 * ever take one: "/people/from/a/" beside "/people/from/", the page of somebody called From.
 */
export function sheetsOf<R extends { readonly name: string }>(
  rows: readonly R[],
  size: number,
): readonly Sheet<R>[] {
  if (rows.length <= size * 2) {
    return [{ path: '', initial: undefined, number: 1, of: 1, rows }];
  }
  return [...Map.groupBy(rows, ({ name }) => initialOf(name))].flatMap(([initial, those]) => {
    const of = Math.ceil(those.length / size);
    return Array.from({ length: of }, (_, index) => ({
      path: pathOf(initial, index + 1),
      initial,
      number: index + 1,
      of,
      rows: those.slice(index * size, (index + 1) * size),
    }));
  });
}

/** The initials of a list that was cut into sheets; empty for a single sheet. */
export function initialsOf<R>(sheets: readonly Sheet<R>[]): readonly Initial[] {
  return sheets.flatMap(({ initial, number, path }) => {
    if (initial === undefined || number > 1) return [];
    const those = sheets.filter((one) => one.initial === initial);
    const count = those.reduce((sum, { rows }) => sum + rows.length, 0);
    return [{ letter: initial, count, path }];
  });
}

/** The part of an address, and of an id, that stands for an initial, in letters that every disk keeps apart. */
export function initialSlug(initial: string): string {
  if (initial === '#') return 'other';
  return Array.from(initial.toLowerCase())
    .map((sign) => (/[a-z]/.test(sign) ? sign : `u${sign.codePointAt(0)?.toString(16) ?? ''}`))
    .join('-');
}

function pathOf(initial: string, number: number): string {
  return `from/${initialSlug(initial)}/${number === 1 ? '' : `${number}/`}`;
}
