import { describe, expect, it } from 'vitest';
import { mint, type Claim } from '../../src/pipeline/mint.ts';
import { ledgerOf } from './corpus.ts';

const person = (name: string, ...also: string[]): Claim => {
  const key = name.toLowerCase().replaceAll(' ', '-');
  return { kind: 'people', key, keys: [key, ...also], slug: key };
};

describe('mint', () => {
  it('mints a readable id and the line that keeps it', () => {
    expect(mint([person('Ana Berg')], new Map())).toEqual({
      ids: ['people/ana-berg'],
      lines: [{ id: 'people/ana-berg', key: 'ana-berg' }],
    });
  });

  it.each(['con', 'aux', 'nul', 'com1', 'lpt9'])(
    'gives no id that Windows cannot have as the name of a folder: %s',
    (name) => {
      const { ids } = mint([person(name)], new Map());
      expect(ids).toEqual([expect.stringMatching(new RegExp(`^people/${name}-[0-9a-f]{4}$`))]);
      const ledger = ledgerOf([{ id: `people/${name}`, key: name }]);
      expect(mint([person(name)], ledger).ids).toEqual([`people/${name}`]);
    },
  );

  it('gives the same ids whatever the order of the claims', () => {
    const claims = ['Ana Berg', 'Omar Haddad', 'Li Wei'].map((name) => person(name));
    const forwards = mint(claims, new Map());
    const backwards = mint(claims.toReversed(), new Map());
    expect(backwards.ids.toReversed()).toEqual(forwards.ids);
    expect(backwards.lines).toEqual(forwards.lines);
  });

  it('keeps an id when a fuller form of the name turns up', () => {
    const ledger = ledgerOf([{ id: 'people/ana-berg', key: 'ana-berg' }]);
    expect(mint([person('Ana Maria Berg', 'ana-berg')], ledger)).toEqual({
      ids: ['people/ana-berg'],
      lines: [],
    });
  });

  it('does not let a lesser key take the id of its rightful owner', () => {
    const ledger = ledgerOf([{ id: 'people/ana-berg', key: 'ana-berg' }]);
    const { ids } = mint([person('Aaa Berg', 'ana-berg'), person('Ana Berg')], ledger);
    expect(ids).toEqual(['people/aaa-berg', 'people/ana-berg']);
  });

  it('moves the second of two ids that turn out to be one thing', () => {
    const ledger = ledgerOf([
      { id: 'people/ana-berg', key: 'ana-berg' },
      { id: 'people/anna-berg', key: 'anna-berg' },
    ]);
    expect(mint([person('Ana Berg', 'anna-berg')], ledger)).toEqual({
      ids: ['people/ana-berg'],
      lines: [{ id: 'people/anna-berg', key: 'anna-berg', to: 'people/ana-berg' }],
    });
  });

  it('opens a moved id again when what it was minted for stands alone again', () => {
    const ledger = ledgerOf([
      { id: 'people/ana-berg', key: 'ana-berg' },
      { id: 'people/anna-berg', key: 'anna-berg', to: 'people/ana-berg' },
    ]);
    expect(mint([person('Ana Berg'), person('Anna Berg')], ledger)).toEqual({
      ids: ['people/ana-berg', 'people/anna-berg'],
      lines: [{ id: 'people/anna-berg', key: 'anna-berg' }],
    });
  });

  it('does not open a moved id for a lesser key, nor move it a second time', () => {
    const ledger = ledgerOf([
      { id: 'people/ana-berg', key: 'ana-berg' },
      { id: 'people/anna-berg', key: 'anna-berg', to: 'people/ana-berg' },
    ]);
    expect(mint([person('Ana Berg', 'anna-berg')], ledger).lines).toEqual([]);
  });

  it('opens a closed id again for a fuller name rather than minting another', () => {
    const ledger = ledgerOf([{ id: 'people/ana-berg', key: 'ana-berg', gone: 'Asked for' }]);
    expect(mint([person('Ana Maria Berg', 'ana-berg')], ledger)).toEqual({
      ids: ['people/ana-berg'],
      lines: [{ id: 'people/ana-berg', key: 'ana-berg' }],
    });
  });

  it('does not open a closed source for another text in its file', () => {
    const ledger = ledgerOf([
      { id: 'sources/harbour', key: 'sum', of: 'a.txt', gone: 'Asked for' },
    ]);
    const claim = {
      kind: 'sources',
      key: 'other',
      keys: ['other', 'a.txt'],
      slug: 'b',
      of: 'a.txt',
    };
    expect(mint([claim], ledger).ids).toEqual(['sources/b']);
  });

  it('keeps copies of one text apart by their files, in whatever order they come', () => {
    const copy = (file: string): Claim => ({
      ...{ kind: 'sources', key: 'sum', keys: ['sum', file], slug: 'harbour', of: file },
    });
    const { ids, lines } = mint([copy('a.txt'), copy('b.txt')], new Map());
    const ledger = ledgerOf(lines);
    expect(mint([copy('b.txt'), copy('a.txt')], ledger).ids).toEqual(ids.toReversed());
    expect(mint([copy('b.txt')], ledger).ids).toEqual([ids[1]]);
  });

  it('knows a renamed file by its text, and then by its new name', () => {
    const ledger = ledgerOf([{ id: 'sources/harbour', key: 'sum', of: 'a.txt' }]);
    const claim = { kind: 'sources', key: 'sum', keys: ['sum', 'b.txt'], slug: 'x', of: 'b.txt' };
    expect(mint([claim], ledger).lines).toEqual([
      { id: 'sources/harbour', key: 'sum', of: 'b.txt' },
    ]);
  });

  it('tells names apart that would share an address', () => {
    const claims: Claim[] = ['a', 'b'].map((key) => ({
      kind: 'people',
      key,
      keys: [key],
      slug: 'x',
    }));
    const { ids } = mint(claims, new Map());
    expect(new Set(ids).size).toBe(2);
  });

  it('gives a name without Latin letters an address all the same', () => {
    const [id] = mint([{ kind: 'people', key: 'بشار', keys: ['بشار'], slug: '' }], new Map()).ids;
    expect(id).toMatch(/^people\/[0-9a-f]{10}$/);
  });

  it('knows an edited source by its file and records its new text', () => {
    const ledger = ledgerOf([{ id: 'sources/harbour', key: 'old-sum', of: 'a.txt' }]);
    const claim = {
      kind: 'sources',
      key: 'new-sum',
      keys: ['new-sum', 'a.txt'],
      slug: 'other',
      of: 'a.txt',
    };
    expect(mint([claim], ledger)).toEqual({
      ids: ['sources/harbour'],
      lines: [{ id: 'sources/harbour', key: 'new-sum', of: 'a.txt' }],
    });
  });

  it('never gives a closed id to something new', () => {
    const ledger = ledgerOf([{ id: 'people/ana-berg', gone: 'asked to' }]);
    const [id] = mint([person('Ana Berg')], ledger).ids;
    expect(id).not.toBe('people/ana-berg');
  });

  describe('of things that share a name', () => {
    const ministry = (...within: string[]): Claim => ({
      ...{ kind: 'organisations', key: 'ministry', keys: ['ministry'], slug: 'ministry' },
      within,
    });
    const first = mint([ministry('sources/b')], new Map());
    const ledger = new Map(first.lines.map((line) => [line.id, line]));

    it('are the same again, whatever else is named so and in whatever order', () => {
      const claims = [
        ministry('sources/a'),
        ministry('sources/b', 'sources/d'),
        ministry('sources/c'),
      ];
      const { ids, lines } = mint(claims, ledger);
      expect(ids[1]).toBe(first.ids[0]);
      expect(new Set(ids).size).toBe(3);
      const later = new Map([...ledger, ...lines.map((line) => [line.id, line] as const)]);
      expect(mint(claims, later)).toEqual({ ids, lines: [] });
      expect(mint(claims.toReversed(), later)).toEqual({ ids: ids.toReversed(), lines: [] });
      expect(mint(claims.slice(2), later).ids).toEqual(ids.slice(2));
    });

    it('do not take over the address of a namesake that is no longer named', () => {
      const { ids, lines } = mint([ministry('sources/a'), ministry('sources/b')], ledger);
      const later = new Map([...ledger, ...lines.map((line) => [line.id, line] as const)]);
      expect(mint([ministry('sources/b')], later)).toEqual({ ids: [ids[1]], lines: [] });
    });

    it('note another source when the one that was noted names them no longer', () => {
      const { ids, lines } = mint([ministry('sources/z')], ledger);
      expect(ids).toEqual(first.ids);
      expect(lines.map(({ within }) => within)).toEqual(['sources/z']);
    });
  });
});
