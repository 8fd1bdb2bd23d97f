import type { Corpus } from '../../model/corpus.ts';
import { wordsMark } from '../words-mark.ts';

/** Answers the mark of the words that stand at an anchor of the page of a source; "" for any other anchor. */
export function marksOf({
  mentions,
  quotations,
  figures,
}: Corpus): (page: string, anchor: string) => string {
  const marks = new Map(
    [...mentions, ...quotations, ...figures].map(({ id, exact }) => [id, wordsMark(exact)]),
  );
  return (page, anchor) => (page.startsWith('sources/') ? (marks.get(anchor) ?? '') : '');
}
