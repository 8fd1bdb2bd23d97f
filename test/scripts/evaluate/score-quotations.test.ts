import { expect, test } from 'vitest';
import { goldText } from '../../../scripts/evaluate/gold.ts';
import { scoreQuotations } from '../../../scripts/evaluate/score-quotations.ts';
import { unmark } from '../../../scripts/evaluate/unmark.ts';
import type { Quotation } from '../../../src/model/statement.ts';

const gold = goldText(
  't',
  { genre: 'wire report' },
  unmark('"[The bridge will open in spring,]{quotation speaker=none}" it read. “[Maybe]{open}”.'),
);

function quotation(exact: string, mode: Quotation['mode'] = 'direct'): Quotation {
  const start = gold.text.indexOf(exact);
  return { start, end: start + exact.length, exact, mode, cue: null, speaker: null, rule: 'r' };
}

test('is found when four fifths of the words are the same', () => {
  expect(scoreQuotations(gold, [quotation('bridge will open in spring')]).found).toEqual({
    ...{ right: 1, extra: 0, missed: 0 },
  });
  expect(scoreQuotations(gold, [quotation('will open in spring')]).found).toEqual({
    ...{ right: 0, extra: 1, missed: 1 },
  });
});

test('what is reported without marks, and what is open, is not counted', () => {
  const found = [quotation('it read', 'indirect'), quotation('Maybe')];
  expect(scoreQuotations(gold, found).found).toEqual({ right: 0, extra: 0, missed: 1 });
});

test('speakers are judged of what was found', () => {
  expect(scoreQuotations(gold, [quotation('The bridge will open in spring')]).speakers).toEqual({
    ...{ right: 1, wrong: 0, unresolved: 0 },
  });
});
