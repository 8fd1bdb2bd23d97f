import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePointsOf } from '../../src/text/code-points.ts';

it('counts a character beyond U+FFFF once, whatever comes before it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\r\n', '𝔘', '🚢', 'e\u0301')), (parts) => {
      const text = parts.join('');
      const pointOf = codePointsOf(text);
      let offset = 0;
      for (const [index, character] of Array.from(text).entries()) {
        expect(pointOf(offset)).toBe(index);
        offset += character.length;
      }
      expect(pointOf(text.length)).toBe(Array.from(text).length);
    }),
    { seed: 5 },
  );
});
