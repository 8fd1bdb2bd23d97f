import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, countOf } from '../../../src/pipeline/editions/changes.ts';
import {
  COMPARED,
  type Row,
  type Tables,
  tablesOf,
} from '../../../src/pipeline/editions/tables.ts';

/** Tables that hold these records and nothing else. */
function tables(
  held: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>,
): Tables {
  return tablesOf((name) =>
    (held[name] ?? [])
      .map((row) => `${JSON.stringify({ url: `/${String(row['id'])}/`, ...row })}\n`)
      .join(''),
  );
}

const ids = (rows: readonly Row[]): string[] => rows.map(({ id }) => id);

describe('the changes between two editions', () => {
  test('tell sources that came, went and were edited', () => {
    const { sources } = changesBetween(
      tables({
        sources: [
          { id: 'sources/a', sha256: '1' },
          { id: 'sources/b', sha256: '2' },
        ],
      }),
      tables({
        sources: [
          { id: 'sources/b', sha256: '3' },
          { id: 'sources/c', sha256: '4' },
        ],
      }),
    );
    expect(ids(sources.added)).toEqual(['sources/c']);
    expect(ids(sources.gone)).toEqual(['sources/a']);
    expect(sources.edited.map(({ after }) => after.id)).toEqual(['sources/b']);
  });

  test('tell a page that was renamed from one that went', () => {
    const { entities } = changesBetween(
      tables({
        people: [
          { id: 'people/a', name: 'Ana Ruiz' },
          { id: 'people/b', name: 'Bo Lind' },
        ],
      }),
      tables({ people: [{ id: 'people/a', name: 'Ana María Ruiz' }] }),
    );
    expect(entities.renamed.map(({ before, after }) => [before['name'], after['name']])).toEqual([
      ['Ana Ruiz', 'Ana María Ruiz'],
    ]);
    expect(ids(entities.gone)).toEqual(['people/b']);
  });

  test('find merged and split pages by their mentions', () => {
    const one = tables({
      people: [{ id: 'people/a' }, { id: 'people/b' }],
      mentions: [
        { id: 'm-1', entity: 'people/a' },
        { id: 'm-2', entity: 'people/b' },
      ],
    });
    const other = tables({
      people: [{ id: 'people/a' }],
      mentions: [
        { id: 'm-1', entity: 'people/a' },
        { id: 'm-2', entity: 'people/a' },
      ],
    });
    const merged = changesBetween(one, other).entities;
    expect(merged.merged.map(({ before, now }) => [before.id, ids(now)])).toEqual([
      ['people/b', ['people/a']],
    ]);
    expect(merged.gone).toEqual([]);
    const split = changesBetween(other, one).entities;
    expect(split.split.map(({ before, now }) => [before.id, ids(now)])).toEqual([
      ['people/a', ['people/b']],
    ]);
  });

  test('tell another credit and another value of the same statement', () => {
    const { statements } = changesBetween(
      tables({
        quotations: [{ id: 'q-1', speakerName: 'Ana Ruiz' }],
        figures: [
          { id: 'f-1', value: 40, counted: 'boats' },
          { id: 'f-2', value: 3 },
        ],
      }),
      tables({
        quotations: [{ id: 'q-1', speakerName: null }],
        figures: [
          { id: 'f-1', value: 400, counted: 'boats' },
          { id: 'f-2', value: 3, counted: 'ships' },
        ],
      }),
    );
    expect(statements.reattributed.map(({ after }) => after.id)).toEqual(['q-1']);
    expect(statements.reread.map(({ after }) => after.id)).toEqual(['f-1']);
  });

  const someTables = fc
    .record(
      Object.fromEntries(
        COMPARED.map((name) => [
          name,
          fc.uniqueArray(
            fc.record({
              id: fc.integer({ min: 0, max: 6 }).map((number) => `${name}/${number}`),
              name: fc.constantFrom('a', 'b'),
              value: fc.option(fc.integer({ min: 0, max: 2 })),
              entity: fc.constantFrom('people/1', 'people/2', 'places/1', null),
            }),
            { selector: ({ id }) => id },
          ),
        ]),
      ),
    )
    .map((held) => tables(held));

  test('are none between an edition and itself', () => {
    fc.assert(fc.property(someTables, (one) => countOf(changesBetween(one, one)) === 0));
  });

  test('are the same both ways round: what one adds, the other has lost', () => {
    fc.assert(
      fc.property(someTables, someTables, (one, other) => {
        const [there, back] = [changesBetween(one, other), changesBetween(other, one)];
        expect(ids(there.statements.added)).toEqual(ids(back.statements.gone));
        expect(ids(there.sources.gone)).toEqual(ids(back.sources.added));
        const lost = [...there.entities.gone, ...there.entities.merged.map(({ before }) => before)];
        expect(ids(lost).toSorted()).toEqual(ids(back.entities.added).toSorted());
        expect(there.statements.reread.length).toBe(back.statements.reread.length);
      }),
    );
  });
});

describe('the tables of an edition', () => {
  test('name the line that is no record', () => {
    expect(() =>
      tablesOf((name) => (name === 'people' ? '{"id":"a","url":"/a/"}\n[]\n' : '')),
    ).toThrow('line 2 in people.jsonl');
  });
});
