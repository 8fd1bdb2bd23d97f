import { describe, expect, test } from 'vitest';
import { isAcronymOf } from '../../../src/kinds/organisations/acronyms.ts';
import { chainOrganisations } from '../../../src/kinds/organisations/identify.ts';
import { joinOrganisations } from '../../../src/kinds/organisations/join.ts';
import { organisations } from '../../../src/kinds/organisations/index.ts';
import { places } from '../../../src/kinds/places/index.ts';
import type { PlacedChain } from '../../../src/model/kind.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { recogniseText } from '../../../src/pipeline/one-text.ts';
import { analyse } from '../../../src/text/analyse.ts';

const mentions = (...forms: string[]): Mention[] =>
  forms.map((exact, index) => ({
    kind: 'organisation',
    start: index * 100,
    end: index * 100 + exact.length,
    exact,
    rule: 'known-organisation',
  }));

const chained = (...forms: string[]): string[][] =>
  chainOrganisations(analyse(''), mentions(...forms)).map((chain) => [
    chain.name,
    ...chain.joinings.map(({ rule }) => rule),
  ]);

const placed = (...forms: string[][]): PlacedChain[] =>
  forms.map((list, source) => ({
    kind: 'organisation',
    name: list[0] ?? '',
    mentions: mentions(...list),
    joinings: [],
    source,
  }));

describe('an acronym', () => {
  test('has the initials of the long words, or of all words', () => {
    expect(isAcronymOf('ICRC', 'International Committee of the Red Cross')).toBe(true);
    expect(isAcronymOf('WoW', 'Widows of Windhoek')).toBe(true);
    expect(isAcronymOf('ICRC', 'International Court of Justice')).toBe(false);
    expect(isAcronymOf('A', 'Army')).toBe(false);
  });
});

describe('the bodies of one text', () => {
  test('join by acronym, by first words and by spelling', () => {
    expect(chained('National Grain Council', 'NGC')).toEqual([
      ['National Grain Council', 'acronym'],
    ]);
    expect(chained('Harken', 'Harken Industries')).toEqual([['Harken Industries', 'first-words']]);
    expect(chained('al-Qaeda', 'al Qaida')).toEqual([['al-Qaeda', 'names-of-one-body']]);
  });

  test('keep an acronym apart that fits two of them', () => {
    expect(
      chained('National Grain Council', 'National Gold Company', 'NGC').map(([name]) => name),
    ).toEqual(['National Grain Council', 'National Gold Company', 'NGC']);
  });
});

describe('the bodies of one text, by what stands around them', () => {
  const cast = (text: string) =>
    recogniseText(analyse(text), [organisations, places]).cast.chains.flatMap((chain) =>
      chain.kind === 'organisation'
        ? [[chain.name, chain.qualifier ?? '', chain.mentions.length] as const]
        : [],
    );

  test('are two when two states have one of that name', () => {
    expect(
      cast('The Kenyan Supreme Court sat on Monday. The Supreme Court of Uganda did not.'),
    ).toEqual([
      ['Supreme Court of Uganda', 'uganda', 1],
      ['Supreme Court', 'kenya', 1],
    ]);
  });

  test('are one with their state and without it', () => {
    const text =
      'Kenya’s Supreme Court sat on Monday. The Supreme Court heard the case in two hours.';
    expect(cast(text)).toEqual([['Supreme Court', 'kenya', 2]]);
  });

  test('are not the well-known body of an acronym that the text explains otherwise', () => {
    const text = 'The Central Coffee Pact (CCP) met. The CCP agreed. Shares of Harken Coffee fell.';
    expect(cast(text)).not.toContainEqual(expect.arrayContaining(['CCP']));
  });
});

describe('bodies across texts', () => {
  const rules = (...forms: string[][]): string[] =>
    joinOrganisations(placed(...forms)).map(({ rule }) => rule);

  test('join by name, by other names of a well-known body, and by an acronym that a text explains', () => {
    expect(rules(['National Fisheries Export Board', 'NFEB'], ['NFEB'])).toEqual(['acronym']);
    expect(rules(['UN'], ['United Nations'])).toEqual(['names-of-one-body']);
    expect(rules(['CIA'], ['U.S. Central Intelligence Agency'])).toEqual(['names-of-one-body']);
    expect(rules(['Harken Inc.'], ['Harken'])).toEqual(['names-of-one-body']);
    expect(rules(['Wal-Mart'], ['Walmart'])).toEqual(['names-of-one-body']);
    expect(rules(['al-Shabaab'], ['Al Shabab'])).toEqual(['names-of-one-body']);
    expect(rules(['Harken Industries', 'Harken'], ['Harken'])).toEqual(['short-name-no-rival']);
    expect(rules(['Energy firm Solvanta'], ['Solvanta'])).toEqual(['names-of-one-body']);
  });

  test('join by a short acronym only in the company of another body', () => {
    const long = ['National Grain Council', 'NGC'];
    expect(rules(long, ['NGC'])).toEqual([]);
    const [a, b] = placed(long, ['NGC']);
    const [c, d] = placed(['Millers’ Guild of Toro'], ['Millers’ Guild of Toro']);
    if (!a || !b || !c || !d) throw new Error('four chains');
    expect(joinOrganisations([a, b, c, d]).map(({ rule }) => rule)).toEqual([
      'same-body-name',
      'acronym',
    ]);
  });

  test.each([
    [['Interior Ministry'], ['Interior Ministry']],
    [['Israeli Interior Ministry'], ['Interior Ministry of Iraq']],
    [['US Embassy'], ['U.S. Embassy']],
    [['Labour Party'], ['Labour Party']],
    [['PA'], ['PA']],
    [['Apple Corps'], ['Apple']],
    [['Harken Europe', 'Harken'], ['Harken']],
    [['Harken Bank', 'Harken'], ['Harken Energy', 'Harken'], ['Harken']],
    [
      ['National Fisheries Export Board', 'NFEB'],
      ['Northern Farmers Equity Bank', 'NFEB'],
      ['NFEB'],
    ],
  ])('stay apart: %j', (...forms) => {
    expect(joinOrganisations(placed(...forms))).toEqual([]);
  });

  test('join a body of one state by its state', () => {
    const of = (state: string, source: number): PlacedChain => ({
      kind: 'organisation',
      name: 'Interior Ministry',
      mentions: [],
      joinings: [],
      qualifier: state,
      source,
    });
    expect(joinOrganisations([of('kenya', 0), of('iraq', 1), of('kenya', 2)])).toEqual([
      { a: 0, b: 2, rule: 'same-body-name' },
    ]);
  });

  test('join in good time when ten thousand are there', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => [
      `Harken${at} Grain Council`,
      `H${'ABCDEFGHIJ'[at % 10]}C`,
    ]);
    const start = performance.now();
    joinOrganisations(placed(...many, ['HAC'], ['HAC'], ['HBC']));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe('a well-known name that bodies of other states have too', () => {
  const text = (words: string): PlacedChain[] => {
    const analysed = analyse(words);
    const found = recogniseText(analysed, [organisations, places]).cast.mentions.filter(
      ({ kind }) => kind === 'organisation',
    );
    return chainOrganisations(analysed, found).map((chain) => ({ ...chain, source: 0 }));
  };
  const washington = text('The Environmental Protection Agency sued the mill. The EPA won.');
  const georgetown = text(
    'Guyana drills for oil. Guyana’s Environmental Protection Agency allowed it. The north of Guyana is wet.',
  );
  const boston = text('The mill in Boston was sued by the Environmental Protection Agency.');

  test('is one with the same of no other state', () => {
    const chains = [...washington, ...boston].map((chain, source) => ({ ...chain, source }));
    expect(joinOrganisations(chains)).toHaveLength(1);
  });

  test('is not one with that of another state', () => {
    const chains = [...washington, ...georgetown].map((chain, source) => ({ ...chain, source }));
    expect(chains).toHaveLength(2);
    expect(joinOrganisations(chains)).toEqual([]);
  });
});
