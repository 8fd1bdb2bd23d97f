import { describe, expect, test } from 'vitest';
import { sharedUtterances } from '../../../src/readings/compare/utterances.ts';
import { quotationOf } from './holdings-of.ts';

const pairs = (...[a, b]: Parameters<typeof sharedUtterances>): string[][] =>
  sharedUtterances(a, b).map(({ pairings }) =>
    pairings.map((pairing) => `${pairing.a.id} ${pairing.b.id}`),
  );

describe('sharedUtterances', () => {
  const whole = 'The dam will hold, I promise you, whatever the river does tonight';

  test('sets each version beside the one with most of the same words, and leaves out none', () => {
    expect(
      pairs(
        [quotationOf('short', 'The dam will hold', 'u'), quotationOf('long', whole, 'u')],
        [
          quotationOf('end', 'whatever the river does tonight', 'u'),
          quotationOf('all', whole, 'u'),
        ],
      ),
    ).toEqual([['short all', 'long end', 'long all']]);
  });

  test('takes the first of several that are alike', () => {
    expect(
      pairs(
        [quotationOf('one', whole, 'u')],
        [quotationOf('first', whole, 'u'), quotationOf('second', whole, 'u')],
      ),
    ).toEqual([['one first', 'one second']]);
  });

  test('keeps to the order of the first source, and joins nothing by words alone', () => {
    expect(
      pairs(
        [quotationOf('y', whole, 'u-2'), quotationOf('x', whole, 'u-1'), quotationOf('z', whole)],
        [
          quotationOf('x2', whole, 'u-1'),
          quotationOf('y2', whole, 'u-2'),
          quotationOf('z2', whole),
        ],
      ),
    ).toEqual([['y y2'], ['x x2']]);
  });

  test('gives the rules by which either side was joined, each once', () => {
    const other = {
      ...quotationOf('b', whole, 'u'),
      utterance: { id: 'u', rules: ['same-words-cut-shorter', 'long-run-in-common'] },
    };
    expect(sharedUtterances([quotationOf('a', whole, 'u')], [other])[0]?.rules).toEqual([
      'long-run-in-common',
      'same-words-cut-shorter',
    ]);
  });
});
