import { describe, expect, test } from 'vitest';
import { corrected, digestOf, type Correction } from '../../../scripts/train/correct.ts';

const text = 'Brolin left Lake Varna with the Free Radio.';
const line = { id: 'a-1', corpus: 'gmb', text, ents: [{ s: 0, e: 6, t: 'ORG' }], ign: [] };
const correction: Correction = {
  place: 'gmb.jsonl:7',
  id: 'a-1',
  sha256: digestOf(text),
  remove: [[0, 6, 'ORG']],
  add: [
    [32, 42, 'ORG'],
    [0, 6, 'PER'],
  ],
};
const apply = (changed: Partial<Correction>) =>
  corrected([line], new Map([['a-1', { ...correction, ...changed }]]));

describe('corrected', () => {
  test('takes wrong labels away, adds names, and marks the text as read', () => {
    const [read] = apply({});
    expect(read?.ents).toEqual([
      { s: 0, e: 6, t: 'PER' },
      { s: 32, e: 42, t: 'ORG' },
    ]);
    expect(read?.read).toEqual([{ s: 0, e: text.length }]);
  });

  test('leaves a text alone that nobody has read', () => {
    expect(corrected([line], new Map())).toEqual([line]);
  });

  test('refuses another text than the one that was read, with file, line and remedy', () => {
    expect(() => apply({ sha256: digestOf('Another text.') })).toThrow(
      /^gmb\.jsonl:7: Unexpected text of a-1: .*take the line out/,
    );
  });

  test('refuses to remove a label that the text has not', () => {
    expect(() => apply({ remove: [[0, 6, 'LOC']] })).toThrow(/^gmb\.jsonl:7: .*“0 6 LOC”/);
  });
});
