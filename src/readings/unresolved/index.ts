import { byCodeUnit } from '../../text/order.ts';
import type { Holdings } from '../holdings.ts';
import { byAlphabet } from '../naming/alphabet.ts';
import { openAbbreviations } from './abbreviations.ts';
import { openDates } from './dates.ts';
import { openNames } from './names.ts';
import type { Open } from './open.ts';
import { openPlaces } from './places.ts';
import { openStatements } from './statements.ts';

/** The order of the list, for the reader. */
export const ORDER_RULE =
  'The list goes source by source, from A to Z, in the order of the text; names stand at the end of their source.';

/** Everything that is not resolved, in the order of `ORDER_RULE`. */
export function unresolvedIn(holdings: Holdings): readonly Open[] {
  const bySource = byAlphabet<Open>(
    ({ source }) => source.title,
    ({ source }) => source.url,
  );
  return [
    ...openStatements(holdings.quotations, holdings.figures),
    ...openDates(holdings.sources),
    ...openNames(holdings),
    ...openAbbreviations(holdings.organisations),
    ...openPlaces(holdings.places),
  ].toSorted(
    (a, b) =>
      bySource(a, b) ||
      startOf(a) - startOf(b) ||
      byCodeUnit(a.printed, b.printed) ||
      byCodeUnit(a.url, b.url),
  );
}

function startOf({ place }: Open): number {
  return place?.words.at[0] ?? Number.MAX_SAFE_INTEGER;
}

/** About how many signs a row has on its page. */
export function weightOf({ place, candidates }: Open): number {
  return 1100 + (place?.sentence.words.length ?? 0) + 90 * candidates.length;
}
