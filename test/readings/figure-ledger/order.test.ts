import { describe, expect, test } from 'vitest';
import { byPosition, bySource } from '../../../src/readings/figure-ledger/order.ts';
import { rowOf } from '../../../src/readings/figure-ledger/row.ts';
import { held } from './held.ts';

const ROWS = [
  held({ id: 'f-1', words: '900', source: 'Herald', paragraph: 1, at: 10 }),
  held({ id: 'f-2', words: '2', source: '“Écho', paragraph: 4, at: 90 }),
  held({ id: 'f-3', words: '7', source: 'Courier', paragraph: 2, at: 30 }),
  held({ id: 'f-4', words: '1', source: 'Courier', paragraph: 0, at: 3 }),
  held({ id: 'f-5', words: '5', source: '“Écho', paragraph: 1, at: 20 }),
].map(rowOf);
const ids = (rows: readonly { facts: { id: string } }[]) => rows.map(({ facts }) => facts.id);

describe('the orders of the ledger', () => {
  test('by source is by its title without accents and quotes, then by place', () => {
    expect(ids(bySource(ROWS))).toEqual(['f-4', 'f-3', 'f-5', 'f-2', 'f-1']);
  });

  test('by position begins with titles and goes by paragraph, then by source', () => {
    expect(ids(byPosition(ROWS))).toEqual(['f-4', 'f-5', 'f-1', 'f-3', 'f-2']);
  });

  test('are the same whatever came first', () => {
    expect(ids(bySource(ROWS.toReversed()))).toEqual(ids(bySource(ROWS)));
    expect(ids(byPosition(ROWS.toReversed()))).toEqual(ids(byPosition(ROWS)));
  });
});
