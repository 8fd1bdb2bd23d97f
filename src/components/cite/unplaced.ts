import type { Publication } from '../../citing/publication.ts';
import type { Work } from '../../citing/work.ts';
import { frozenEdition } from '../../integrations/editions.ts';

/**
 * What an element around citations says, as attributes, where the site does not know its own address:
 * which paths stand for addresses, and where the site they start from lies, seen from the root of the page.
 */
export function unplaced({ address, living }: Work, { site }: Publication): object {
  if (site !== undefined) return {};
  return {
    'data-cited-root': frozenEdition() === undefined ? './' : '../../',
    'data-cited-path': address,
    'data-cited-living': living,
  };
}
