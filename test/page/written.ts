import type { Corpus } from '../../src/model/corpus.ts';
import type { Pages } from '../../src/model/kind.ts';
import { toMdx } from '../../src/pipeline/emit.ts';
import { smallCorpus } from './small-corpus.ts';

/** The pages of a kind as they are written to disk, by path, their front matter checked by its schema. */
export function written(
  pages: Pages,
  corpus: Corpus = smallCorpus(),
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pages.pages(corpus).map((page) => {
      pages.schema.parse(page.frontMatter);
      return [page.path, toMdx(page).text];
    }),
  );
}
