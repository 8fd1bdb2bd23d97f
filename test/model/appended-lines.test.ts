import { describe, expect, test } from 'vitest';
import { readAppended, withAppended } from '../../src/model/appended-lines.ts';
import { LEDGER } from '../../src/model/ledger.ts';
import { type Published, RECORD } from '../../src/model/published.ts';
import { newlyPublished, publishedOf } from '../../src/pipeline/published/record.ts';

const FIRST = '{"id":"people/anna-berg","key":"anna berg"}\n';
const LAST = '{"id":"people/zoe","key":"zoë 🜚","gone":"She asked."}\n';

describe('a file of appended lines', () => {
  test('takes a last line without its line break as whole, and appends behind a line break', () => {
    const found = readAppended(FIRST + LAST.trimEnd(), LEDGER);
    expect(found).toMatchObject({ whole: FIRST + LAST, cut: '' });
    expect(found.lines.map(({ id }) => id)).toEqual(['people/anna-berg', 'people/zoe']);
    expect(withAppended(found, [{ id: 'people/li-wei' }])).toBe(
      `${FIRST}${LAST}{"id":"people/li-wei"}\n`,
    );
  });

  test('leaves out a last line that was cut off, wherever that was', () => {
    const line = LAST.trimEnd();
    for (let length = 1; length < line.length; length++) {
      const found = readAppended(FIRST + line.slice(0, length), LEDGER);
      expect(found).toMatchObject({ whole: FIRST, cut: line.slice(0, length) });
      expect(found.lines).toHaveLength(1);
      expect(withAppended(found, [])).toBe(FIRST);
    }
  });

  test('is read by bytes that end within a letter too', () => {
    const bytes = Buffer.from(FIRST + LAST);
    for (let length = FIRST.length + 1; length < bytes.length - 2; length++) {
      const found = readAppended(bytes.subarray(0, length).toString('utf8'), LEDGER);
      expect(found.whole).toBe(FIRST);
      expect(found.cut).not.toBe('');
    }
  });

  test.each([
    ['another line than the last was cut off', `{"id":"peo\n${LAST}`, 1],
    ['a last line is something else', `${FIRST}<<<<<<< ours`, 2],
    ['a whole last line is no line of the file', `${FIRST}{"id":"People"}\n`, 2],
    ['the end is nothing but zeros', `${FIRST}\0\0\0\0`, 2],
  ])('is refused, with the line, when %s', (_, text, line) => {
    expect(() => readAppended(text, LEDGER)).toThrow(
      `Unexpected line ${line} in ids.jsonl, expected an id of the ledger. Put the line back`,
    );
  });

  test('gives the record of a site the same bytes again after any cut', () => {
    const site: Published = new Map([
      ['', new Map([['p1', '']])],
      ['people/zoë/', new Map([['mentions', '']])],
      [
        'sources/ferry/',
        new Map([
          ['m-0123456789ab', 'x1'],
          ['p1', ''],
        ]),
      ],
    ]);
    const text = withAppended(readAppended('', RECORD), newlyPublished(new Map(), site));
    const bytes = Buffer.from(text);
    for (let length = 0; length <= bytes.length; length++) {
      const left = readAppended(bytes.subarray(0, length).toString('utf8'), RECORD);
      const lines = newlyPublished(publishedOf(left.lines), site);
      expect(withAppended(left, lines)).toBe(text);
    }
  });
});
