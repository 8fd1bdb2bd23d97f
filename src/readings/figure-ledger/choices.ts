import { slugOfRow } from './groups.ts';
import { KINDS } from './lexicon/kinds.ts';
import type { LedgerRow } from './row.ts';

/** What the ledger can be narrowed by: the name in the address and the heading in the form. */
export const FACETS = [
  { name: 'kind', title: 'Kind of quantity' },
  { name: 'source', title: 'Source' },
  { name: 'speaker', title: 'Stated by' },
  { name: 'counted', title: 'Counted word' },
] as const;

/** A value that a list can be narrowed by: as the address has it, and as a reader knows it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The values of a row, one for each facet; null where what is counted cannot be told. */
export type Choices = Readonly<Record<(typeof FACETS)[number]['name'], Choice | null>>;

/** What a row can be chosen by; `titles` are the counted words as printed, by their keys. */
export function choicesOf(row: LedgerRow, titles: ReadonlyMap<string, string>): Choices {
  const { source } = row.facts.passage;
  const slug = slugOfRow(row);
  return {
    kind: { value: row.kind, label: KINDS[row.kind].title },
    source: { value: source.url.split('/').at(-2) ?? source.url, label: source.title },
    speaker: speakerChoice(row),
    counted: slug === null ? null : { value: slug, label: titles.get(slug) ?? slug },
  };
}

/** Who is credited with a figure, so that all figures of one speaker give one value. */
export function speakerChoice({ facts }: LedgerRow): Choice {
  const { status, url, name, asWritten } = facts.speaker;
  if (status === 'article') return { value: 'article-itself', label: 'The article itself' };
  const label = name ?? asWritten;
  if (label === '') return { value: 'not-to-be-told', label: 'Cannot be told' };
  return { value: url === undefined ? label : url.slice(1, -1), label };
}
