import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/readings/compare/comparison.ts';
import { figureOf, nameOf, quotationOf, sourceOf } from './holdings-of.ts';

const harbour = sourceOf('harbour', {
  quotations: [
    quotationOf('q-1', 'We will not open it today, nor tomorrow', 'u-1', 10),
    quotationOf('q-2', 'Whose harbour is it?', undefined, 90),
  ],
  figures: [
    figureOf('f-1', 'Some 300 passengers', 'passengers'),
    figureOf('f-2', 'more than 40 lorries', 'lorries'),
    figureOf('f-3', 'dozens of them', 'them'),
  ],
  names: [
    nameOf('person', '/people/ada-lindqvist/', 'Ada Lindqvist', ['Ada Lindqvist', 'Lindqvist']),
    nameOf('place', '/places/norrvik/', 'Norrvik'),
    nameOf('place', '/places/aland/', 'Åland'),
  ],
});
const ferries = sourceOf('ferries', {
  quotations: [quotationOf('q-3', 'We will not open it today', 'u-1')],
  figures: [
    figureOf('f-4', 'one stranded passenger', 'stranded passenger'),
    figureOf('f-5', 'several of them', 'them'),
  ],
  names: [
    nameOf('person', '/people/ada-lindqvist/', 'Ada Lindqvist', ['the mayor']),
    nameOf('organisation', '/organisations/ferry-board/', 'Ferry Board'),
  ],
});

describe('compare', () => {
  const compared = compare(harbour, ferries);

  test('makes the same of two sources in either order', () => {
    expect(compare(ferries, harbour)).toEqual(compared);
    expect(compared.a.folder).toBe('ferries');
  });

  test('sets the versions of one utterance beside each other', () => {
    expect(compared.utterances).toHaveLength(1);
    const [pairing] = compared.utterances[0]?.pairings ?? [];
    expect([pairing?.a.id, pairing?.b.id]).toEqual(['q-3', 'q-1']);
    expect(pairing?.stretches?.map((stretch) => stretch.in)).toEqual(['both', 'b']);
  });

  test('gathers figures by what they count, never by pronouns', () => {
    expect(
      compared.figures.map(({ key, a, b }) => [key, a.map(({ id }) => id), b.map(({ id }) => id)]),
    ).toEqual([['passenger', ['f-4'], ['f-1']]]);
  });

  test('names what both name under the wordings of each', () => {
    expect(compared.names.map(({ name, a, b }) => [name, a, b])).toEqual([
      [
        'Ada Lindqvist',
        [{ form: 'the mayor', count: 1, at: '#as' }],
        [
          { form: 'Ada Lindqvist', count: 1, at: '#as' },
          { form: 'Lindqvist', count: 1, at: '#as' },
        ],
      ],
    ]);
  });

  test('lists all else as found in one only, names alphabetical whatever their accents', () => {
    const { a, b } = compared.only;
    expect(b.quotations.map(({ id }) => id)).toEqual(['q-2']);
    expect(b.figures.map(({ id }) => id)).toEqual(['f-2', 'f-3']);
    expect(b.names.map(({ name }) => name)).toEqual(['Åland', 'Norrvik']);
    expect(a.quotations).toEqual([]);
    expect(a.figures.map(({ id }) => id)).toEqual(['f-5']);
    expect(a.names.map(({ name }) => name)).toEqual(['Ferry Board']);
  });

  test('loses nothing: each statement and name stands in both or in one only, once', () => {
    const holdings = fc.record({
      quotations: fc.uniqueArray(fc.constantFrom('u-1', 'u-2', 'u-3', 'u-4'), { maxLength: 4 }),
      counted: fc.array(fc.constantFrom('boats', 'a boat', 'men', 'them', null), { maxLength: 6 }),
      names: fc.uniqueArray(fc.constantFrom('anna', 'bo', 'cy'), { maxLength: 3 }),
    });
    const source = (
      folder: string,
      given: typeof holdings extends fc.Arbitrary<infer T> ? T : never,
    ) =>
      sourceOf(folder, {
        quotations: given.quotations.map((id) =>
          quotationOf(`${folder}-${id}`, 'five words of a speech', id),
        ),
        figures: given.counted.map((counted, at) => figureOf(`${folder}-f${at}`, '5', counted)),
        names: given.names.map((name) => nameOf('person', `/people/${name}/`, name)),
      });
    fc.assert(
      fc.property(holdings, holdings, (one, other) => {
        const a = source('a', one);
        const { utterances, figures, names, only } = compare(source('b', other), a);
        const shown = [
          ...utterances.flatMap(({ pairings }) => pairings.map((pairing) => pairing.a.id)),
          ...only.a.quotations.map(({ id }) => id),
          ...figures.flatMap((group) => group.a.map(({ id }) => id)),
          ...only.a.figures.map(({ id }) => id),
          ...names.map(({ url }) => url),
          ...only.a.names.map(({ url }) => url),
        ];
        const held = [
          ...a.quotations.map(({ id }) => id),
          ...a.figures.map(({ id }) => id),
          ...a.names.map(({ url }) => url),
        ];
        expect(shown.toSorted()).toEqual(held.toSorted());
      }),
    );
  });
});
