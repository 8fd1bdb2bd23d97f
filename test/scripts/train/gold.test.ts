import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/text/analyse.ts';
import { nameText, type NameText } from '../../../src/text/name-runs.ts';
import { beginTag, OUTSIDE, TAG_KINDS } from '../../../src/text/tagger/labels.ts';
import { goldNames, type GoldName } from '../../../scripts/train/gold-names.ts';
import { allowedTags } from '../../../scripts/train/gold.ts';
import { mended, vote, type Votes } from '../../../scripts/train/silver.ts';

const label = (text: string, marked: Readonly<Record<string, string>>) => ({
  id: 'a',
  corpus: 'gmb',
  text,
  ents: Object.entries(marked).map(([exact, t]) => {
    const s = text.indexOf(exact);
    return { s, e: s + exact.length, t };
  }),
  ign: [],
});
const read = (text: NameText, names: readonly GoldName[]): string[] =>
  names.map(
    ({ from, to, kind }) =>
      `${kind} ${text.words
        .slice(from, to)
        .map((word) => word.text)
        .join(' ')}`,
  );
const namesOf = (text: string, marked: Readonly<Record<string, string>>): string[] => {
  const words = nameText(analyse(text));
  return read(words, goldNames(words, label(text, marked)));
};

describe('goldNames', () => {
  test('take titles off persons, and articles and prepositions off every name', () => {
    expect(
      namesOf('Yesterday General Ana Ruiz left the Red Sea near Port Sudan.', {
        'General Ana Ruiz': 'PER',
        'the Red Sea': 'LOC',
        'near Port Sudan': 'LOC',
      }),
    ).toEqual(['person Ana Ruiz', 'place Red Sea', 'place Port Sudan']);
  });
});

describe('mended', () => {
  const votes: Votes = new Map();
  const mend = (text: string, marked: Readonly<Record<string, string>>): string[] => {
    const words = nameText(analyse(text));
    const names = goldNames(words, label(text, marked));
    vote(votes, words, names);
    return read(words, mended(votes, words, names));
  };

  test('make a country a place and a demonym a people', () => {
    expect(mend('Syrian talks with Kenya failed.', { Syrian: 'ORG', Kenya: 'ORG' })).toEqual([
      'people Syrian',
      'place Kenya',
    ]);
  });

  test('give a name the kind that it nearly always has', () => {
    for (let time = 0; time < 4; time++) mend('The Orbela denied it.', { Orbela: 'ORG' });
    expect(mend('He went to Orbela.', { Orbela: 'LOC' })).toEqual(['organisation Orbela']);
  });

  test('leave alone what somebody has read', () => {
    const words = nameText(analyse('He went to Orbela.'));
    const names = [{ from: 3, to: 4, kind: 'place' }] as const;
    expect(read(words, mended(votes, words, names, [{ s: 0, e: 18 }]))).toEqual(['place Orbela']);
  });
});

describe('allowedTags', () => {
  const begin = (kind: (typeof TAG_KINDS)[number]): number =>
    1 << beginTag(TAG_KINDS.indexOf(kind));
  const text = 'Ana Ruiz left Orbela.';
  const words = nameText(analyse(text));
  const place = { start: 14, end: 20, kind: 'place', exact: 'Orbela', rule: 'a-rule' } as const;
  const names = [{ from: 3, to: 4, kind: 'organisation' }] as const;

  test('take a sure rule’s word against a machine’s, and either when the rule is fairly sure', () => {
    const silver = label(text, {});
    expect(allowedTags(words, silver, names, [{ ...place, weight: 0.95 }])[3]).toBe(begin('place'));
    expect(allowedTags(words, silver, names, [{ ...place, weight: 0.8 }])[3]).toBe(
      begin('place') | begin('organisation'),
    );
  });

  test('take what was read in a machine’s text against any rule', () => {
    const corrected = { ...label(text, {}), read: [{ s: 0, e: text.length }] };
    const allowed = allowedTags(words, corrected, names, [{ ...place, weight: 0.95 }]);
    expect(allowed[3]).toBe(begin('organisation'));
  });

  test('take a reader’s word against any rule', () => {
    const gold = { ...label(text, {}), corpus: 'wikigold' };
    const allowed = allowedTags(words, gold, names, [{ ...place, weight: 0.95 }]);
    expect(allowed[3]).toBe(begin('organisation'));
    expect(allowed[2]).toBe(1 << OUTSIDE);
  });
});
