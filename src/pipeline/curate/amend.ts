import type { Corpus, Source } from '../../model/corpus.ts';
import type { SettledMention } from '../../model/mention.ts';
import { bySpan, overlaps } from '../../model/span.ts';
import { idKey, type KnownIds } from '../link/locate.ts';
import { type Plan, spanKey } from './plan.ts';

/** The settled mentions of a text as an editor leaves them, in the order of the text. */
export type Amend = (settled: readonly SettledMention[]) => readonly SettledMention[];

/**
 * How an editor amends the names of a source: without those that are none, and with those that the
 * rules missed in place of whatever they overlap. Undefined when nothing in this source is amended.
 */
export function amendmentOf({ id, analysed }: Source, plan: Plan): Amend | undefined {
  const rejected = plan.rejected.get(id);
  const added = plan.added.get(id) ?? [];
  if (!rejected && added.length === 0) return undefined;
  const own = added.map(({ kind, start, end }): SettledMention => {
    const exact = analysed.text.slice(start, end);
    return { kind, start, end, exact, rule: 'mention-by-curation', weight: 1 };
  });
  return (settled) =>
    [
      ...settled.filter(
        (mention) =>
          !rejected?.has(spanKey(mention)) && !added.some((span) => overlaps(span, mention)),
      ),
      ...own,
    ].toSorted(bySpan);
}

/** A source with the date of publication that an editor gives it, and with the notes on it. */
export function amendedSource(source: Source, { published, notes }: Plan): Source {
  const dated = published.has(source.id);
  const own = notes.get(source.id) ?? [];
  if (!dated && own.length === 0) return source;
  const { date: _, ...facts } = source.facts;
  const date = published.get(source.id);
  return {
    ...source,
    facts: dated ? { ...facts, ...(date !== undefined && { date }) } : source.facts,
    editorial: { rules: dated ? ['date-by-curation'] : [], notes: own },
  };
}

/** The ids that what stands in a source was given, for a second reading of it to keep. */
export function knownIdsOf(source: Source, corpus: Corpus): KnownIds {
  const lists = [
    ['m', corpus.mentions],
    ['q', corpus.quotations],
    ['f', corpus.figures],
  ] as const;
  return new Map(
    lists.flatMap(([prefix, list]) =>
      list
        .filter(({ passage }) => passage.source === source)
        .map((one) => [idKey(prefix, one), one.id] as const),
    ),
  );
}
