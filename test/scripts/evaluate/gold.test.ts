import { describe, expect, test } from 'vitest';
import { goldText } from '../../../scripts/evaluate/gold.ts';
import { unmark } from '../../../scripts/evaluate/unmark.ts';

const gold = (written: string) => goldText('t', { genre: 'wire report' }, unmark(written));

describe('goldText', () => {
  test('sorts marks by what they are', () => {
    const { text, names, figures, open } = gold(
      '[Berg]{person name="Anna Berg"} left [Oslo]{place} with [a third]{figure value=1/3} of [between 3 and 5]{figure low=3 high=5} [things]{open}.',
    );
    expect(names.map(({ kind, name }) => [kind, name])).toEqual([
      ['person', 'Anna Berg'],
      ['place', 'Oslo'],
    ]);
    expect(figures.map(({ value }) => value)).toEqual([1 / 3, [3, 5]]);
    expect(open.map(({ start, end }) => text.slice(start, end))).toEqual(['things']);
  });

  test('reads what a date should resolve to', () => {
    const { names, dates } = gold(
      'In [May]{date edtf=2019-05}, on [Friday]{date edtf=unresolved} or [Monday]{date edtf=open}.',
    );
    expect(names.map(({ kind }) => kind)).toEqual(['date', 'date', 'date']);
    expect(dates.map(({ edtf }) => edtf)).toEqual(['2019-05', null, 'open']);
  });

  test('takes the credit nearest to the words, outside of them', () => {
    const { text, quotations } = gold(
      'Then he sat. "[Go, he said to me,]{quotation speaker=he name="Ali Haddad"}" he said. He left.',
    );
    const { start, end } = quotations[0]?.speaker ?? { start: 0, end: 0 };
    expect(text.slice(start - 2, end)).toBe('" he');
  });

  test('knows the full name of a speaker who is a marked name', () => {
    const { quotations } = gold(
      '[Haddad]{person name="Ali Haddad"} agreed: "[Yes.]{quotation speaker=Haddad}" "[No,]{quotation speaker="a guard"}" a guard said. "[So]{quotation speaker=none}".',
    );
    expect(quotations.map(({ name }) => name)).toEqual(['Ali Haddad', null, null]);
  });

  test.each([
    ['[Oslo]{town}', 'a kind'],
    ['[Oslo]', 'a kind'],
    ['[May]{date}', '"edtf", "unresolved" or "open"'],
    ['[forty]{figure}', '"value", or "low" and "high"'],
    ['[forty]{figure value=4O}', '"value", or "low" and "high"'],
    ['[We won]{quotation}', '"speaker"'],
    ['[We won]{quotation speaker=Berg}', 'a speaker who is printed'],
    ['[Oslo ]{place}', 'words without white space'],
  ])('refuses %s', (written, expected) => {
    expect(() => gold(written)).toThrow(expected);
  });
});
