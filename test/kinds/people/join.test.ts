import { describe, expect, test } from 'vitest';
import { joinPeople } from '../../../src/kinds/people/join.ts';
import type { PlacedChain } from '../../../src/model/kind.ts';
import { byCodeUnit } from '../../../src/text/order.ts';
import { groupsOf } from '../../../src/text/groups.ts';

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

  test('join in another spelling, with a middle name and by an initial', () => {
    const rules = (...names: string[]) => joinPeople(chains(...names)).map(({ rule }) => rule);
    expect(rules('Moammar Gadhafi', 'Muammar al-Qaddafi')).toEqual(['spelling-variant']);
    expect(rules('Volodymyr Zelenskyy', 'Volodymyr Zelensky')).toEqual(['spelling-variant']);
    expect(rules('Jürgen Müller', 'Juergen Mueller')).toEqual(['spelling-variant']);
    expect(rules('John Kerry', 'John F. Kerry')).toEqual(['middle-name-left-out']);
    expect(rules('George H. Ashdown', 'George Herbert Ashdown')).toEqual(['middle-name-left-out']);
    expect(rules('John Kerry', 'J. Kerry')).toEqual(['initial-no-rival']);
    expect(rules('Otto Pérez Molina', 'Pérez Molina')).toEqual(['family-name-no-rival']);
    expect(rules('Otto Pérez Molina', 'Otto Pérez')).toEqual(['second-family-name-no-rival']);
    expect(rules('Xi Jinping', 'Xi')).toEqual(['family-name-no-rival']);
    expect(rules('Kim Jong-un', 'Kim Jong Un')).toEqual(['same-full-name']);
    expect(rules('Apple CEO Steve Jobs', 'Steve Jobs')).toEqual(['same-full-name']);
  });

  test.each([
    ['Donald Trump', 'Donald Trump Jr.'],
    ['Martin Hale Sr.', 'Martin Hale Jr.'],
    ['J. Smith', 'John Smith'],
    ['J. Smith', 'J. Smith'],
    ['John Brown', 'John A. Brown'],
    ['Smith', 'Adam Smith'],
    ['Kim', 'Kim Jong-un'],
    ['Hussein', 'Saddam Hussein'],
    ['Hassan Ali', 'Mohammed Hassan Ali'],
    ['Mohammed Ali', 'Mohammed Ali Karti'],
    ['Clay', 'Clay Sumner', 'Andrew Clay'],
    ['J. Kerry', 'John Kerry', 'James Kerry'],
    ['Pérez Molina', 'Otto Pérez Molina', 'Rosa Pérez Molina'],
    ['Otto Pérez', 'Otto Pérez Molina', 'Otto Pérez Garza'],
    ['King Abdullah II', 'King Abdullah III'],
    ['X', 'X'],
  ])('stay apart: %s, %s', (...names) => {
    expect(joinPeople(chains(...names))).toEqual([]);
  });

  test('stay apart when a title shows another gender', () => {
    const [bare, full] = chains('Amadi', 'Hugo Amadi');
    if (!bare || !full) throw new Error('two chains');
    expect(joinPeople([{ ...bare, gender: 'female' }, full])).toEqual([]);
    expect(joinPeople([{ ...bare, gender: 'male' }, full])).toHaveLength(1);
  });

  test('stay apart when the text shows that the name is cut short', () => {
    const [bare, full] = chains('Amadi', 'Hugo Amadi');
    if (!bare || !full) throw new Error('two chains');
    expect(joinPeople([{ ...bare, doubtful: true }, full])).toEqual([]);
  });

  test('join alike whatever the order of the texts', () => {
    const names = [
      'George Ashdown',
      'George H. Ashdown',
      'George Herbert Ashdown',
      'Ashdown',
      'Mohammed Badri',
      'Muhammad al-Badri',
      'Badri',
      'Lula',
      'Lula',
      'Bill Clinton',
      'Hillary Clinton',
      'Clinton',
    ];
    const groups = (list: readonly string[]): string[] => {
      const built = groupsOf(list.length);
      for (const { a, b } of joinPeople(chains(...list))) built.unite(a, b);
      return [...Map.groupBy(list.keys(), (at) => built.find(at)).values()]
        .map((members) =>
          members
            .map((at) => list[at] ?? '')
            .toSorted(byCodeUnit)
            .join(' = '),
        )
        .toSorted(byCodeUnit);
    };
    expect(groups(names)).toEqual([
      'Ashdown = George Ashdown = George H. Ashdown = George Herbert Ashdown',
      'Badri = Mohammed Badri = Muhammad al-Badri',
      'Bill Clinton',
      'Clinton',
      'Hillary Clinton',
      'Lula = Lula',
    ]);
    expect(groups(names.toReversed())).toEqual(groups(names));
    expect(groups(names.toSorted(byCodeUnit))).toEqual(groups(names));
  });

  test('are joined in good time when ten thousand bear the same few names', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `Anna${at % 500} B${at} Berg${at % 7}`);
    const start = performance.now();
    joinPeople(chains(...many, 'Berg1', 'Anna3 Berg1', 'A. Berg1'));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
