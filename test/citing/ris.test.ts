import { describe, expect, test } from 'vitest';
import { risOf } from '../../src/citing/ris.ts';
import { ARTICLE, BARE, HOSTILE_TITLES, PAGE } from './works-to-cite.ts';

/** The fields of a record, each line read by its tag; throws at a line without one. */
function read(text: string): readonly (readonly [string, string])[] {
  return text.split('\n').map((line) => {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === undefined || value === undefined) throw new Error(`No tag: ${line}`);
    return [tag, value];
  });
}

describe('a work in RIS', () => {
  test('is the article of a newspaper with all that is known', () => {
    expect(read(risOf(ARTICLE))).toEqual([
      ['TY', 'NEWS'],
      ['ID', 'quotations-q-1'],
      ['TI', 'Harbour reopens “after three years”'],
      ['AU', 'Ana Berg'],
      ['T2', 'The Port Ellis Gazette'],
      ['CY', 'Port Ellis'],
      ['PY', '2019'],
      ['DA', '2019/03/04/'],
      ['N1', 'Paragraph 3. Text held in Harbour Readings'],
      ['UR', 'https://example.org/quotations/q-1/'],
      ['ER', ''],
    ]);
  });

  test('has no field for what is not known', () => {
    expect(read(risOf(BARE)).map(([tag]) => tag)).toEqual(['TY', 'ID', 'TI', 'N1', 'UR', 'ER']);
  });

  test('leaves the day open where only the month is known', () => {
    expect(risOf({ ...ARTICLE, date: '2019-03' })).toContain('DA  - 2019/03//');
  });

  test('is a page of the web for a page of the site', () => {
    expect(read(risOf(PAGE))[0]).toEqual(['TY', 'ELEC']);
  });

  test.each(HOSTILE_TITLES)('begins and ends once with the title %j', (title) => {
    const tags = read(risOf({ ...ARTICLE, title })).map(([tag]) => tag);
    expect(tags.filter((tag) => tag === 'TY' || tag === 'ER')).toEqual(['TY', 'ER']);
    expect(tags.at(-1)).toBe('ER');
  });
});
