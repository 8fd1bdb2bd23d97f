import { describe, expect, test } from 'vitest';
import { marksOf } from '../../../../src/kinds/quotations/recognise/marks.ts';
import { analyse } from '../../../../src/text/analyse.ts';

const inside = (text: string): string[] =>
  marksOf(analyse(text)).map(({ start, end }) => text.slice(start, end));

describe('marks pair', () => {
  test.each([
    ['curly', 'She said “we are lost” and left.', ['we are lost']],
    ['straight', 'She said "we are lost" and left.', ['we are lost']],
    ['curly opened and straight closed', 'It was “a massacre" in the north.', ['a massacre']],
    ['straight opened and curly closed', 'It was "a massacre” in the north.', ['a massacre']],
    ['single curly', 'She spoke of ‘a long winter’ again.', ['a long winter']],
    ['single straight', "Berg accuses Lund of 'treason' in court.", ['treason']],
    ['doubled single', "''We wait,'' he said.", ['We wait,']],
    ['guillemets', 'She said «we wait» twice.', ['we wait']],
    [
      'an opening mark that closes',
      '"We waited for years,“ he said. “Now go.”',
      ['We waited for years,', 'Now go.'],
    ],
  ])('when they are %s', (_, text, words) => {
    expect(inside(text)).toEqual(words);
  });

  test('with the inner pair left to the outer one', () => {
    expect(inside('“He called it "a mess" and left,” she said.')).toEqual([
      'He called it "a mess" and left,',
    ]);
    expect(inside('"He called it “a mess” and left," she said.')).toEqual([
      'He called it “a mess” and left,',
    ]);
    expect(inside('“He called it ‘a mess’ and left,” she said.')).toEqual([
      'He called it ‘a mess’ and left,',
    ]);
  });

  test('paragraph by paragraph when only the last one is closed', () => {
    expect(inside('“The first day was long.\n\n“The second was longer,” she said.')).toEqual([
      'The first day was long.',
      'The second was longer,',
    ]);
  });
});

describe('marks do not pair', () => {
  test.each([
    ["the boys' boots and the girls' coats"],
    ['It’s the workers’ right, isn’t it'],
    ['a 6\'2" keeper in the goal of the club'],
    ["rock 'n' roll in the '90s was loud"],
    ['We are here," he told them on the bridge.'],
  ])('in: %s', (text) => {
    expect(inside(`Once upon a time there was ${text}`)).toEqual([]);
  });
});
