import { describe, expect, test } from 'vitest';
import { inPlace } from '../../src/page/in-place.ts';
import { smallCorpus } from './small-corpus.ts';

const [source] = smallCorpus({
  'a.txt': 'Harbour shut\n\nThe harbour is shut. Nobody knew.',
}).sources;

/** What leads to words of the source. */
function placeOf(words: string): string {
  if (!source) throw new Error('Unexpected lack of a source.');
  const start = source.analysed.text.indexOf(words);
  return inPlace(source, { id: 'q-1', start, end: start + words.length });
}

describe('what leads to words in their source', () => {
  test('is the anchor with a fragment on top', () => {
    expect(placeOf('Nobody knew.')).toBe('q-1:~:text=harbour%20is%20shut.-,Nobody%20knew.');
  });

  test('is the anchor only for words of the title, which the page prints above the text too', () => {
    expect(placeOf('Harbour shut')).toBe('q-1');
  });
});
