import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../../src/readings/figure-ledger/groups.ts';
import { ledgerOf } from '../../../src/readings/figure-ledger/index.ts';
import { rowOf } from '../../../src/readings/figure-ledger/row.ts';
import { held, type Told } from './held.ts';

const grouped = (...told: Told[]) => groupsOf(told.map((one) => rowOf(held(one))));

describe('groupsOf', () => {
  test('joins one and several of a thing, whatever stands before it', () => {
    const [group, ...others] = grouped(
      { words: 'one', counted: 'civilian', at: 1 },
      { words: '3,000', counted: 'Aleppo civilians', at: 2 },
      { words: 'some 40', counted: 'civilians', at: 3 },
    );
    expect(others).toEqual([]);
    expect(group).toMatchObject({ slug: 'civilian', title: 'civilians' });
    expect(group?.rows.map(({ facts }) => facts.words)).toEqual(['one', '3,000', 'some 40']);
  });

  test('is called what is printed most often', () => {
    const [group] = grouped(
      { words: 'two', counted: 'persons', at: 1 },
      { words: '9', counted: 'people', at: 2 },
      { words: '8', counted: 'people', at: 3 },
    );
    expect(group).toMatchObject({ slug: 'person', title: 'people' });
  });

  test('keeps joined words apart from each of them', () => {
    const groups = grouped(
      { words: 'thousands', counted: 'civilians and militants', at: 1 },
      { words: '40', counted: 'civilians', at: 2 },
    );
    expect(groups.map(({ title }) => title)).toEqual(['civilians', 'civilians and militants']);
  });

  test('leaves out what is not told, and what no address can be made of', () => {
    expect(
      grouped({ words: '4', counted: 'them' }, { words: '5' }, { words: '6', counted: '百人' }),
    ).toEqual([]);
  });
});

describe('ledgerOf', () => {
  const figures = [
    held({ words: '4', counted: 'ships', at: 1 }),
    held({ words: '60%', counted: 'the ships', at: 9 }),
    held({ words: '7', counted: 'crane', at: 20 }),
    held({ words: '2', counted: 'ships', at: 30 }),
  ];
  const empty = {
    sources: [],
    people: [],
    places: [],
    organisations: [],
    groups: [],
    quotations: [],
  };
  const ledger = ledgerOf({ ...empty, figures });

  test('has a page for what at least two figures count', () => {
    expect(ledger.groups.map(({ slug }) => slug)).toEqual(['ship']);
    expect(ledger.titles.get('crane')).toBe('crane');
  });

  test('has every figure in both orders', () => {
    expect(ledger.bySource).toHaveLength(4);
    expect(ledger.byPosition).toHaveLength(4);
  });

  test('sets the rows of a group as its plot does: plain numbers, then other units', () => {
    expect(ledger.groups[0]?.rows.map(({ facts }) => facts.words)).toEqual(['4', '2', '60%']);
  });
});
