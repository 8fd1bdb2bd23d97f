import { describe, expect, it } from 'vitest';
import { closedTwins } from '../../../src/pipeline/published/closed-twins.ts';
import { vanishedPages } from '../../../src/pipeline/published/vanished.ts';
import { ledgerOf } from '../corpus.ts';

const pages = (...names: string[]) =>
  new Map(names.map((name) => [name, new Map<string, string>()]));

const ledger = ledgerOf([
  { id: 'people/ana-berg', key: 'ana-berg' },
  { id: 'people/anna-berg', key: 'anna-berg', to: 'people/ana-berg' },
  { id: 'people/nobody', key: 'nobody', gone: 'Asked for', date: '2024-05-17' },
]);

describe('a page that is no longer made', () => {
  const site = pages('', 'figure-ledger/', 'people/', 'people/ana-berg/');

  it('leads to the nearest page above it', () => {
    const published = pages('figure-ledger/unicorns/2/', 'gone/', 'people/from/z/', 'people/');
    expect(vanishedPages(published, site, ledger)).toEqual(
      new Map([
        ['figure-ledger/unicorns/2/', 'figure-ledger/'],
        ['gone/', ''],
        ['people/from/z/', 'people/'],
      ]),
    );
  });

  it('leads in one step to where a moved page went', () => {
    const published = pages('people/anna-berg/mentions/2/', 'people/nobody/mentions/2/');
    expect(vanishedPages(published, site, ledger)).toEqual(
      new Map([
        ['people/anna-berg/mentions/2/', 'people/ana-berg/'],
        ['people/nobody/mentions/2/', 'people/nobody/'],
      ]),
    );
  });

  it('is none when the ledger answers for it', () => {
    expect(vanishedPages(pages('people/anna-berg/'), site, ledger).size).toBe(0);
  });
});

describe('the twin of a closed address', () => {
  it('says where to go on, or why and when it closed', () => {
    const [moved, gone] = closedTwins(ledger);
    expect(moved?.path).toBe('people/anna-berg/index.json');
    expect(JSON.parse(moved?.text ?? '')).toEqual({
      ...{ id: 'people/anna-berg', url: '/people/anna-berg/', movedTo: '/people/ana-berg/' },
    });
    expect(JSON.parse(gone?.text ?? '')).toEqual({
      ...{ id: 'people/nobody', url: '/people/nobody/', gone: 'Asked for', date: '2024-05-17' },
    });
  });
});
