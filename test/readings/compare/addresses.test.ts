import { describe, expect, test } from 'vitest';
import {
  folderOf,
  pathOfAny,
  pathOfPair,
  pathOfSource,
} from '../../../src/readings/compare/addresses.ts';

describe('the addresses of comparisons', () => {
  test('name a pair in the order of code units, whoever asks', () => {
    expect(pathOfPair('b', 'a')).toBe('/compare/a/b/');
    expect(pathOfPair('a', 'b')).toBe('/compare/a/b/');
    expect(pathOfAny('b', 'a')).toBe('/compare/any/?a=a&b=b');
  });

  test('never let a source take the place of a page that is no source’s', () => {
    expect(folderOf('/sources/any/')).toBe('any-');
    expect(folderOf('/sources/page/')).toBe('page-');
    expect(folderOf('/sources/harbour-reopens/')).toBe('harbour-reopens');
    expect(pathOfSource(folderOf('/sources/any/'))).not.toBe(pathOfAny());
  });

  test('lead to a choice with one source chosen', () => {
    expect(pathOfAny('a')).toBe('/compare/any/?a=a');
  });
});
