import { describe, expect, test } from 'vitest';
import { NOTHING } from '../../../src/components/search/filters.ts';
import {
  addressOf,
  asksForSomething,
  readWish,
  settled,
} from '../../../src/components/search/wish.ts';

const names = {
  edition: 'e',
  sources: [['harbour-closes', 'Harbour closes']] as const,
  names: [],
  speakers: [],
  spellings: [],
  shards: [],
  texts: [],
};

describe('the address of a search', () => {
  test('holds the words and every filter, and is read back as it was', () => {
    const wish = {
      query: '"not today" 40 & more',
      chosen: { ...NOTHING, kind: ['figures', 'quotations'], speaker: ['“officials”'] },
    };
    const address = addressOf(wish);
    expect(address).toContain('kind=figures&kind=quotations');
    expect(readWish(address)).toEqual(wish);
  });

  test('is empty when nothing is asked', () => {
    const nothing = { query: '  ', chosen: NOTHING };
    expect(addressOf(nothing)).toBe('');
    expect(asksForSomething(nothing)).toBe(false);
  });

  test('may name kinds in capitals and sources by their title', () => {
    const wish = readWish('?q=ferry&kind=Quotations&source=Harbour+closes');
    expect(settled(wish, names).chosen).toMatchObject({
      kind: ['quotations'],
      source: ['harbour-closes'],
    });
  });
});
