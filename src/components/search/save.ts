import { element } from './dom.ts';
import { resultsCsv } from './export.ts';
import type { Found } from './found.ts';
import { openAddress } from './result-view.ts';
import { show, type Holdings } from './shown.ts';

/** Saves results as CSV: all that are given, not only those that are shown, in the same order. */
export async function saveCsv(
  root: URL,
  found: readonly Found[],
  holdings: Holdings,
): Promise<void> {
  const shown = await Promise.all(found.map((one) => show(one, holdings)));
  const csv = resultsCsv(shown, (one) => openAddress(root, one));
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const anchor = element('a', '');
  Object.assign(anchor, { href: address, download: 'sourcebook-search.csv' });
  anchor.click();
  URL.revokeObjectURL(address);
}
