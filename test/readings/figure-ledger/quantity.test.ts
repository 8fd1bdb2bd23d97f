import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/readings/figure-ledger/lexicon/kinds.ts';
import { measuredOf } from '../../../src/readings/figure-ledger/quantity.ts';

describe('measuredOf', () => {
  test.each([
    ['more than 40', 'wounded', 'persons', ''],
    ['two', 'police officers', 'persons', ''],
    ['12', 'policemen', 'persons', ''],
    ['8,000', 'Muslim Bosnians', 'persons', ''],
    ['840', 'Chinese', 'persons', ''],
    ['thousands', 'civilians and militants', 'persons', ''],
    ['two', 'men and boats', 'other', ''],
    ['two', 'chairs', 'other', ''],
    ['three', 'westerns', 'other', ''],
    ['three', 'Ferraris', 'other', ''],
    ['40', 'houses', 'other', ''],
    ['40', null, 'other', ''],
    ['40', 'them', 'other', ''],
    ['$3 million', null, 'money', '$'],
    ['one', 'dinar', 'money', 'dinar'],
    ['84 million', 'dinars', 'money', 'dinar'],
    ['11.5 per cent', null, 'percentage', 'per cent'],
    ['60%', 'its revenue', 'percentage', 'per cent'],
    ['5 pct', null, 'percentage', 'per cent'],
    ['4‰', null, 'percentage', 'per mille'],
    ['12', 'mile', 'distance', 'mile'],
    ['12', 'miles', 'distance', 'mile'],
    ['12', 'nautical miles', 'distance', 'nautical mile'],
    ['four', 'light years', 'distance', 'light year'],
    ['12', 'km', 'distance', 'km'],
    ['12', 'square miles', 'measure', 'square mile'],
    ['30', 'miles per gallon', 'measure', 'mile per gallon'],
    ['90', 'km/h', 'measure', 'km/h'],
    ['40', 'pounds', 'measure', 'pound'],
    ['six', 'years', 'duration', 'year'],
    ['45', 'min', 'duration', 'min'],
    ['12', '°C', 'measure', '°C'],
  ])('%s %s: %s, in “%s”', (words, counted, kind, unit) => {
    expect(measuredOf(words, counted, 'number')).toEqual({ kind, unit });
  });

  test('goes by the rule where that tells what was read', () => {
    expect(measuredOf('35', null, 'age').kind).toBe('age');
    expect(measuredOf('24', 'years', 'age').kind).toBe('age');
    expect(measuredOf('a third', 'the residents', 'share').kind).toBe('share');
  });

  test('answers with a kind whose rule the page states', () => {
    expect(Object.keys(KINDS)).toContain(measuredOf('40', 'civilians', 'number').kind);
  });
});
