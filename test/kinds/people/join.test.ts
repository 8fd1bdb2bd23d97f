import { describe, expect, test } from 'vitest';
import { joinPeople } from '../../../src/kinds/people/join.ts';
import type { PlacedChain } from '../../../src/model/kind.ts';

const chains = (...names: string[]): PlacedChain[] =>
  names.map((name, source) => ({ kind: 'person', name, mentions: [], joinings: [], source }));

describe('persons across texts', () => {
  test('join by the same full name, however it is spelt', () => {
    expect(joinPeople(chains('Bashar Assad', 'Bashar al-Assad'))).toEqual([
      { a: 0, b: 1, rule: 'same-full-name' },
    ]);
  });

  test('join by a family name that nobody else bears', () => {
    expect(joinPeople(chains('Kerry', 'John Kerry'))).toEqual([
      { a: 1, b: 0, rule: 'family-name-no-rival' },
    ]);
  });

  test('stay apart when two persons bear the family name', () => {
    expect(joinPeople(chains('Clinton', 'Bill Clinton', 'Hillary Clinton'))).toEqual([]);
  });

  test('stay apart by a bare family name of two persons, even from each other', () => {
    expect(joinPeople(chains('Clinton', 'Bill Clinton', 'Clinton', 'Hillary Clinton'))).toEqual([]);
  });

  test('join by a single name that no fuller name explains', () => {
    expect(joinPeople(chains('Lula', 'Lula'))).toEqual([{ a: 0, b: 1, rule: 'same-single-name' }]);
  });

  test('stay apart by a first name alone', () => {
    expect(joinPeople(chains('Maria', 'Maria', 'Ana Maria'))).toEqual([]);
  });

  test('stay apart when their full names differ', () => {
    expect(joinPeople(chains('Bob Kerrey', 'John Kerry', 'Teresa Kerry'))).toEqual([]);
  });

  test('stay apart when a name without its middle initial fits two', () => {
    const joins = joinPeople(chains('George W. Bush', 'George H. Bush', 'George Bush'));
    expect(joins).toEqual([]);
  });
});
