import { describe, expect, it } from 'vitest';
import { closed, lostIds, moved, parted } from '../../src/pipeline/ledger-lines.ts';
import { ledgerOf } from './corpus.ts';

describe('lostIds', () => {
  it('lists the ids that nothing claims, but not those that moved or closed', () => {
    const ledger = ledgerOf([
      { id: 'people/ana-berg', key: 'ana-berg' },
      { id: 'people/li-wei', key: 'li-wei' },
      { id: 'people/old', to: 'people/li-wei' },
      { id: 'people/gone', gone: 'asked to' },
    ]);
    expect(lostIds(ledger, new Set(['people/li-wei']))).toEqual(['people/ana-berg']);
  });
});

describe('a line that takes a page away', () => {
  const ledger = ledgerOf([
    { id: 'people/ana-berg', key: 'ana-berg' },
    { id: 'quotations/q-1', key: 'q-1', of: 'sources/harbour', words: '9.0a1b2c3d' },
  ]);

  it('keeps what the id comes back by', () => {
    expect(moved('people/ana-berg', 'people/berg', ledger)).toEqual({
      id: 'people/ana-berg',
      key: 'ana-berg',
      to: 'people/berg',
    });
    expect(closed('quotations/q-1', { gone: 'Asked for', date: '2024-05-17' }, ledger)).toEqual({
      ...{ id: 'quotations/q-1', key: 'q-1', of: 'sources/harbour', words: '9.0a1b2c3d' },
      ...{ gone: 'Asked for', date: '2024-05-17' },
    });
  });

  it('offers several heirs, and moves to a single one', () => {
    const heirs = ['people/a', 'people/b'];
    expect(parted('people/ana-berg', heirs, ledger)).toMatchObject({ among: heirs });
    expect(parted('people/ana-berg', ['people/a'], ledger)).toMatchObject({ to: 'people/a' });
  });
});
