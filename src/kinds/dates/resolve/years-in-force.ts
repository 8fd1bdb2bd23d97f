import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Resolved } from './edtf.ts';
import type { YearInForce } from './setting.ts';

/** Rules whose year is printed. */
const PRINTED: ReadonlySet<string> = new Set([
  'printed-date',
  'printed-stretch',
  'printed-season',
  'digits-of-one-reading',
  'year-named-beside',
]);

/** Remembers, along a text, the years printed before a date. */
export interface YearsInForce {
  /** Notes a date that has been resolved in a sentence. */
  note(date: Resolved, sentence: number): void;
  /** The last year printed in the sentence, or with its month in the sentence before in the same block. */
  at(sentence: number): YearInForce | undefined;
}

/** A memory for one text; sentences by their index, in order. */
export function yearsInForce({ sentences }: AnalysedText): YearsInForce {
  let last: (YearInForce & { readonly sentence: number }) | undefined;
  return {
    note({ edtf, rule }, sentence) {
      const year = /^\d{4}/.exec(edtf)?.[0];
      if (year === undefined || !PRINTED.has(rule)) return;
      last = { year: Number(year), whole: /^\d{4}-\d\d/.test(edtf), sentence };
    },
    at(sentence) {
      if (!last || last.sentence === sentence) return last;
      const isNext =
        last.sentence === sentence - 1 &&
        sentences[last.sentence]?.block === sentences[sentence]?.block;
      return last.whole && isNext ? last : undefined;
    },
  };
}
