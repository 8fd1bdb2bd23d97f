import { expect, test } from 'vitest';
import { digestOf } from '../../../scripts/train/correct.ts';
import { agreementOn, keptOut } from '../../../scripts/train/held-out.ts';

const text = 'Ana Ruiz left Orbela for Varna.';
const line = {
  id: 'a-1',
  corpus: 'gmb',
  text,
  ents: [
    { s: 0, e: 8, t: 'PER' },
    { s: 14, e: 20, t: 'LOC' },
  ],
  ign: [],
};
const held = {
  place: 'held-out.jsonl:1',
  id: 'a-1',
  sha256: digestOf(text),
  first: [
    [0, 8, 'PER'],
    [14, 20, 'ORG'],
    [25, 30, 'LOC'],
  ],
  second: [
    [0, 8, 'PER'],
    [14, 20, 'ORG'],
  ],
  settled: [
    [0, 8, 'PER'],
    [14, 20, 'ORG'],
  ],
} satisfies Parameters<typeof agreementOn>[0][number];

test('nothing is learnt from a text that is held out', () => {
  const [kept, other] = keptOut([line, { ...line, id: 'a-2' }], [held]);
  expect(kept?.ign).toEqual([{ s: 0, e: text.length }]);
  expect(other?.ign).toEqual([]);
});

test('agreement counts exact names of one kind', () => {
  const found = agreementOn([held], [line], () => [[14, 20, 'ORG']]);
  expect(found.readings).toBeCloseTo(80, 5);
  expect(found.labels).toBeCloseTo(50, 5);
  expect(found.found).toBeCloseTo(66.667, 2);
});

test('a text that is missing or another is refused by file and line', () => {
  const other = { ...line, text: 'Another.' };
  expect(() => agreementOn([held], [], () => [])).toThrow(/^held-out\.jsonl:1: .*a-1/);
  expect(() => agreementOn([held], [other], () => [])).toThrow(/^held-out\.jsonl:1: .*a-1/);
});
