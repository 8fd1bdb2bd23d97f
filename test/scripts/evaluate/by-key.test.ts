import { expect, test } from 'vitest';
import { jsonByKey } from '../../../scripts/evaluate/by-key.ts';

test('orders keys at every depth and leaves lists alone', () => {
  expect(jsonByKey({ b: [2, 1], a: { d: 1, c: null } })).toBe(
    '{\n  "a": {\n    "c": null,\n    "d": 1\n  },\n  "b": [\n    2,\n    1\n  ]\n}\n',
  );
});
