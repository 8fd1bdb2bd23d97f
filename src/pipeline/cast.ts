import type { AnalysedText } from '../model/analysed-text.ts';
import type { Kind } from '../model/kind.ts';
import type { Cast, Chain, Mention } from '../model/mention.ts';

/** Joins the settled mentions of one text into chains, each kind by its own rules. */
export function castOf(
  text: AnalysedText,
  mentions: readonly Mention[],
  kinds: readonly Kind[],
): Cast {
  const chains = kinds.flatMap((kind) => {
    const own = mentions.filter((mention) => mention.kind === kind.naming?.kind);
    return own.length ? (kind.naming?.chain?.(text, own, mentions) ?? []) : [];
  });
  const byMention = new Map<Mention, Chain>();
  for (const chain of chains) for (const mention of chain.mentions) byMention.set(mention, chain);
  return { chains, mentions, chainOf: (mention) => byMention.get(mention) };
}
