import type { Source } from '../../model/corpus.ts';
import { contains, type Span } from '../../model/span.ts';
import { LABELS, type BlockRow, type TextRow } from '../../model/search-index.ts';
import { numbersIn } from '../../text/search-numbers.ts';
import { searchWords } from '../../text/search-words.ts';

/** The words of one source, numbered: each with its place and where it stands in the canonical text. */
export interface NumberedSource {
  readonly blocks: readonly BlockRow[];
  readonly text: TextRow;
  readonly words: readonly (Span & { readonly place: number })[];
}

/** The words of all sources, numbered through, and the places of each word and number. */
export interface Numbering {
  readonly sources: readonly NumberedSource[];
  /** For "=3000" the places are pairs of a place and a number of words. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Numbers the words of the sources through, in their order. Every block is searched, boilerplate too. */
export function numberWords(sources: readonly Source[]): Numbering {
  const places = new Map<string, number[]>();
  const add = (key: string, ...what: number[]): void => {
    const known = places.get(key);
    if (known) known.push(...what);
    else places.set(key, what);
  };
  let place = 0;
  const numbered = sources.map(({ analysed }): NumberedSource => {
    const { text, blocks, sentences } = analysed;
    const words: (Span & { place: number })[] = [];
    const bounds: number[] = [];
    const rows = blocks.map((block): BlockRow => {
      const own = sentences.filter((sentence) => contains(block, sentence));
      const counts = (own.length > 0 ? own : [block]).map(({ start, end }) => {
        const printed = text.slice(start, end);
        const found = searchWords(printed);
        bounds.push(start, end);
        for (const { value, ...span } of numbersIn(printed)) {
          const first = found.findIndex((word) => word.start === span.start);
          const count = found.filter((word) => contains(span, word)).length;
          if (first >= 0) add(`=${value}`, place + first, count);
        }
        for (const word of found) {
          add(word.key, place);
          words.push({ start: start + word.start, end: start + word.end, place: place++ });
        }
        return found.length;
      });
      place++;
      return [block.paragraph, labelBit(block.type), ...counts];
    });
    return { blocks: rows, text: { text, sentences: bounds }, words };
  });
  return { sources: numbered, places };
}

/** The bit of a label, 0 for what is no label. */
function labelBit(type: string): number {
  const name = type === 'title' || type === 'heading' ? 'headline' : type;
  const at = LABELS.findIndex((label) => label === name);
  return at < 0 ? 0 : 1 << at;
}

/** The bits of several labels. */
export function labelBits(labels: readonly string[]): number {
  return labels.reduce((bits, label) => bits | labelBit(label), 0);
}
