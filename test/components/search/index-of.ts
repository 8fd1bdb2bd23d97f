import type { IndexFile } from '../../../src/model/search-index.ts';
import { respelt } from '../../../src/kinds/people/respell.ts';
import { respeltAlone } from '../../../src/kinds/people/spelling-keys.ts';
import { searchFilesOf } from '../../../src/pipeline/search-index/index.ts';
import { openSearch, type Search } from '../../../src/components/search/search.ts';
import type { Corpus } from '../../../src/model/corpus.ts';

/** The files of the index of a corpus by their name below `load/search/`, read back from their text. */
export function indexOf(corpus: Corpus): ReadonlyMap<string, IndexFile> {
  return new Map(
    searchFilesOf(corpus, { respelt, keysOf: respeltAlone }).map(({ path, text }) => [
      path.replace(/^load\/search\/(.*)\.json$/, '$1'),
      JSON.parse(text),
    ]),
  );
}

/** The search over the index of a corpus, and the names of the files that it has loaded. */
export function searchIn(corpus: Corpus): { readonly search: Search; readonly loaded: string[] } {
  const files = indexOf(corpus);
  const loaded: string[] = [];
  const search = openSearch((name) => {
    loaded.push(name);
    const file = files.get(name);
    return file ? Promise.resolve(file) : Promise.reject(new Error(`No file ${name}.`));
  });
  return { search, loaded };
}
