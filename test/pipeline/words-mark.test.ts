import { describe, expect, it } from 'vitest';
import { lengthOfMark, wordsMark } from '../../src/pipeline/words-mark.ts';

describe('wordsMark', () => {
  it('is the same for the same words only, and tells how long they are', () => {
    expect(wordsMark('about 1,200 people')).toBe(wordsMark('about 1,200 people'));
    expect(wordsMark('about 1,200 people')).not.toBe(wordsMark('about 1,300 people'));
    expect(lengthOfMark(wordsMark('x'.repeat(1000)))).toBe(1000);
  });

  it('is none for words that are withheld, so that they are not taken for others as long', () => {
    expect(wordsMark('░░░░ ░░')).toBe('');
    expect(wordsMark('')).toBe('');
    expect(wordsMark('a ░░')).not.toBe('');
  });
});
