import { csvOfItems, type RowsBy } from './csv-rows.ts';

/** Where the file of all items lies, and how its rows belong to them. */
export interface Published {
  readonly href: string;
  readonly by: RowsBy;
}

/** Saves as CSV the items of a list that are seen, cut out of the file of all of them. Rejects when it cannot be had. */
export async function saveSeen(
  { href, by }: Published,
  ids: readonly string[],
  keeps: (index: number) => boolean,
): Promise<void> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} of ${href}.`);
  const csv = csvOfItems(await response.text(), by, ids, keeps);
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = (href.split('/').at(-1) ?? '').replace(/\.csv$/, '-seen.csv');
  anchor.click();
  URL.revokeObjectURL(address);
}
