import { describe, expect, test } from 'vitest';
import { isAcronymOf } from '../../../src/kinds/organisations/acronyms.ts';
import {
  chainOrganisations,
  joinOrganisations,
} from '../../../src/kinds/organisations/identify.ts';
import type { PlacedChain } from '../../../src/model/kind.ts';
import type { Mention } from '../../../src/model/mention.ts';
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

describe('bodies across texts', () => {
  test('join by name, and by an acronym whose one long form is known', () => {
    expect(joinOrganisations(placed(['National Grain Council', 'NGC'], ['NGC']))).toEqual([
      { a: 0, b: 1, rule: 'acronym' },
    ]);
    expect(joinOrganisations(placed(['U.S. Air Force'], ['United States Air Force']))).toHaveLength(
      1,
    );
    expect(joinOrganisations(placed(['UN'], ['United Nations']))).toEqual([
      { a: 0, b: 1, rule: 'names-of-one-body' },
    ]);
  });

  test('stay apart when one acronym stands for two long forms', () => {
    const joins = joinOrganisations(
      placed(['National Grain Council', 'NGC'], ['National Gold Company', 'NGC'], ['NGC']),
    );
    expect(joins).toEqual([]);
  });
});
