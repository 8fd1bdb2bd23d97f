import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorOf } from '../../src/citing/processor.ts';
import { styledOf, type Outline, type Styled } from '../../src/citing/styled.ts';
import { styles } from '../../src/citing/styles.ts';
import type { Work } from '../../src/citing/work.ts';
import { ARTICLE, BARE, HOSTILE_TITLES, PAGE } from './works-to-cite.ts';

const file = (name: string) => readFileSync(`src/citing/styles/${name}`, 'utf8');
const processors = styles.map((style) => ({ style, set: processorOf(style, file) }));
const known = new Map<string, readonly Styled[]>();

function setOutline(outline: Outline): readonly Styled[] {
  const key = JSON.stringify(outline);
  const settings =
    known.get(key) ??
    processors.map(({ style, set }) => ({
      style: style.id,
      ...set(outline.item, outline.locator),
    }));
  known.set(key, settings);
  return settings;
}

const inStyle = (style: string, work: Work): Styled => {
  const found = styledOf(work, setOutline).find((one) => one.style === style);
  if (!found) throw new Error(`No style ${style}`);
  return found;
};

describe('a text in a style', () => {
  test.each([
    [
      'apa',
      'Ana Berg. (2019, March 4). Harbour reopens “after three years”. The Port Ellis Gazette. https://example.org/quotations/q-1/',
      '(Ana Berg, 2019, para. 3)',
    ],
    [
      'chicago-author-date',
      'Ana Berg. 2019. “Harbour reopens “after three years”.” The Port Ellis Gazette, March 4, 2019. https://example.org/quotations/q-1/.',
      '(Ana Berg 2019, para. 3)',
    ],
    [
      'chicago-fullnote-bibliography',
      'Ana Berg. “Harbour reopens “after three years”.” The Port Ellis Gazette, March 4, 2019. https://example.org/quotations/q-1/.',
      'Ana Berg, “Harbour reopens “after three years”,” The Port Ellis Gazette, March 4, 2019, para. 3, https://example.org/quotations/q-1/.',
    ],
    [
      'modern-language-association',
      'Ana Berg. “Harbour reopens “after three years”.” The Port Ellis Gazette, 4 Mar. 2019. Harbour Readings, https://example.org/quotations/q-1/.',
      undefined,
    ],
    [
      'harvard-cite-them-right',
      'Ana Berg (2019) ‘Harbour reopens “after three years”’, The Port Ellis Gazette, 4 March. Available at: https://example.org/quotations/q-1/ (Accessed: [day of access]).',
      '(Ana Berg, 2019, para. 3)',
    ],
    [
      'vancouver',
      'Ana Berg. Harbour reopens “after three years”. The Port Ellis Gazette [Internet]. 2019 Mar 4 [cited [day of access]]. Available from: https://example.org/quotations/q-1/',
      undefined,
    ],
  ])('has the form of %s', (style, entry, within) => {
    const set = inStyle(style, ARTICLE);
    expect(set.entry).toBe(entry);
    expect(set.within).toBe(within ?? set.within);
  });

  test('asks for no paragraph where the whole text or its title is cited', () => {
    expect(inStyle('apa', { ...ARTICLE, paragraph: undefined }).within).toBe('(Ana Berg, 2019)');
    expect(inStyle('apa', { ...ARTICLE, paragraph: 0 }).within).toBe('(Ana Berg, 2019)');
  });

  test('has no full stop behind a question mark of its title', () => {
    expect(inStyle('apa', BARE).entry).toMatch(/^Who pays\? \(n\.d\.\)\./);
  });

  test('leaves the day of access to the reader, and does without it for an edition', () => {
    expect(inStyle('harvard-cite-them-right', PAGE).entry).toContain('(Accessed: [day of access])');
    const frozen = inStyle('harvard-cite-them-right', { ...PAGE, edition: '2f61' });
    expect(frozen.entry).not.toMatch(/accessed/i);
  });
});

describe('the words of a work', () => {
  test.each(HOSTILE_TITLES)('stay as they are in every style: %j', (title) => {
    for (const { entry } of styledOf({ ...ARTICLE, title }, setOutline))
      expect(entry).toContain(title);
  });

  test('stay as they are in every style, whatever they are', () => {
    const words = fc.string({ minLength: 1, unit: 'binary' });
    fc.assert(
      fc.property(words, words, words, (title, author, container) => {
        for (const { entry } of styledOf({ ...ARTICLE, title, author, container }, setOutline)) {
          // A style may leave out a sign that ends a sentence, where its own follows.
          for (const each of [title, author, container])
            expect(entry).toContain(each.replace(/[.?!]$/, ''));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('are set once for all works of one outline', () => {
    const before = known.size;
    styledOf({ ...ARTICLE, title: 'One', key: 'a', paragraph: 9 }, setOutline);
    styledOf({ ...ARTICLE, title: 'Other', key: 'b', paragraph: 17 }, setOutline);
    expect(known.size).toBeLessThanOrEqual(before + 1);
  });
});
