import type { Bounds } from '../../readings/timeline/bounds.ts';
import { dateWords } from '../wording.ts';

/** The days that a date can mean, in words: "15 December 2016", "1 November 2016 to 30 November 2016". */
export function boundsWords({ first, last, approximate, uncertain }: Bounds): string {
  const days = first === last ? dateWords(first) : `${dateWords(first)} to ${dateWords(last)}`;
  const marks = [approximate && 'approximate', uncertain && 'uncertain'].filter(Boolean);
  return [days, ...marks].join(', ');
}
