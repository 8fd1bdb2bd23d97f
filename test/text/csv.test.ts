import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/text/csv.ts';

describe('csvOf', () => {
  test('ends every row in CR LF and quotes only what must be quoted', () => {
    expect(csvOf(['who', 'words'], [['Ada', 'Not today, "perhaps" never']])).toBe(
      'who,words\r\nAda,"Not today, ""perhaps"" never"\r\n',
    );
  });

  test('keeps line ends inside quotes as they are', () => {
    expect(csvOf(['a'], [['one\r\ntwo'], ['three\nfour']])).toBe(
      'a\r\n"one\r\ntwo"\r\n"three\nfour"\r\n',
    );
  });

  test('writes what is not known as nothing, and a list as a JSON array', () => {
    expect(csvOf(['a', 'b', 'c', 'd'], [[null, undefined, 0, ['x', 'y']]])).toBe(
      'a,b,c,d\r\n,,0,"[""x"",""y""]"\r\n',
    );
  });
});
