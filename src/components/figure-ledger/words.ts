import { KINDS } from '../../readings/figure-ledger/lexicon/kinds.ts';
import type { Panel } from '../../readings/figure-ledger/plot.ts';
import { numberWords } from '../wording.ts';

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
