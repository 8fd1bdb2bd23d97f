import { expect, test } from 'vitest';
import { pairsCsv } from '../../../src/readings/compare/pairs-file.ts';
import { sourceOf } from './holdings-of.ts';

test('pairs of sources are a file with what both share, in the order that they are given', () => {
  const shared = { a: 0, b: 1, utterances: 2, counted: 0, names: 7 };
  const pair = { a: sourceOf('ebb'), b: sourceOf('flood'), path: '/compare/ebb/flood/', shared };
  expect(pairsCsv([pair])).toBe(
    'id,url,source,sourceTitle,other,otherTitle,utterances,counted,names\r\n' +
      'compare/ebb/flood,/compare/ebb/flood/,sources/ebb,The ebb,sources/flood,The flood,2,0,7\r\n',
  );
});
