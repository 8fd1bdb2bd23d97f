import { describe, expect, test } from 'vitest';
import { takenMarkup } from '../../../src/components/cite/taken-markup.ts';

describe('a text that is taken along', () => {
  test('is markup that is read back as the same text', () => {
    expect(takenMarkup(undefined, '<b> & \r\n', 'day-first')).toBe(
      '<span data-fill="day-first">&lt;b&gt; &amp; &#13;\n</span>',
    );
  });

  test('keeps the words of a source apart from what is filled in', () => {
    expect(takenMarkup('“a”', 'b', 'day-first')).toBe(
      '<span>“a”\n</span><span data-fill="day-first">b</span>',
    );
  });
});
