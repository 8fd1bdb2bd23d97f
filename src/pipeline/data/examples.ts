import type { Corpus } from '../../model/corpus.ts';
import type { CsvValue } from '../../text/csv.ts';
import { recordsOf } from './records.ts';
import { TABLES } from './tables.ts';

/** A value of a column as a table has it, and the page of the row that it is from, if it has one. */
export interface Example {
  readonly value: string | number | readonly string[];
  readonly url?: string;
}

/** By table and column the first value in a corpus; a column of which nothing is known has none. */
export type Examples = Readonly<Record<string, Readonly<Record<string, Example>>>>;

/** The first value of every column of every table. */
export function examplesOf(corpus: Corpus): Examples {
  const records = recordsOf(corpus);
  return Object.fromEntries(
    TABLES.map(({ name, columns }) => {
      const examples: Record<string, Example> = {};
      for (const record of records[name]?.() ?? []) {
        const missing = columns.filter((column) => !(column.name in examples));
        if (missing.length === 0) break;
        const url = record['url'];
        for (const column of missing) {
          const value = record[column.name];
          if (!isKnown(value)) continue;
          examples[column.name] = { value, ...(typeof url === 'string' && { url }) };
        }
      }
      return [name, examples];
    }),
  );
}

function isKnown(value: CsvValue): value is Example['value'] {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || value.length > 0;
}
