import { expect, test } from 'vitest';
import { goldText } from '../../../scripts/evaluate/gold.ts';
import { scoreDates } from '../../../scripts/evaluate/score-dates.ts';
import { unmark } from '../../../scripts/evaluate/unmark.ts';
import type { Mention, ResolvedDate } from '../../../src/model/mention.ts';

const gold = goldText(
  't',
  { genre: 'wire report', date: '2019-03-04' },
  unmark(
    'In [May]{date edtf=2018-05}, by [Friday]{date edtf=unresolved} or [Monday]{date edtf=open} or [two years ago]{open}, in flat 2011.',
  ),
);

function score(answers: Readonly<Record<string, string | null>>) {
  const found = new Map<Mention, ResolvedDate>();
  const mentions = Object.entries(answers).map(([exact, edtf]): Mention => {
    const start = gold.text.indexOf(exact);
    const mention = { kind: 'date', start, end: start + exact.length, exact, rule: 'r' } as const;
    if (edtf !== null) found.set(mention, { edtf, rule: 'printed-date' });
    return mention;
  });
  return scoreDates(gold, mentions, found);
}

test('the very EDTF of the gold is right, and so is leaving what cannot be told', () => {
  expect(score({ May: '2018-05', Friday: null }).dates).toEqual({
    ...{ right: 1, extra: 0, missed: 0, left: 0 },
  });
});

test('another answer is wrong and not right, and none is left', () => {
  expect(score({ May: '2019-05' }).dates).toEqual({ right: 0, extra: 1, missed: 1, left: 0 });
  expect(score({ May: null }).dates).toEqual({ right: 0, extra: 0, missed: 1, left: 1 });
  expect(score({}).dates.left).toBe(1);
});

test('an answer for what cannot be told, or for what is no date, is wrong', () => {
  const { dates, mistakes } = score({ May: '2018-05', Friday: '2019-03-08', '2011': '2011' });
  expect(dates).toEqual({ right: 1, extra: 2, missed: 0, left: 0 });
  expect(mistakes.map(({ what }) => what)).toEqual([
    'wrong 2019-03-08, gold unresolved',
    'wrong 2011, no date in the gold',
  ]);
});

test('what is open is not counted', () => {
  expect(score({ May: '2018-05', Monday: '2019-03-04', 'years ago': '2017~' }).dates.extra).toBe(0);
});
