import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/text/analyse.ts';
import { nameText } from '../../src/text/name-runs.ts';

const words = (text: string): string[] =>
  nameText(analyse(text))
    .words.filter((word) => word.name)
    .map((word) => word.text);

const runs = (text: string): string[] => {
  const named = nameText(analyse(text));
  return named.runs.map(({ from, to }) =>
    text.slice(named.words[from]?.start, named.words[to - 1]?.end),
  );
};

describe('words that can be names', () => {
  test('are cut out of compounds at the edge of the name', () => {
    expect(words('Then al-Qaeda-linked and Russian-brokered deals')).toEqual([
      'al-Qaeda',
      'Russian',
    ]);
    expect(words('the anti-Syria mood of US-Russia talks')).toEqual(['Syria', 'US', 'Russia']);
    expect(words('with Jean-Claude and Kim Dae-jung')).toEqual(['Jean-Claude', 'Kim', 'Dae-jung']);
  });

  test('are no function words, months or days of the week', () => {
    expect(words('On Thursday The staff of The WHO')).toEqual(['WHO']);
  });

  test('take the full stop of an initial or abbreviation, and a number that is glued to them', () => {
    expect(runs('said J. Doe and Gen. Roe at the G7')).toEqual(['J. Doe', 'Gen. Roe', 'G7']);
  });
});

describe('runs of words', () => {
  test('hold the particles between their words', () => {
    expect(runs('said Ursula von der Leyen and Rio de Janeiro')).toEqual([
      'Ursula von der Leyen',
      'Rio de Janeiro',
    ]);
  });

  test('hold a possessive that belongs to a name', () => {
    expect(
      runs("It was the National People's Party that held Syria's Aleppo for so long."),
    ).toEqual(["National People's Party", 'Syria', 'Aleppo']);
  });

  test('of a headline hold no usual words', () => {
    expect(runs('Kerry Accuses Syrian Government Over Aleppo Attack')).toEqual([
      'Kerry',
      'Syrian',
      'Aleppo',
    ]);
  });
});
