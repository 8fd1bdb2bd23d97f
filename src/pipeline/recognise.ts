import type { AnalysedText } from '../model/analysed-text.ts';
import type { Kind } from '../model/kind.ts';
import type { Cast, Chain, Mention } from '../model/mention.ts';
import type { Quantity, Quotation } from '../model/statement.ts';
import { settle } from './settle.ts';

/** What was found in one text, before it is known what else the corpus holds. */
export interface Recognition {
  readonly cast: Cast;
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Quantity[];
}

/** Finds names, dates, quotations and quantities in one text. Pure: the same text, the same answer. */
export function recognise(text: AnalysedText, kinds: readonly Kind[]): Recognition {
  const cast = castOf(text, mentionsIn(text, kinds), kinds);
  return {
    cast,
    quotations: kinds.flatMap((kind) => kind.quotations?.(text, cast) ?? []),
    figures: kinds.flatMap((kind) => kind.figures?.(text, cast) ?? []),
  };
}

function mentionsIn(text: AnalysedText, kinds: readonly Kind[]): readonly Mention[] {
  const candidates = kinds.flatMap((kind) => kind.naming?.recognise(text) ?? []);
  const settled = settle(text.text, candidates);
  const echoes = kinds.flatMap((kind) => kind.naming?.echo?.(text, settled) ?? []);
  return echoes.length ? settle(text.text, [...candidates, ...echoes]) : settled;
}

function castOf(text: AnalysedText, mentions: readonly Mention[], kinds: readonly Kind[]): Cast {
  const chains = kinds.flatMap((kind) => {
    const own = mentions.filter((mention) => mention.kind === kind.naming?.kind);
    return own.length ? (kind.naming?.chain?.(text, own, mentions) ?? []) : [];
  });
  const byMention = new Map<Mention, Chain>();
  for (const chain of chains) for (const mention of chain.mentions) byMention.set(mention, chain);
  return { chains, mentions, chainOf: (mention) => byMention.get(mention) };
}
