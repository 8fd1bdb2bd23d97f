/** How the rows of a file belong to the items of a list: the first cell is the item's id, or both are in one order. */
export type RowsBy = 'id' | 'order';

/**
 * The CSV of some items of a list, out of the file of all of them: its header and the rows of these items, byte
 * for byte, in the order of the items. `ids` are those of all items, `keeps` says which are wanted. Throws when
 * the file is not one of this list: a row is missing, or rows and items differ in number.
 */
export function csvOfItems(
  file: string,
  by: RowsBy,
  ids: readonly string[],
  keeps: (index: number) => boolean,
): string {
  const [header = '', ...rows] = rowsOf(file);
  const known = new Map(rows.map((row) => [row.slice(0, row.search(/[,\r\n]/)), row]));
  if (by === 'order' && rows.length !== ids.length) {
    throw new Error(
      `Unexpected ${rows.length} rows, expected one for each of ${ids.length} items.`,
    );
  }
  const wanted = ids.flatMap((id, index) => {
    if (!keeps(index)) return [];
    const row = by === 'order' ? rows[index] : known.get(id);
    if (row === undefined) throw new Error(`Unexpected lack of a row for “${id}”.`);
    return [row];
  });
  return header + wanted.join('');
}

/** The rows of a CSV file, each with its line end; a cell in quotes may hold line ends. Source: RFC 4180. */
function rowsOf(file: string): readonly string[] {
  return file.match(/(?:"(?:[^"]|"")*"|[^"\r\n])+(?:\r\n|\n|$)/g) ?? [];
}
