import type { AnalysedText } from '../model/analysed-text.ts';
import type { Kind } from '../model/kind.ts';
import type { Cast } from '../model/mention.ts';
import type { Quantity, Quotation } from '../model/statement.ts';
import { castOf } from './cast.ts';
import { findStatements, proposeEchoes, proposeNames } from './recognise.ts';
import { settle } from './settle.ts';

/** What was found in one text, before it is known what else the corpus holds. */
export interface Recognition {
  readonly cast: Cast;
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Quantity[];
}

/** Finds names, dates, quotations and quantities in one text. Pure: the same text, the same answer. */
export function recogniseText(text: AnalysedText, kinds: readonly Kind[]): Recognition {
  const candidates = proposeNames(text, kinds);
  const settled = settle(text.text, candidates);
  const echoes = proposeEchoes(text, settled, kinds);
  const mentions = echoes.length ? settle(text.text, [...candidates, ...echoes]) : settled;
  const cast = castOf(text, mentions, kinds);
  return { cast, ...findStatements(text, cast, kinds) };
}
