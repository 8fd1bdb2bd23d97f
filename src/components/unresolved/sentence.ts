import type { Open } from '../../readings/unresolved/open.ts';
import { all, element } from '../compare/markup.ts';

/** A sentence as HTML, whole, with the words in question marked where they stand in it. */
export function markedSentence({ sentence, words }: NonNullable<Open['place']>): string {
  const start = Math.max(0, words.at[0] - sentence.at[0]);
  const end = Math.min(sentence.words.length, words.at[1] - sentence.at[0]);
  return all(
    sentence.words.slice(0, start),
    element('mark', {}, sentence.words.slice(start, end)),
    sentence.words.slice(end),
  ).html;
}
