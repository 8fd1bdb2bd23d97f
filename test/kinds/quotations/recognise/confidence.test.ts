import { describe, expect, test } from 'vitest';
import { kinds } from '../../../../src/kinds/index.ts';
import { recogniseQuotations } from '../../../../src/kinds/quotations/recognise/quotations.ts';
import type { Confidence } from '../../../../src/model/statement.ts';
import { recogniseText } from '../../../../src/pipeline/one-text.ts';
import { analyse } from '../../../../src/text/analyse.ts';

/** "speaker as written: class" of each quotation of a text, "-" where nobody is credited. */
function classes(text: string, threshold?: Confidence): string[] {
  const analysed = analyse(text);
  const { cast } = recogniseText(analysed, kinds);
  return recogniseQuotations(analysed, cast, threshold).map(({ speaker }) =>
    speaker ? `${speaker.asWritten}: ${speaker.confidence}` : '-',
  );
}

describe('a credit is', () => {
  test.each([
    ['certain by its own cue', '“We will stay here,” Anna Berg said.', 'Anna Berg: certain'],
    ['certain by a report', 'Anna Berg said that the port was shut.', 'Anna Berg: certain'],
    ['certain for a role', '“We will stay here,” a nurse said.', 'a nurse: certain'],
    ['certain by a signature', '“Hope is a good breakfast.” — Anna Berg', 'Anna Berg: certain'],
    [
      'likely by the sentence before',
      'Anna Berg wept. “We have nowhere to go.”',
      'Anna Berg: likely',
    ],
    ['likely by a colon', 'Anna Berg was blunt: “We must leave now.”', 'Anna Berg: likely'],
  ])('%s', (_, text, expected) => {
    expect(classes(text).at(-1)).toBe(expected);
  });

  test('likely through a pronoun that has a name', () => {
    const text = 'Anna Berg came late. “The road was shut by snow,” she said.';
    expect(classes(text)).toEqual(['she: likely']);
  });

  test('likely where words go on', () => {
    const text = '“We stay,” Anna Berg said. “Nobody will drive us out of here.”';
    expect(classes(text)).toEqual(['Anna Berg: certain', 'Anna Berg: likely']);
  });
});

describe('a doubtful credit is withheld, and is given below the threshold, when', () => {
  test.each([
    [
      'somebody else acts in between',
      'Anna Berg said it was over, while a doctor put the dead at “more than we have beds for”.',
      'Anna Berg: doubtful',
    ],
    [
      'the verb has an object of its own',
      'Under the motto “a river for each and all”, the festival revealed its programme.',
      'the festival: doubtful',
    ],
    [
      'the words may begin the next speaker’s',
      '“We stay,” Anna Berg said. “It is our land.” “We go,” said Peter Kovac.',
      'Anna Berg: doubtful',
    ],
    [
      'the sentence before names another',
      'Anna Berg left with Peter Kovac. “It was a long and cold night.”',
      'Anna Berg: doubtful',
    ],
  ])('%s', (_, text, doubtful) => {
    expect(classes(text)).toContain('-');
    expect(classes(text, 'doubtful')).toContain(doubtful);
    expect(classes(text, 'doubtful')).not.toContain('-');
  });
});

test('the threshold "certain" keeps only what its own cue credits', () => {
  const text = '“We stay,” Anna Berg said. “Nobody will drive us out of here.”';
  expect(classes(text, 'certain')).toEqual(['Anna Berg: certain', '-']);
});
