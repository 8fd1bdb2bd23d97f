import type {
  Corpus,
  LinkedFigure,
  LinkedMention,
  LinkedQuotation,
  Source,
} from '../../model/corpus.ts';

/** Everything that was found in one source, each list in the order of its text. */
export interface Findings {
  readonly source: Source;
  readonly mentions: readonly LinkedMention[];
  readonly quotations: readonly LinkedQuotation[];
  readonly figures: readonly LinkedFigure[];
}

/** What was found in each source of a corpus, in its order. */
export function findingsOf({ sources, mentions, quotations, figures }: Corpus): Findings[] {
  const bySource = {
    mentions: Map.groupBy(mentions, ({ passage }) => passage.source),
    quotations: Map.groupBy(quotations, ({ passage }) => passage.source),
    figures: Map.groupBy(figures, ({ passage }) => passage.source),
  };
  return sources.map((source) => ({
    source,
    mentions: bySource.mentions.get(source) ?? [],
    quotations: bySource.quotations.get(source) ?? [],
    figures: bySource.figures.get(source) ?? [],
  }));
}
