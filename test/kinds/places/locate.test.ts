import { describe, expect, test } from 'vitest';
import { locate } from '../../../src/kinds/places/locate.ts';
import { outcomeOf } from '../../pipeline/corpus.ts';

/** Where the places of one text lie, or why that is not said, by their names. */
function located(sentences: string): Record<string, unknown> {
  const { corpus } = outcomeOf({ 'a.txt': `A title here\n\n${sentences}\n` });
  const places = corpus.entities.filter(({ kind }) => kind === 'place');
  return Object.fromEntries([...locate(places)].map(([{ name }, location]) => [name, location]));
}

describe('where a place lies', () => {
  test('is the label point of a country, whichever of its names is printed', () => {
    const point = { lat: 38, lon: -97, rule: 'label-point-of-country', by: 'list' };
    expect(located('He left the United States in May.')).toEqual({ 'United States': point });
    expect(located('He flew to the U.S. in May.')).toEqual({ 'U.S.': point });
  });

  test('is that of a city, when it is by far the largest of its name', () => {
    expect(located('He lives in Aleppo.')).toEqual({
      Aleppo: { lat: 36.2, lon: 37.16, rule: 'largest-town-of-name', by: 'list' },
    });
  });

  test('is not said of a name that several places of like size bear', () => {
    expect(located('He lives in Birmingham.')).toEqual({
      Birmingham: { without: 'several-places' },
    });
    expect(located('He lives in Georgia.')).toEqual({ Georgia: { without: 'several-places' } });
  });

  test('is not said of a town so small that its name may be that of another', () => {
    expect(located('He went to the town of Srebrenica.')).toEqual({
      Srebrenica: { without: 'small-place-only' },
    });
  });

  test('is not said of a part of a country, or of what no list has', () => {
    expect(located('He lives in Texas. He swam in the Orla River.')).toEqual({
      Texas: { without: 'part-of-a-country' },
      'Orla River': { without: 'in-no-list' },
    });
  });

  test('is told by the region that is printed behind the name', () => {
    expect(located('He lives in Paris, Texas.')['Paris']).toEqual({
      ...{ lat: 33.66, lon: -95.56 },
      ...{ rule: 'town-in-printed-region', by: 'list' },
    });
  });

  test('is not told by what is merely the next place of a list', () => {
    expect(located('They went to Paris, Germany and Spain.')['Paris']).toMatchObject({
      rule: 'largest-town-of-name',
    });
  });

  test('is not said of a name that another page of the site bears', () => {
    const { corpus } = outcomeOf({
      'a.txt': 'A title here\n\nHe lives in Paris, Texas.\n',
      'b.txt': 'Another title\n\nShe lives in Paris.\n',
    });
    const places = corpus.entities.filter(({ name }) => name === 'Paris');
    expect(places).toHaveLength(2);
    expect([...locate(places).values()]).toContainEqual({ without: 'shares-its-name' });
    expect([...locate(places).values()]).toContainEqual(
      expect.objectContaining({ rule: 'town-in-printed-region' }),
    );
  });

  test('is where the editor puts it, whatever the lists say', () => {
    const { corpus } = outcomeOf({ 'a.txt': 'A title here\n\nHe lives in Aleppo.\n' });
    const aleppo = corpus.entities.find(({ kind }) => kind === 'place');
    if (!aleppo) throw new Error('Unexpected lack of the place.');
    const editorial = {
      ...{ rules: [], notes: [], ownName: false, altLabels: [], hiddenLabels: [], sameAs: [] },
      ...{ apart: [], coordinates: { latitude: 1.5, longitude: -2 } },
    };
    expect([...locate([{ ...aleppo, editorial }]).values()]).toEqual([
      { lat: 1.5, lon: -2, rule: 'place-by-curation', by: 'editor' },
    ]);
  });
});
