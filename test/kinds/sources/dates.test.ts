import { describe, expect, test } from 'vitest';
import { pages } from '../../../src/kinds/sources/page.ts';
import { schema } from '../../../src/kinds/sources/schema.ts';
import { outcomeOf } from '../../pipeline/corpus.ts';

/** The resolved dates of one text of Thursday, 15 December 2016, each with how many quotations were said on it. */
function datesIn(text: string): [words: string, edtf: string, said: number][] {
  const { corpus } = outcomeOf({
    'a.txt': `Harbour opens\n\n${text}\n`,
    'a.yml': 'date: 2016-12-15\n',
  });
  const [page] = pages.pages(corpus);
  const { dates = [] } = schema.parse(page?.frontMatter);
  return dates.map(({ words, edtf, said }) => [words, edtf, said.length]);
}

describe('the dates of a source', () => {
  test('stand on its page with their sentence and what they say', () => {
    const { corpus } = outcomeOf({
      'a.txt': 'Harbour opens\n\nIt closed on 3 May 2011. It rained.\n',
    });
    const [page] = pages.pages(corpus);
    expect(schema.parse(page?.frontMatter).dates).toMatchObject([
      {
        words: '3 May 2011',
        at: [28, 38],
        paragraph: 1,
        sentence: { words: 'It closed on 3 May 2011.', at: [15, 39] },
        edtf: '2011-05-03',
        rule: 'printed-date',
        said: [],
      },
    ]);
  });

  test('are left out when they cannot be resolved', () => {
    expect(datesIn('The harbour was closed on 5/6/2016 for a while.')).toEqual([]);
  });
});

describe('a date on which something was said', () => {
  test.each([
    '“We have lost the pier,” Mayor Ada Lindqvist said on Wednesday.',
    '“We have lost the pier,” Mayor Ada Lindqvist told reporters in Norrvik on Wednesday.',
    '“We have lost the pier,” said Mayor Ada Lindqvist in a statement late on Wednesday.',
    'On Wednesday, Mayor Ada Lindqvist said: “We have lost the pier.”',
    'Mayor Ada Lindqvist on Wednesday said: “We have lost the pier.”',
  ])('stands with the speech verb: %s', (text) => {
    expect(datesIn(text)).toEqual([['Wednesday', '2016-12-14', 1]]);
  });

  test.each([
    '“The storm came on Wednesday,” Mayor Ada Lindqvist said.',
    'Mayor Ada Lindqvist said that the pier was lost on Wednesday.',
    'After the storm on Wednesday, Mayor Ada Lindqvist said: “We have lost the pier.”',
    '“We have lost the pier,” Mayor Ada Lindqvist said after the storm on Wednesday.',
    '“We have lost the pier,” Mayor Ada Lindqvist said of Wednesday’s storm.',
    '“We have lost the pier,” Mayor Ada Lindqvist said. The storm came on Wednesday.',
  ])('is not one that belongs to what is told: %s', (text) => {
    expect(datesIn(text)).toEqual([['Wednesday', '2016-12-14', 0]]);
  });

  test('is a year only after “in” or “on”', () => {
    const said = 'Mayor Ada Lindqvist said in 2011: “We have lost the pier.”';
    expect(datesIn(said)).toEqual([['2011', '2011', 1]]);
  });
});
