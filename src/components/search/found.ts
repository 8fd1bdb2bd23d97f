import type { AmountRow, NameRow, StatementRow } from '../../model/search-index.ts';
import type { Way } from './spelling.ts';

/** Words of a text that answer a term. */
export interface Hit {
  /** The number of the first word; see src/model/search-index.ts. */
  readonly place: number;
  readonly words: number;
  readonly way: Way;
}

interface Any {
  readonly way: Way;
  /** Indices of the sources that it stands in. */
  readonly sources: readonly number[];
}

/** A person, place or organisation, and the printed form that answers; null when an editor's name does. */
export interface FoundName extends Any {
  readonly kind: 'people' | 'places' | 'organisations';
  readonly name: NameRow;
  readonly form: string | null;
}

/** A figure, and where its number only lies between its bounds, that number. */
export interface FoundFigure extends Any {
  readonly kind: 'figures';
  readonly statement: StatementRow;
  readonly amount: AmountRow;
  readonly asked: readonly number[];
}

/** A quotation, and the words in it that answer. */
export interface FoundQuotation extends Any {
  readonly kind: 'quotations';
  readonly statement: StatementRow;
  readonly mode: number;
  readonly hits: readonly Hit[];
}

/** A sentence of a source, or several where a phrase runs on, and the words in it that answer. */
export interface FoundSentence extends Any {
  readonly kind: 'sources';
  readonly first: number;
  readonly last: number;
  readonly labels: number;
  readonly hits: readonly Hit[];
}

/** One thing that answers a query. */
export type Found = FoundName | FoundFigure | FoundQuotation | FoundSentence;

/** The kinds of things that are found, in the order in which they are shown. */
export const FOUND_KINDS = [
  'people',
  'places',
  'organisations',
  'figures',
  'quotations',
  'sources',
] as const satisfies readonly Found['kind'][];
