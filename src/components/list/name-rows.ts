import { foldedName } from '../order.ts';

/** A name of a list and the path of its page from the root of the site: ["Anna Berg", "people/anna-berg/"]. */
export type NameRow = readonly [name: string, path: string];

/** Tells whether a name holds what was typed, whatever its case and accents. */
export function holds(name: string, typed: string): boolean {
  return foldedName(name).includes(foldedName(typed));
}

/** Checks that what was loaded is a list of names. Throws when it is not. */
export function nameRows(data: unknown): readonly NameRow[] {
  if (!Array.isArray(data)) throw new Error('Unexpected data, expected a list of names.');
  return data.map((row: unknown): NameRow => {
    const pair: readonly unknown[] = Array.isArray(row) ? row : [];
    const [name, path] = pair;
    if (typeof name !== 'string' || typeof path !== 'string') {
      throw new Error('Unexpected data, expected names with their paths.');
    }
    return [name, path];
  });
}
