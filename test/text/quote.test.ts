import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteAt } from '../../src/text/quote.ts';

const spanOf = (text: string, exact: string) => {
  const start = text.indexOf(exact);
  return { start, end: start + exact.length };
};

describe('a quote', () => {
  it('has some words on both sides, as far as the text goes', () => {
    const text = `${'a'.repeat(40)} harbour ${'b'.repeat(10)}`;
    expect(quoteAt(text, spanOf(text, 'harbour'))).toEqual({
      prefix: `${'a'.repeat(31)} `,
      exact: 'harbour',
      suffix: ` ${'b'.repeat(10)}`,
    });
  });

  it('goes on until the whole stands nowhere else', () => {
    const same = `${'x'.repeat(100)} harbour ${'y'.repeat(100)}`;
    const text = `one ${same} two ${same} three`;
    const { prefix, exact, suffix } = quoteAt(text, spanOf(text, 'harbour'));
    expect(text.split(`${prefix}${exact}${suffix}`)).toHaveLength(2);
  });

  it.each([
    ['a surrogate pair', `${'🚢'.repeat(30)} harbour ${'🚢'.repeat(30)}`],
    ['a letter and its mark', `${'e\u0301'.repeat(41)}harbour${'e\u0301'.repeat(41)}`],
    ['a joined sign', `${'👩\u200D👧'.repeat(20)}harbour${'👩\u200D👧'.repeat(20)}`],
  ])('cuts no side inside %s', (_, text) => {
    const { prefix, suffix } = quoteAt(text, spanOf(text, 'harbour'));
    expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
    expect(prefix).not.toMatch(/^[\p{M}\u200D]/u);
    const rest = text.slice(text.indexOf('harbour') + 7 + suffix.length);
    expect(rest).not.toMatch(/^[\p{M}\u200D]/u);
    expect(prefix.length).toBeGreaterThan(20);
    expect(suffix.length).toBeGreaterThan(20);
  });

  it('finds its words, and them alone, in any text', () => {
    const text = fc.array(fc.constantFrom('ab ', 'ab ', '🚢', 'e\u0301', '\r\n'), { minLength: 1 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (parts, first, count) => {
        const from = first % parts.length;
        const to = from + 1 + (count % (parts.length - from));
        const start = parts.slice(0, from).join('').length;
        const exact = parts.slice(from, to).join('');
        const whole = parts.join('');
        const quote = quoteAt(whole, { start, end: start + exact.length });
        expect(quote.exact).toBe(exact);
        const around = `${quote.prefix}${exact}${quote.suffix}`;
        expect(whole.indexOf(around) + quote.prefix.length).toBe(start);
        expect(whole.lastIndexOf(around)).toBe(whole.indexOf(around));
      }),
      { seed: 5 },
    );
  });
});
