import type { Corpus } from '../../model/corpus.ts';
import { partOfSource } from '../../page/link.ts';
import { wordingAnchor } from '../../page/wordings.ts';
import { wordsMark } from '../words-mark.ts';

/**
 * Answers the mark of what stands at an anchor: on the page of a source that of the words, on the page of a person,
 * place or organisation the id of the first mention, by which it is found again when it went elsewhere;
 * "" for any other anchor.
 */
export function marksOf({
  entities,
  mentions,
  quotations,
  figures,
}: Corpus): (page: string, anchor: string) => string {
  const words = new Map(
    [...mentions, ...quotations, ...figures].map(({ id, exact }) => [id, wordsMark(exact)]),
  );
  const firsts = new Map<string, string>();
  for (const entity of entities) {
    for (const { id, exact, passage } of entity.mentions.toReversed()) {
      const { url } = passage.source;
      firsts.set(`${entity.id}/#${partOfSource(url)}`, id);
      firsts.set(`${entity.id}/#${wordingAnchor(url, exact)}`, id);
    }
  }
  return (page, anchor) =>
    (page.startsWith('sources/') ? words.get(anchor) : firsts.get(`${page}#${anchor}`)) ?? '';
}
