import type { AmountRow, FiguresFile } from '../../model/search-index.ts';
import { numbersIn } from '../../text/search-numbers.ts';
import { searchKeys } from '../../text/search-words.ts';
import type { FoundFigure } from './found.ts';
import { termWay } from './printed-form.ts';
import { lessPlain, WAYS, type Wanted, type Way } from './spelling.ts';

/** A figure ready to be compared. */
interface Compared {
  readonly amount: AmountRow;
  /** Words that stand together in print: the figure and, where it follows, what it counts. */
  readonly runs: readonly (readonly string[])[];
  readonly values: readonly number[];
}

/**
 * A finder of figures by their words, by what they count and by their numbers. A number is found as
 * printed, otherwise printed, or between both bounds of a range; "more than 40" is found by 40 alone.
 */
export function figureFinder({
  statements,
  amounts,
}: FiguresFile): (terms: readonly Wanted[]) => FoundFigure[] {
  const rows = amounts.map(compared);
  return (terms) =>
    rows
      .flatMap(({ ...row }, index): FoundFigure[] => {
        const statement = statements[index];
        const ways = terms.map((term) => figureWay(row, term));
        if (!statement || ways.includes(null)) return [];
        const way = ways.reduce<Way>((all, one) => lessPlain(all, one ?? 'asked'), 'asked');
        const asked = terms.flatMap(({ value }) => value ?? []);
        const { amount } = row;
        return [{ kind: 'figures', statement, amount, way, asked, sources: [statement[1]] }];
      })
      .toSorted((a, b) => WAYS.indexOf(a.way) - WAYS.indexOf(b.way));
}

function compared(amount: AmountRow): Compared {
  const [words, counted, follows, value] = amount;
  const own = [searchKeys(words), searchKeys(counted)];
  const values = numbersIn(words).map((number) => number.value);
  return {
    amount,
    runs: follows ? [own.flat()] : own,
    values: value === null ? values : [...values, value],
  };
}

function figureWay({ runs, values, amount }: Compared, term: Wanted): Way | null {
  const printed = runs
    .flatMap((keys) => termWay(keys, term) ?? [])
    .toSorted((a, b) => WAYS.indexOf(a) - WAYS.indexOf(b))[0];
  if (printed !== undefined) return printed;
  const { value } = term;
  if (value === undefined) return null;
  if (values.includes(value)) return 'number';
  const [, , , , low, high] = amount;
  return low !== null && high !== null && low <= value && value <= high ? 'range' : null;
}
