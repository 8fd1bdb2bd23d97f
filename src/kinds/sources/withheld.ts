import { z } from 'zod';
import type { Block } from '../../model/analysed-text.ts';
import type { Source, Withheld } from '../../model/corpus.ts';
import { contains, type Span } from '../../model/span.ts';

const count = z.int().nonnegative();

/** What a page says of a text of which words are not published. */
export const withheldFacts = z.strictObject({
  rights: z.enum(['excerpt', 'reference']),
  /** The most of the text that may be shown, in hundredths. */
  limit: count,
  /** How many UTF-16 code units of the text are shown, and how many it has. */
  shown: count,
  characters: count,
  /** The statements in the rest, in the order of the text, without their words. */
  statements: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['quotation', 'figure']),
      paragraph: count,
      at: z.tuple([count, count]),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

/** The same of one source. */
export function withheldFactsOf(
  { analysed }: Source,
  { rights, limit, shown, statements }: Withheld,
): z.infer<typeof withheldFacts> {
  return {
    ...{ rights, limit },
    shown: shown.reduce((sum, { start, end }) => sum + end - start, 0),
    characters: analysed.text.length,
    statements: statements.map(({ id, kind, paragraph, start, end, sha256 }) => ({
      ...{ id, kind, paragraph, sha256 },
      at: [start, end],
    })),
  };
}

/** A stretch of a block that is shown, or one that is not, with how many sentences it has. */
export interface Piece extends Span {
  readonly isShown: boolean;
  readonly sentences: number;
}

/** A block cut into what is shown of it and what is not, in order; together they are the block. */
export function piecesOf({ analysed, withheld }: Source, block: Block): readonly Piece[] {
  const { start, end } = block;
  if (!withheld) return [{ start, end, isShown: true, sentences: 0 }];
  const pieces: Piece[] = [];
  let at = start;
  const hideUpTo = (to: number) => {
    const hidden = { start: at, end: to };
    if (analysed.text.slice(at, to).trim() === '') return;
    const sentences = analysed.sentences.filter((sentence) => contains(hidden, sentence)).length;
    pieces.push({ ...hidden, isShown: false, sentences });
  };
  for (const stretch of withheld.shown) {
    const own = { start: Math.max(stretch.start, start), end: Math.min(stretch.end, end) };
    if (own.start >= own.end) continue;
    hideUpTo(own.start);
    pieces.push({ ...own, isShown: true, sentences: 0 });
    at = own.end;
  }
  hideUpTo(end);
  return pieces;
}
