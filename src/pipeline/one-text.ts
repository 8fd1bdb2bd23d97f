import type { AnalysedText } from '../model/analysed-text.ts';
import type { Kind } from '../model/kind.ts';
import type { Cast, Mention, ResolvedDate } from '../model/mention.ts';
import type { Quantity, Quotation } from '../model/statement.ts';
import { castOf } from './cast.ts';
import { findStatements, proposeEchoes, proposeNames, resolveDates } from './recognise.ts';
import { settle } from './settle.ts';

/** What was found in one text, before it is known what else the corpus holds. */
export interface Recognition {
  readonly cast: Cast;
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Quantity[];
  /** What could be resolved of the dates among the mentions. */
  readonly dates: ReadonlyMap<Mention, ResolvedDate>;
}

/**
 * Finds names, dates, quotations and quantities in one text. `published` is its date of publication in
 * EDTF, when that is known. Pure: the same text and date, the same answer.
 */
export function recogniseText(
  text: AnalysedText,
  kinds: readonly Kind[],
  published?: string,
): Recognition {
  const candidates = proposeNames(text, kinds);
  const settled = settle(text.text, candidates);
  const echoes = proposeEchoes(text, settled, kinds);
  const mentions = echoes.length ? settle(text.text, [...candidates, ...echoes]) : settled;
  const cast = castOf(text, mentions, kinds);
  const dates = resolveDates(text, mentions, published, kinds);
  return { cast, dates, ...findStatements(text, cast, kinds) };
}
