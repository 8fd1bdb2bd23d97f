import { createHash } from 'node:crypto';
import type { Passage, Source } from '../../model/corpus.ts';
import { lastStarting, type Span } from '../../model/span.ts';
import { labelsOf } from '../../text/labels.ts';

/** Finds the passages of one source and the ids of what stands in them. */
export interface Locator {
  /** The sentence or run of sentences that holds the span, and how it must be read. */
  passage(span: Span): Passage;
  /**
   * A name for what stands at a span that outlives edits elsewhere: a hash of the source, the words of
   * its block, the exact words, and which occurrence of them this is. Spans of one prefix must be
   * handed in in the order of the text. With `known` ids, what is not among them counts all printed
   * occurrences of its words, so that the ids of its like stay what they are.
   */
  id(prefix: 'm' | 'q' | 'f', span: Span): string;
}

/** The ids that things at the spans of one source already have, by `idKey`. */
export type KnownIds = ReadonlyMap<string, string>;

/** The key of a span under which its id is known: "m12-20". */
export function idKey(prefix: 'm' | 'q' | 'f', { start, end }: Span): string {
  return `${prefix}${start}-${end}`;
}

/** A locator for one source, which keeps the ids that are known. */
export function locatorOf(source: Source, known?: KnownIds): Locator {
  const { text, blocks, sentences } = source.analysed;
  const occurrences = new Map<string, number>();
  const blockHash = new Map<number, string>();
  const blockAt = (at: number) => {
    const index = lastStarting(blocks, at);
    return { index, block: blocks[index] };
  };
  return {
    passage(span) {
      const from = sentences[lastStarting(sentences, span.start)];
      const to = sentences[lastStarting(sentences, Math.max(span.start, span.end - 1))];
      const sentence = {
        start: Math.min(from?.start ?? span.start, span.start),
        end: Math.max(to?.end ?? span.end, span.end),
      };
      const { block } = blockAt(span.start);
      const blockType = block?.type ?? 'paragraph';
      return {
        source,
        paragraph: block?.paragraph ?? 0,
        blockType,
        sentence,
        labels: labelsOf(text, span, sentence, blockType),
      };
    },
    id(prefix, span) {
      const own = known?.get(idKey(prefix, span));
      if (own !== undefined) return own;
      const { index, block } = blockAt(span.start);
      let words = blockHash.get(index);
      if (words === undefined) {
        words = sha256(block ? text.slice(block.start, block.end) : text);
        blockHash.set(index, words);
      }
      const exact = text.slice(span.start, span.end);
      const key = `${source.id}\n${words}\n${prefix}\n${exact}`;
      if (known) {
        const printed = text.slice(block?.start ?? 0, span.start).split(exact).length;
        return `${prefix}-${sha256(`${key}\nprinted ${printed}`).slice(0, 12)}`;
      }
      const occurrence = (occurrences.get(key) ?? 0) + 1;
      occurrences.set(key, occurrence);
      return `${prefix}-${sha256(`${key}\n${occurrence}`).slice(0, 12)}`;
    },
  };
}

function sha256(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}
