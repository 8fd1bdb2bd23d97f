import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseQuotations } from '../../../../src/kinds/quotations/recognise/quotations.ts';
import type { Cast } from '../../../../src/model/mention.ts';
import { contains } from '../../../../src/model/span.ts';
import { analyse } from '../../../../src/text/analyse.ts';
import { HOSTILE_STRINGS } from '../../../hostile/strings.ts';

const NOBODY: Cast = { chains: [], mentions: [], chainOf: () => undefined };

const piece = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    "''",
    '«',
    ' / ',
    '\n\n',
    '\n',
    ', ',
    '. ',
    '? ',
    ': ',
    ' — ',
    ' ',
    '(',
    ')',
  ],
  ...[
    'he',
    'said',
    'Anna Berg',
    'told',
    'the envoy',
    'who',
    'that',
    'and',
    'according to',
    'BERG:',
    'saying',
    'by',
  ],
  ...[
    'about 40 boats were lost',
    'on Friday',
    'in Oslo',
    'was',
    'not',
    'Sen.',
    '😀',
    '\u202e',
    ...HOSTILE_STRINGS,
  ],
);
const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

test('every quotation is an exact span inside one block, and so is its speaker inside the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const analysed = analyse(text);
      for (const { start, end, exact, cue, speaker } of recogniseQuotations(analysed, NOBODY)) {
        expect(text.slice(start, end)).toBe(exact);
        expect(exact.trim()).toBe(exact);
        expect(exact).not.toBe('');
        expect(analysed.blocks.some((block) => contains(block, { start, end }))).toBe(true);
        expect(text.slice(cue?.start ?? 0, cue?.end ?? 0)).toBe(cue?.exact ?? '');
        expect(text.slice(speaker?.start ?? 0, speaker?.end ?? 0)).toBe(speaker?.asWritten ?? '');
      }
    }),
    { numRuns: 300 },
  );
});

test('marked quotations never overlap, and the order is that of the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = recogniseQuotations(analyse(text), NOBODY);
      const marked = found.filter(({ rule }) => rule === 'marked-words');
      for (const [index, one] of marked.entries()) {
        expect(one.start).toBeGreaterThanOrEqual(marked[index - 1]?.end ?? 0);
      }
      for (const [index, one] of found.entries()) {
        expect(one.start).toBeGreaterThanOrEqual(found[index - 1]?.start ?? 0);
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['opening marks', '“'.repeat(50_000)],
  ['unbalanced marks', '“ " ” \' '.repeat(10_000)],
  ['apostrophes', "'s s' ".repeat(10_000)],
  ['nested marks', '"a “b '.repeat(10_000)],
  ['verbs', 'said '.repeat(15_000)],
  ['participles', ', saying'.repeat(10_000)],
  ['pronouns', 'He said. '.repeat(8_000)],
  ['relative clauses', 'x, who said '.repeat(6_000)],
  ['labels', 'ABC: def ghi.\n'.repeat(5_000)],
  ['dashes', '“a” — '.repeat(10_000)],
])('thousands of %s are read in a moment', (_, text) => {
  const analysed = analyse(text);
  const started = performance.now();
  recogniseQuotations(analysed, NOBODY);
  expect(performance.now() - started).toBeLessThan(5_000);
});
