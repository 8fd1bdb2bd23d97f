import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/readings/compare/comparison.ts';
import { tableOf } from '../../../src/readings/compare/table.ts';
import { figureOf, nameOf, quotationOf, sourceOf } from './holdings-of.ts';

describe('tableOf', () => {
  const table = tableOf(
    compare(
      sourceOf('a', {
        quotations: [quotationOf('q-1', 'They said "no, never" to us', 'u-1', 7)],
        figures: [figureOf('f-1', '40 boats', 'boats')],
      }),
      sourceOf('b', {
        quotations: [quotationOf('q-2', 'no, never', 'u-1')],
        names: [nameOf('place', '/places/norrvik/', 'Norrvik', ['Norrvik', 'the port'])],
      }),
    ),
  );

  test('has a row for every version, figure and wording, and says where each was found', () => {
    const rows = table.trimEnd().split('\r\n').slice(1);
    expect(rows.map((row) => row.split(',').slice(0, 4))).toEqual([
      ['utterance', 'u-1', 'in both', '/sources/a/'],
      ['utterance', 'u-1', 'in both', '/sources/b/'],
      ['figure', 'boat', 'no matching passage found in the other', '/sources/a/'],
      ['place', 'Norrvik', 'no matching passage found in the other', '/sources/b/'],
      ['place', 'Norrvik', 'no matching passage found in the other', '/sources/b/'],
    ]);
  });

  test('keeps the words as printed, with their place, speaker and address', () => {
    expect(table).toContain(
      '/sources/a/,The a,2,7,34,"They said ""no, never"" to us",,Lindqvist,Ada Lindqvist,explicit,[],[],/quotations/q-1/,q-2\r\n',
    );
  });
});
