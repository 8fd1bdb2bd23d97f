import { openSearch, type Search } from '../../../src/components/search/search.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { indexOf } from './index-of.ts';

/** A search whose names are of one build and whose other files are of another. */
export function openMixed(one: Corpus, other: Corpus): Search {
  const [first, second] = [indexOf(one), indexOf(other)];
  return openSearch((name) => Promise.resolve((name === 'names' ? first : second).get(name)));
}
