import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../../../src/kinds/index.ts';
import { EDTF_RULES } from '../../../../src/kinds/dates/lexicon/edtf-rules.ts';
import { datesIn } from '../../../../src/kinds/dates/recognise/dates.ts';
import { resolveDates } from '../../../../src/kinds/dates/resolve/resolve.ts';
import { recogniseText } from '../../../../src/pipeline/one-text.ts';
import { settle } from '../../../../src/pipeline/settle.ts';
import { analyse } from '../../../../src/text/analyse.ts';
import { unmark } from '../../../../scripts/evaluate/unmark.ts';
import { CASES } from './cases.ts';
import { isEdtf, precisionOf } from './edtf-grammar.ts';

describe.each(CASES)('$about', ({ published, rows }) => {
  test.each(rows)('%s', (written, edtf) => {
    const { text, marked } = unmark(written);
    const { cast, dates } = recogniseText(analyse(text), kinds, published);
    const [span] = marked;
    const mention = cast.mentions.find(
      ({ kind, start, end }) => kind === 'date' && start === span?.start && end === span.end,
    );
    expect({ found: mention?.exact }).toEqual({ found: text.slice(span?.start, span?.end) });
    expect((mention && dates.get(mention)?.edtf) ?? '-').toBe(edtf);
  });
});

describe('resolveDates', () => {
  const words = fc
    .array(
      fc.constantFrom(
        ...[
          'On',
          'from',
          'to',
          'between',
          'and',
          'until',
          'since',
          'last',
          'this',
          'next',
          'mid',
          'late',
        ],
        ...[
          'Thursday',
          'Sunday',
          'Fri',
          'May',
          'December',
          'Dec.',
          'February',
          '30',
          '3',
          '12',
          '29th',
        ],
        ...['2016', '1994', '1990s', '19th', 'century', 'week', 'month', 'year', 'summer', 'night'],
        ...[
          'today',
          'yesterday',
          'two',
          'years',
          'days',
          'ago',
          'Christmas',
          'Eve',
          '-',
          '/',
          ',',
          '.',
        ],
        ...[
          'he',
          'said',
          'will',
          'was',
          'due',
          'meet',
          'that',
          '“',
          '”',
          "'90s",
          'around',
          'fiscal',
          'of',
        ],
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(' ').replaceAll(' , ', ', '));
  const text = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 60 }));
  const published = fc.oneof(
    fc.constant(undefined),
    fc.constantFrom('2016', '2016-12', '2016-02-29', '2017-01-01', '0001-01-01', '9999-12-31', 'x'),
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );

  test('answers in EDTF by a named rule, never finer than the words and the date of publication', () => {
    fc.assert(
      fc.property(text, published, (value, own) => {
        const analysed = analyse(value);
        const mentions = settle(value, datesIn(analysed));
        for (const [mention, { edtf, rule }] of resolveDates(analysed, mentions, own)) {
          expect(edtf).toSatisfy(isEdtf);
          expect(Object.keys(EDTF_RULES)).toContain(rule);
          expect(precisionOf(edtf)).toBeLessThanOrEqual(finestOf(mention.exact));
        }
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  test('resolves the same dates alike, whatever stands in the next paragraph', () => {
    const first = 'The minister said on Thursday that talks will resume on 3 January.';
    const resolve = (value: string) => {
      const analysed = analyse(value);
      const mentions = settle(value, datesIn(analysed));
      return [...resolveDates(analysed, mentions, '2016-12-15').values()].slice(0, 2);
    };
    expect(resolve(`${first}\n\nThe treaty is of 4 May 1994.`)).toEqual(resolve(first));
  });
});

/** How fine the words of a date can be: 3 for a day, 2 for a month, 1 for a year. */
function finestOf(exact: string): number {
  if (/day|night|Eve\b|Fri\b|morning|week|days/i.test(exact)) return 3;
  if (/\b\d{1,2}(?:th)?\b/.test(exact)) return 3;
  return /May|Dec|Feb|month|summer|week/i.test(exact) ? 2 : 1;
}
