import type { LedgerRow } from '../../readings/figure-ledger/row.ts';
import { KINDS } from '../../readings/figure-ledger/lexicon/kinds.ts';
import type { Panel } from '../../readings/figure-ledger/plot.ts';
import { numberWords } from '../wording.ts';

/** A value that a list can be narrowed by: as the address has it, and as a reader knows it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Who is credited with a figure, so that all figures of one speaker give one value. */
export function speakerChoice({ facts }: LedgerRow): Choice {
  const { status, url, name, asWritten } = facts.speaker;
  if (status === 'article') return { value: 'article-itself', label: 'The article itself' };
  const label = name ?? asWritten;
  if (label === '') return { value: 'not-to-be-told', label: 'Not to be told' };
  return { value: url === undefined ? label : url.slice(1, -1), label };
}

/** The last segment of a path: "gazette-4-may" of "/sources/gazette-4-may/". */
export function slugOfPath(url: string): string {
  return url.split('/').at(-2) ?? url;
}

/** What stands on one axis: "Persons", "Money, in “$”"; the unit as the first of the rows prints it. */
export function panelTitle({ kind, unit, rows: [first] }: Panel): string {
  const { title } = KINDS[kind];
  if (kind === 'other') return 'Numbers of them';
  if (unit === '' || kind === 'percentage' || kind === 'share' || kind === 'age') return title;
  const { words = '', counted = null } = first?.row.facts ?? {};
  const isSign = kind === 'money' && words.includes(unit);
  return `${title}, in “${isSign ? unit : (counted ?? unit)}”`;
}

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A number at the side of an axis: 2500000 is "2.5 million". */
export function tickWords(value: number): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  return scale ? `${numberWords(value / scale[0])} ${scale[1]}` : numberWords(value);
}

/** What the ledger can be narrowed by: the name in the address and the heading in the form. */
export const FACETS = [
  { name: 'kind', title: 'Kind of quantity' },
  { name: 'source', title: 'Source' },
  { name: 'speaker', title: 'Stated by' },
  { name: 'counted', title: 'Counted word' },
] as const;
