import { offerCsv } from '../offer.ts';
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
  offerCsv('sourcebook-search.csv', csv);
}
