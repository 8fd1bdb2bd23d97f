import type { APIRoute, GetStaticPaths } from 'astro';
import { longIndexOf } from '../../../components/filter/long-index.ts';
import { pagesBelow } from '../../../components/list/paged.ts';
import { groupWordPages, namingPages, wordLines } from '../../../integrations/naming.ts';
import {
  choicesOfName,
  choicesOfWord,
  FACETS,
  itemId,
  WORD_FACETS,
  wordItemId,
} from '../../../readings/naming/choices.ts';

const LISTS = {
  names: () => {
    const pages = namingPages().map((named, index) => ({
      path: pagesBelow('naming/')(index + 1),
      items: named.map((one) => ({ id: itemId(one.url), choices: choicesOfName(one) })),
    }));
    return longIndexOf(
      pages,
      FACETS.map(({ name }) => name),
    );
  },
  words: () => {
    const pages = groupWordPages().map((words, index) => ({
      path: pagesBelow('naming/groups/')(index + 1),
      items: words.flatMap((word) =>
        wordLines(word).map((line) => ({
          id: wordItemId(word.id, line.source.url),
          choices: choicesOfWord(word, line),
        })),
      ),
    }));
    return longIndexOf(
      pages,
      WORD_FACETS.map(({ name }) => name),
    );
  },
};

/** The lists that have several pages; a single page holds all that its filter needs. */
export const getStaticPaths = (() => [
  ...(namingPages().length > 1
    ? [{ params: { list: 'names' }, props: { list: LISTS.names } }]
    : []),
  ...(groupWordPages().length > 1
    ? [{ params: { list: 'words' }, props: { list: LISTS.words } }]
    : []),
]) satisfies GetStaticPaths;

/** What all items of a list can be chosen by, for its filter. */
export const GET: APIRoute<{ list: () => unknown }> = ({ props: { list } }) =>
  Response.json(list());
