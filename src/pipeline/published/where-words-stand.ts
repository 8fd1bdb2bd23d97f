import type { Corpus, Source } from '../../model/corpus.ts';
import { lastStarting } from '../../model/span.ts';
import { lengthOfMark, wordsMark } from '../words-mark.ts';

/** Where in its source something with given words stands now. */
export interface WordsFinder {
  /**
   * The anchor, on the page of a source, of what has the words of a mark: a mention, quotation or figure
   * (as the letter of the lost anchor says) when one does, else the paragraph that prints them as whole
   * words; undefined when nothing does.
   */
  anchorOf(sourceId: string, letter: string, mark: string): string | undefined;
}

/** A finder for the words of a corpus. */
export function wordsFinderOf({ sources, mentions, quotations, figures }: Corpus): WordsFinder {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const found = new Map<string, string>();
  const printed = new Map<string, ReadonlyMap<string, number>>();
  for (const { id, exact, passage } of [...mentions, ...quotations, ...figures]) {
    const place = `${passage.source.id} ${id.slice(0, 1)} ${wordsMark(exact)}`;
    if (!found.has(place)) found.set(place, id);
  }
  return {
    anchorOf(sourceId, letter, mark) {
      const own = found.get(`${sourceId} ${letter} ${mark}`);
      const source = byId.get(sourceId);
      if (own !== undefined || !source) return own;
      const length = lengthOfMark(mark);
      const key = `${sourceId} ${length}`;
      const marks = printed.get(key) ?? marksIn(source, length);
      printed.set(key, marks);
      const paragraph = marks.get(mark);
      return paragraph === undefined ? undefined : `p${paragraph}`;
    },
  };
}

/** The marks of all stretches of a length that begin and end with a word, with their first paragraphs. */
function marksIn({ analysed: { text, blocks } }: Source, length: number): Map<string, number> {
  const marks = new Map<string, number>();
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])\S/gu)) {
    const end = index + length;
    if (end > text.length || /^[\p{L}\p{N}]{2}/u.test(text.slice(end - 1, end + 1))) continue;
    const block = blocks[lastStarting(blocks, index)];
    if (!block || end > block.end) continue;
    const mark = wordsMark(text.slice(index, end));
    if (!marks.has(mark)) marks.set(mark, block.paragraph);
  }
  return marks;
}
