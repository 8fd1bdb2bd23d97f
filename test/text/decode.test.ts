import { describe, expect, test } from 'vitest';
import { read } from '../../src/pipeline/read.ts';
import { decode } from '../../src/text/decode.ts';
import { formats } from '../../src/text/formats/index.ts';

const WORDS = 'Żółć — “ﬁne” 日本\nsecond line';
const bigEndian = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('bytes', () => {
  test.each([
    ['UTF-8', Buffer.from(WORDS)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${WORDS}`)],
    ['UTF-16, the lesser byte first', Buffer.from(`\uFEFF${WORDS}`, 'utf16le')],
    ['UTF-16, the greater byte first', bigEndian(`\uFEFF${WORDS}`)],
  ])('are read as %s', (_, bytes) => {
    expect(decode(bytes)).toBe(WORDS);
  });

  test.each([
    ['Latin-1', Buffer.from('first\nsecond\ncaf\u00e9 closed', 'latin1'), 3],
    ['Windows-1252', Buffer.from([0x41, 0x0a, 0x93, 0x48, 0x69, 0x94]), 2],
    ['Shift-JIS', Buffer.from([0x41, 0x0a, 0x93, 0xfa, 0x96, 0x7b]), 2],
    ['a character cut at the end of the file', Buffer.from('one\ntwo €').subarray(0, -1), 2],
    ['a character cut at the end of a line', Buffer.from([0x41, 0xe2, 0x82, 0x0a, 0x42]), 1],
    ['a longer form than need be', Buffer.from([0x41, 0x0a, 0xc0, 0xaf]), 2],
    ['half of a pair', Buffer.from([0x41, 0xed, 0xa0, 0x80]), 1],
    ['beyond the last character', Buffer.from([0xf4, 0x90, 0x80, 0x80]), 1],
    ['UTF-16 of half a pair', Buffer.from('\uFEFFa\uD83D', 'utf16le'), 1],
    ['UTF-16 of an odd number of bytes', Buffer.from('\uFEFFab', 'utf16le').subarray(0, -1), 1],
  ])('are not guessed at, and the line is named: %s', (_, bytes, line) => {
    const answer = decode(bytes);
    expect(answer).toMatchObject({ line });
    expect(typeof answer === 'string' ? '' : answer.reason).toMatch(/^Unexpected bytes, expected /);
  });
});

describe('a file of a text', () => {
  const problemsOf = (bytes: Uint8Array) =>
    read([{ path: 'a.txt', bytes }], formats).problems.map(
      ({ ruleId, line, reason, note }) => [ruleId, line, reason, note !== undefined] as const,
    );

  test.each([
    ['the lesser byte first', Buffer.from('One.\nTwo.', 'utf16le')],
    ['the greater byte first', bigEndian('One.\nTwo.')],
  ])('in UTF-16 without its mark is told from binary: %s', (_, bytes) => {
    const reason = 'Unexpected UTF-16 without its mark, expected UTF-8';
    expect(problemsOf(bytes)).toEqual([['unreadable-text', 1, reason, true]]);
  });

  test('with a zero character is named with its line', () => {
    const reason = 'Unexpected zero character, expected text';
    const bytes = Buffer.from('One.\nTwo.\nThr\0ee.');
    expect(problemsOf(bytes)).toEqual([['binary-text', 3, reason, true]]);
  });
});
