/**
 * Which cell of a row names the item of the list that it belongs to: the first, as the id of a statement or a
 * page or as a printed name, or the last, as the anchor of the item.
 */
export type RowsBy = 'id' | 'name' | 'item';

/** A row of a file, byte for byte with its line end, and its first and last cell. Source: RFC 4180. */
const ROW =
  /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?:,(?:"(?:[^"]|"")*"|(?<last>[^",\r\n]*)))*(?:\r\n|\n|$)/gy;

/**
 * The CSV of some items of a list, out of the file of all of them: its header and the rows of these items, byte
 * for byte, in the order of the items; an item may have several rows. Throws when one has none, because
 * the file then is not one of this list.
 */
export function csvOfItems(file: string, by: RowsBy, keys: readonly string[]): string {
  const [header = '', ...rows] = [...file.matchAll(ROW)].filter(([row]) => row !== '');
  const known = Map.groupBy(rows, ({ groups }) =>
    by === 'item'
      ? (groups?.['last'] ?? '')
      : (groups?.['quoted']?.replaceAll('""', '"') ?? groups?.['plain'] ?? ''),
  );
  const wanted = [...new Set(keys)].flatMap((key) => {
    const own = known.get(key);
    if (!own) throw new Error(`Unexpected lack of a row for “${key}”.`);
    return own.map(([row]) => row);
  });
  return (header[0] ?? '') + wanted.join('');
}
