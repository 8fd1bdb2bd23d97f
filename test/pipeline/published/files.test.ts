import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import {
  goneFiles,
  isPromised,
  newlyPublishedFiles,
  publishedFilesOf,
} from '../../../src/pipeline/published/files.ts';
import { ENDINGS, goneText } from '../../../src/pipeline/published/gone-text.ts';
import { publishedOf } from '../../../src/pipeline/published/record.ts';
import { ledgerOf } from '../corpus.ts';

const ledger = ledgerOf([
  { id: 'sources/kept', key: 'a' },
  { id: 'sources/lost', key: 'b', gone: 'The <owner>, asked\nfor "it"', date: '2024-05-17' },
  { id: 'sources/merged', key: 'c', to: 'sources/kept' },
  { id: 'sources/both', key: 'd', among: ['sources/kept', 'sources/other'] },
  { id: 'sources/other', key: 'e' },
]);
const pages = new Map(
  ['', 'figure-ledger/', 'sources/kept/', 'sources/other/'].map((page) => [page, new Map()]),
);
const files = new Set(['sources/kept/text.txt']);

/** What stands at a path when this was published and only the files above are there. */
function textAt(path: string): string {
  const [gone, ...more] = goneFiles(new Set([path]), { pages, files, ledger });
  expect(more).toEqual([]);
  expect(gone?.path).toBe(path);
  return gone?.text ?? '';
}

describe('the record of files of data', () => {
  const first = [
    'data/people.csv',
    'corrections.json',
    'sources/kept/text.txt',
    'sources/kept/tei.xml',
  ];

  it('gives back what was put into it, one line a folder, and grows by what is new only', () => {
    const lines = newlyPublishedFiles(new Set(), first);
    expect(lines).toEqual([
      { page: '', has: '', files: '0corrections.json' },
      { page: 'data/', has: '', files: '0people.csv' },
      { page: 'sources/kept/', has: '', files: '0tei.xml 2xt.txt' },
    ]);
    expect(publishedFilesOf(lines)).toEqual(new Set(first.toSorted()));
    expect(newlyPublishedFiles(new Set(first), first)).toEqual([]);
    expect(publishedOf(lines).size).toBe(0);
  });

  it('holds what others may cite, and nothing that belongs to one build or to the host', () => {
    const promised = (path: string) => isPromised(path, ledger);
    expect([...first, 'compare/a/b/comparison.csv', 'data/tei.rng'].filter(promised)).toHaveLength(
      6,
    );
    for (const path of ['load/map.json', 'pagefind/x.json', '_astro/a.css', 'editions/1/a.csv'])
      expect(promised(path)).toBe(false);
    expect(promised('deploy/redirects.s3.json')).toBe(false);
    expect(promised('people/index.html')).toBe(false);
    // Of what the ledger names, the ledger tells.
    expect(promised('sources/lost/index.json')).toBe(false);
    expect(promised('timeline/index.json')).toBe(true);
  });
});

describe('a file that is not made any more', () => {
  it('says why and since when its page is closed', () => {
    expect(textAt('sources/lost/text.txt')).toBe(
      '/sources/lost/text.txt is no longer published here.\nIt closed on 2024-05-17.\nThe reason given for closing it: The <owner>, asked\nfor "it"\n',
    );
    expect(JSON.parse(textAt('sources/lost/annotations.json'))).toEqual({
      url: '/sources/lost/annotations.json',
      gone: 'The <owner>, asked\nfor "it"',
      date: '2024-05-17',
    });
    expect(textAt('sources/lost/counted.csv')).toBe(
      'url,movedTo,now,gone,date\r\n/sources/lost/counted.csv,,[],"The <owner>, asked\nfor ""it""",2024-05-17\r\n',
    );
    using tei = XmlDocument.fromString(textAt('sources/lost/tei.xml'));
    expect(tei.root.content).toBe('The <owner>, asked\nfor "it"');
    expect(tei.get('/closed/@date')?.content).toBe('2024-05-17');
  });

  it('leads in one step to the same file of the page that its page went to, or to that page', () => {
    expect(textAt('sources/merged/text.txt')).toContain(
      'It has moved to: /sources/kept/text.txt\n',
    );
    expect(textAt('sources/merged/tei.xml')).toContain('movedTo="/sources/kept/"');
    expect(JSON.parse(textAt('sources/both/annotations.json'))).toMatchObject({
      now: ['/sources/kept/', '/sources/other/'],
    });
  });

  it('leads to the nearest page above it where the ledger does not answer', () => {
    expect(textAt('figure-ledger/unicorns/figures.csv')).toContain(
      '["/figure-ledger/"]'.replaceAll('"', '""'),
    );
    expect(textAt('nowhere/a.txt')).toContain('Go on from: /\n');
  });

  it('is none where it is made, and where it was never published', () => {
    expect(goneFiles(files, { pages, files, ledger })).toEqual([]);
    expect(goneFiles(new Set(), { pages, files, ledger })).toEqual([]);
  });

  it.each(ENDINGS)(
    'can be read in the form that its name promises, whatever the reason: %s',
    (ending) => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (gone) => {
          const text = goneText({ url: `/a.${ending}`, gone, now: ['/b/'], date: '2024-05-17' });
          expect(text).toContain('2024-05-17');
          expect(faultIn(text, ending)).toBeUndefined();
        }),
      );
    },
  );
});

/** What a program finds wrong with a text that its name says to be of a form; undefined when nothing. */
function faultIn(text: string, ending: string): string | undefined {
  const lines = text.trimEnd().split(/[\n\r]/);
  try {
    if (ending.startsWith('json')) JSON.parse(text);
    if (/xml|atom|rng/.test(ending)) XmlDocument.fromString(text).dispose();
  } catch (cause) {
    return String(cause);
  }
  if (ending === 'jsonl' && lines.length > 1) return 'several lines';
  return ending === 'ttl' && !lines.every((line) => line.startsWith('# '))
    ? 'no comment'
    : undefined;
}
