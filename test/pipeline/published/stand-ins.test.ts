import { describe, expect, it } from 'vitest';
import type { Published } from '../../../src/model/published.ts';
import { marksOf } from '../../../src/pipeline/published/marks.ts';
import { standInsOf, successorsOf, unsaidOf } from '../../../src/pipeline/published/stand-ins.ts';
import { decided, type Decided, TEXTS } from '../curate/decided.ts';
import { siteOf } from './site-of.ts';

const first = decided(TEXTS, '');
const published = siteOf(first.corpus);
const HARBOUR = 'sources/harbour-opens-again/';
const SUPPRESS = '- suppress: people/omar-haddad\n  because: He asked.\n  date: 2024-02-01\n';

function editionOf({ corpus, ledger, withheld }: Decided) {
  return { site: siteOf(corpus), ledger, corpus, withheld };
}

function standIns(now: Decided, before: Published = published) {
  return standInsOf(before, editionOf(now));
}

function anchorOf(exact: string, { corpus }: Decided = first): string {
  return corpus.mentions.find((one) => one.exact === exact)?.id ?? '';
}

describe('a stand-in', () => {
  it('is not needed where nothing has gone', () => {
    expect(standIns(first).size).toBe(0);
  });

  it('stands for a rejected name, and leads to the paragraph that prints the words', () => {
    const rejected = `- reject: Norway\n  source: sources/harbour-opens-again\n  paragraph: 1\n`;
    const now = decided(TEXTS, rejected, first.ledger);
    expect(standIns(now).get(HARBOUR)).toEqual([
      { anchor: anchorOf('Norway'), was: 'mention', now: '#p1' },
    ]);
  });

  it('leads to the same words when their paragraph was edited, and says so of figures and quotations', () => {
    const { 'harbour.txt': harbour = '' } = TEXTS;
    const texts = {
      ...TEXTS,
      'harbour.txt': harbour.replace('Mayor Anna', 'On Friday Mayor Anna'),
    };
    const now = decided(texts, '', first.ledger);
    const those = standIns(now).get(HARBOUR) ?? [];
    const norway = those.find(({ anchor }) => anchor === anchorOf('Norway'));
    expect(norway?.now).toBe(`#${anchorOf('Norway', now)}`);
    expect(new Set(those.map(({ was }) => was))).toEqual(
      new Set(['mention', 'quotation', 'figure']),
    );
    expect(those.every(({ now: place }) => place !== undefined)).toBe(true);
  });

  it('leads nowhere when the words are gone, and keeps none of them', () => {
    const { 'harbour.txt': harbour = '' } = TEXTS;
    const now = decided(
      { ...TEXTS, 'harbour.txt': harbour.replace('Norway', 'Wales') },
      '',
      first.ledger,
    );
    const all = standIns(now).get(HARBOUR) ?? [];
    expect(all.find(({ anchor }) => anchor === anchorOf('Norway'))).toEqual({
      anchor: anchorOf('Norway'),
      was: 'mention',
    });
    expect(JSON.stringify(all)).not.toMatch(/norway/i);
  });

  it('leads to a part that went to another page when a name was separated', () => {
    const separate =
      '- separate: people/omar-haddad\n  sources: sources/ferry-sails-again\n  as: people/skipper-haddad\n';
    const now = decided(TEXTS, separate, first.ledger);
    const those = standIns(now).get('people/omar-haddad/') ?? [];
    expect(those).toContainEqual({
      anchor: 'from-ferry-sails-again',
      was: 'part',
      now: '/people/skipper-haddad/#from-ferry-sails-again',
    });
    expect(successorsOf('people/omar-haddad/', those)).toEqual(['/people/skipper-haddad/']);
    const unmarked = new Map(
      [...published].map(([page, anchors]) => [
        page,
        new Map([...anchors.keys()].map((anchor) => [anchor, ''])),
      ]),
    );
    expect(standIns(now, unmarked).get('people/omar-haddad/')).toEqual(those);
  });

  it('leads to where single mentions went, be it to a thing that was there, and past what is there by chance', () => {
    const assigned =
      '- mention: Haddad\n  source: sources/ferry-sails-again\n  paragraph: 1\n  occurrence: 2\n  kind: person\n  entity: people/annie-berg\n';
    const now = decided(TEXTS, assigned, first.ledger);
    expect(now.said).toEqual([]);
    const anchor = 'as-ferry-sails-again-haddad';
    expect(standIns(now).get('people/omar-haddad/')).toContainEqual({
      ...{ anchor, was: 'part', now: `/people/annie-berg/#${anchor}` },
    });
    const rejected =
      '- reject: Haddad\n  source: sources/ferry-sails-again\n  paragraph: 1\n  occurrence: 2\n';
    const none = decided(TEXTS, rejected, first.ledger);
    expect(none.said).toEqual([]);
    expect(standIns(none).get('people/omar-haddad/')).toContainEqual({ anchor, was: 'part' });
  });

  it('stands on the page that a merged one leads to', () => {
    const join = '- join: people/annie-berg\n  to: people/anna-berg\n';
    const { 'ferry.txt': ferry = '', ...others } = TEXTS;
    const joined = decided(TEXTS, join, first.ledger);
    const now = decided(
      { ...others, 'ferry.txt': ferry.replace(/\n\nAnnie.*/, '') },
      join,
      joined.ledger,
    );
    const those = standIns(now)
      .get('people/anna-berg/')
      ?.map(({ anchor }) => anchor);
    expect(those).toContain('from-ferry-sails-again');
    expect(those).toContain('as-ferry-sails-again-annie-berg');
  });

  it('says nothing of a suppressed person, then and when the text is edited later', () => {
    const now = decided(TEXTS, SUPPRESS, first.ledger);
    expect(JSON.stringify([...standIns(now)])).not.toContain(anchorOf('Omar Haddad'));
    const unsaid = unsaidOf(published, editionOf(now));
    expect(unsaid.get('sources/ferry-sails-again/')?.get(anchorOf('Omar Haddad'))).toBe('-');
    const { 'harbour.txt': harbour = '' } = TEXTS;
    const texts = { ...TEXTS, 'harbour.txt': harbour.replace('The shipowner', 'A shipowner') };
    const later = decided(texts, SUPPRESS, now.ledger);
    const hidden = new Set(
      first.corpus.mentions
        .filter(({ entity }) => entity?.id === 'people/omar-haddad')
        .map(({ id }) => id),
    );
    const those = [...standIns(later)].flatMap(([, own]) => own.map(({ anchor }) => anchor));
    expect(those.filter((anchor) => hidden.has(anchor))).toEqual([]);
    expect(those.filter((anchor) => anchor.includes('haddad'))).toEqual([]);
  });

  it('marks words on the pages of sources, and the first mention on those of what they name', () => {
    const mark = marksOf(first.corpus);
    expect(mark(HARBOUR, anchorOf('Norway'))).toMatch(/^6\.[0-9a-f]{8}$/);
    expect(mark('places/norway/', 'as-harbour-opens-again-norway')).toBe(anchorOf('Norway'));
    expect(mark('places/norway/', 'from-harbour-opens-again')).toBe(anchorOf('Norway'));
    expect(mark('places/norway/', 'from-ferry-sails-again')).toBe('');
    expect(mark('compare/', anchorOf('Norway'))).toBe('');
  });
});
