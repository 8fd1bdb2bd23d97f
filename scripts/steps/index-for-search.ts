import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { kinds } from '../../src/kinds/index.ts';
import { settleSearchIndex } from './settle-search-index.ts';

/** The pages of things, which alone are searched; others say again what these say, and are many more. */
const SEARCHED = `{${kinds.flatMap(({ id, pages }) => (pages ? [id] : [])).join(',')}}/*/index.html`;

/** Words of our own on a page, and titles of sources that it only cites: no answers to a search. */
const NOT_SEARCHED = ['main h2', 'main h3', 'main .number', 'main .block-type'];

/**
 * Indexes a built site with Pagefind, into its folder `pagefind`: for other forms of words, which the
 * index of our own (src/pipeline/search-index) does not know. Throws when Pagefind fails.
 */
export async function indexForSearch(site: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'en',
      excludeSelectors: NOT_SEARCHED,
    });
    if (!index) throw new Error(errorOf(errors));
    const added = await index.addDirectory({ path: site, glob: SEARCHED });
    if (added.errors.length > 0) throw new Error(errorOf(added.errors));
    // Pagefind's own writing may go on after it says that it is done, and ends in the middle of a file when
    // Pagefind is closed. Source: https://github.com/Pagefind/pagefind/issues/1271
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(errorOf(made.errors));
    for (const { path, content } of made.files) {
      const file = join(site, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    settleSearchIndex(join(site, 'pagefind'));
  } finally {
    await close();
  }
}

function errorOf(errors: readonly string[]): string {
  return `Unexpected failure of the search index: ${errors.join('; ')}. The old site was left as it is.`;
}
