import { describe, expect, test } from 'vitest';
import { rowOf } from '../../../src/readings/figure-ledger/row.ts';
import { held } from './held.ts';

describe('rowOf', () => {
  test('stands at the number with what it counts', () => {
    expect(rowOf(held({ words: 'some 40', counted: 'lorries', at: 100 })).titleAt).toEqual([
      100, 115,
    ]);
    expect(rowOf(held({ words: 'some 40', at: 100 })).titleAt).toEqual([100, 107]);
  });

  test('stands at the number alone where the counted words are far from it', () => {
    const { url, facts } = held({ words: 'some 40', counted: 'lorries', at: 100 });
    const far = rowOf({ url, facts: { ...facts, countedAt: [400, 407] } });
    expect(far.titleAt).toEqual([100, 107]);
  });

  test('says what is counted by its key, and null for what cannot be told', () => {
    expect(rowOf(held({ words: '4', counted: 'grey lorries' })).counts).toBe('lorry');
    expect(rowOf(held({ words: '4', counted: 'of them' })).counts).toBeNull();
  });
});
