import { expect, test } from 'vitest';
import { goldText } from '../../../scripts/evaluate/gold.ts';
import { scoreNames } from '../../../scripts/evaluate/score-names.ts';
import { unmark } from '../../../scripts/evaluate/unmark.ts';
import type { MentionKind } from '../../../src/model/mention.ts';

const gold = goldText(
  't',
  { genre: 'wire report' },
  unmark('[Anna Berg]{person} met [Lund]{person} of [Lund Bank]{organisation} at [Noon]{open}.'),
);

/** Mentions of words of the text, each at its first place. */
function mentions(...found: [kind: MentionKind, exact: string][]) {
  return found.map(([kind, exact]) => {
    const start = gold.text.indexOf(exact);
    return { kind, exact, start, end: start + exact.length, rule: 'r' };
  });
}

test('the same span is exact, one that shares words overlaps', () => {
  const { exact, overlap } = scoreNames(
    gold,
    mentions(['person', 'Anna'], ['person', 'Lund']),
    'person',
  );
  expect(exact).toEqual({ right: 1, extra: 1, missed: 1 });
  expect(overlap).toEqual({ right: 2, extra: 0, missed: 0 });
});

test('one name is matched once, and the surest first', () => {
  const { exact, overlap } = scoreNames(
    gold,
    mentions(['person', 'Anna'], ['person', 'Anna Berg'], ['person', 'Berg']),
    'person',
  );
  expect(exact).toEqual({ right: 1, extra: 2, missed: 1 });
  expect(overlap).toEqual({ right: 1, extra: 2, missed: 1 });
});

test('another kind is extra in one and missed in the other', () => {
  const found = mentions(['place', 'Lund Bank']);
  expect(scoreNames(gold, found, 'place').exact).toEqual({ right: 0, extra: 1, missed: 0 });
  const { exact, mistakes } = scoreNames(gold, found, 'organisation');
  expect(exact).toEqual({ right: 0, extra: 0, missed: 1 });
  expect(mistakes.map(({ what }) => what)).toEqual(['missed']);
});

test('what stands in an open stretch is not counted', () => {
  const { exact, mistakes } = scoreNames(gold, mentions(['date', 'Noon']), 'date');
  expect(exact).toEqual({ right: 0, extra: 0, missed: 0 });
  expect(mistakes).toEqual([]);
});
