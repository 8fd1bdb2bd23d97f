import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../../src/model/ledger.ts';
import { lostIds } from '../../../src/pipeline/ledger-lines.ts';
import { decided, TEXTS } from './decided.ts';

const first = decided(TEXTS, '');
const JOIN = '- join: people/annie-berg\n  to: people/anna-berg\n';
const SEPARATE =
  '- separate: people/omar-haddad\n  sources: sources/ferry-sails-again\n  as: people/skipper-haddad\n';
const SUPPRESS = '- suppress: people/omar-haddad\n  because: He asked.\n  date: 2024-02-01\n';
const REJECT =
  '- reject: Norway\n  source: sources/harbour-opens-again\n  paragraph: 1\n  because: A ship.\n';
const RENAME = '- reject: Anna Berg\n  source: sources/harbour-opens-again\n  paragraph: 1\n';
const ADD =
  '- mention: old quay\n  source: sources/ferry-sails-again\n  paragraph: 2\n  kind: place\n';

/** Lines without where a thing is named, which is of no account here. */
function plain(lines: readonly LedgerLine[]): LedgerLine[] {
  return lines.map((line) => {
    const { within: _, ...rest } = line;
    return rest;
  });
}

describe('the ledger', () => {
  it('moves the id of what was joined, and opens it again when the join is taken back', () => {
    const joined = decided(TEXTS, JOIN, first.ledger);
    expect(plain(joined.minted)).toEqual([
      { id: 'people/annie-berg', key: 'annie-berg', to: 'people/anna-berg' },
    ]);
    expect(plain(decided(TEXTS, JOIN, joined.ledger).minted)).toEqual([]);
    const undone = decided(TEXTS, '', joined.ledger);
    expect(plain(undone.minted)).toEqual([{ id: 'people/annie-berg', key: 'annie-berg' }]);
    expect(undone.corpus).toEqual(first.corpus);
  });

  it('mints an id for what was separated, which leads back when that is taken back', () => {
    const parted = decided(TEXTS, SEPARATE, first.ledger);
    const line = {
      id: 'people/skipper-haddad',
      key: '=people/skipper-haddad',
      of: 'people/omar-haddad',
      by: 'curation',
    };
    expect(plain(parted.minted)).toEqual([line]);
    const undone = decided(TEXTS, '', parted.ledger);
    expect(plain(undone.minted)).toEqual([{ ...line, to: 'people/omar-haddad' }]);
    expect(plain(decided(TEXTS, SEPARATE, undone.ledger).minted)).toEqual([line]);
  });

  it('closes the id of a suppressed person with reason and date, and opens it again', () => {
    const without = decided(TEXTS, SUPPRESS, first.ledger);
    expect(plain(without.minted)).toEqual([
      {
        id: 'people/omar-haddad',
        key: 'omar-haddad',
        gone: 'He asked.',
        date: '2024-02-01',
      },
    ]);
    const undone = decided(TEXTS, '', without.ledger);
    expect(plain(undone.minted)).toEqual([{ id: 'people/omar-haddad', key: 'omar-haddad' }]);
  });

  it('keeps a suppressed person closed while no text names them, and when one does again', () => {
    const { 'harbour.txt': harbour = '' } = TEXTS;
    const without = decided(TEXTS, SUPPRESS, first.ledger);
    const others = decided(
      { 'harbour.txt': harbour.replaceAll('Haddad', 'Lund') },
      SUPPRESS,
      without.ledger,
    );
    expect(others.said).toEqual([]);
    expect(others.ledger.get('people/omar-haddad')?.gone).toBeDefined();
    const again = decided(TEXTS, SUPPRESS, others.ledger);
    expect(again.ledger.get('people/omar-haddad')?.gone).toBeDefined();
  });

  it('keeps a suppressed person closed when the texts come to print a fuller name', () => {
    const without = decided(TEXTS, SUPPRESS, first.ledger);
    const { 'ferry.txt': ferry = '' } = TEXTS;
    const fuller = { ...TEXTS, 'ferry.txt': ferry.replace('Omar Haddad', 'Omar Karim Haddad') };
    const { said, ids, corpus } = decided(fuller, SUPPRESS, without.ledger);
    expect(said).toEqual([]);
    expect([...ids].filter((id) => id.includes('haddad'))).toEqual([]);
    expect(corpus.mentions.filter(({ exact }) => exact.includes('Haddad'))).toEqual([]);
  });

  it('closes what rested on a rejected mention, with the reason given, and opens it again', () => {
    const without = decided(TEXTS, REJECT, first.ledger);
    expect(plain(without.minted)).toEqual([
      {
        id: 'places/norway',
        key: 'norway',
        gone: 'By a decision of the editor there is no page here any more. A ship.',
      },
    ]);
    expect(plain(decided(TEXTS, '', without.ledger).minted)).toEqual([
      { id: 'places/norway', key: 'norway' },
    ]);
  });

  it('moves a page whose name was rejected to where its other mentions went', () => {
    const renamed = decided(TEXTS, RENAME, first.ledger);
    expect(renamed.said).toEqual([]);
    expect(plain(renamed.minted)).toEqual([
      { id: 'people/anna-berg', key: 'anna-berg', to: 'people/annie-berg' },
    ]);
    const undone = decided(TEXTS, '', renamed.ledger);
    expect(undone.ledger.get('people/anna-berg')).toMatchObject({
      id: 'people/anna-berg',
      key: 'anna-berg',
    });
    expect(lostIds(undone.ledger, undone.ids)).toEqual([]);
  });

  it('offers every page that has the mentions of one which was parted whole, until that is undone', () => {
    const whole = `${SEPARATE}- separate: people/omar-haddad\n  sources: sources/harbour-opens-again\n  as: people/owner-haddad\n`;
    const parted = decided(TEXTS, whole, first.ledger);
    expect(parted.said).toEqual([]);
    expect(parted.ledger.get('people/omar-haddad')).toMatchObject({
      id: 'people/omar-haddad',
      key: 'omar-haddad',
      among: ['people/owner-haddad', 'people/skipper-haddad'],
    });
    expect(plain(decided(TEXTS, whole, parted.ledger).minted)).toEqual([]);
    const undone = decided(TEXTS, '', parted.ledger);
    expect(undone.corpus).toEqual(first.corpus);
    expect(lostIds(undone.ledger, undone.ids)).toEqual([]);
  });

  it('closes what only a decision had made when that is taken back, and opens it again', () => {
    const more = decided(TEXTS, ADD, first.ledger);
    const line = { id: 'places/old-quay', key: 'old-quay', by: 'curation' };
    expect(plain(more.minted)).toEqual([line]);
    const undone = decided(TEXTS, '', more.ledger);
    expect(plain(undone.minted)).toEqual([
      { ...line, gone: 'The decision of the editor that had made this page was taken back.' },
    ]);
    expect(plain(decided(TEXTS, ADD, undone.ledger).minted)).toEqual([line]);
  });

  it('still reports what was lost because a text is gone', () => {
    const { 'harbour.txt': harbour = '' } = TEXTS;
    const { ledger, ids } = decided({ 'harbour.txt': harbour }, '', first.ledger);
    expect(lostIds(ledger, ids)).toContain('sources/ferry-sails-again');
  });

  it('answers at every address after any history of decisions, and ends as it began', () => {
    const some = fc.subarray([JOIN, SEPARATE, SUPPRESS, REJECT, RENAME, ADD]);
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), (history) => {
        let { ledger } = first;
        for (const yaml of [...history, []]) {
          const next = decided(TEXTS, yaml.join(''), ledger);
          expect(next.said).toEqual([]);
          ledger = next.ledger;
          expect(lostIds(ledger, next.ids)).toEqual([]);
          for (const { id, to, gone } of ledger.values())
            expect(next.ids.has(id)).toBe(to === undefined && gone === undefined);
          for (const { to } of ledger.values())
            expect(to === undefined || ledger.has(to)).toBe(true);
          expect(plain(decided(TEXTS, yaml.join(''), ledger).minted)).toEqual([]);
        }
        expect(decided(TEXTS, '', ledger).corpus).toEqual(first.corpus);
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});
