import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import { pagesOf, toMdx } from '../../src/pipeline/emit.ts';
import { gate } from '../../src/pipeline/gate.ts';
import { HOSTILE_STRINGS } from '../hostile/strings.ts';
import { outcomeOf } from './corpus.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'harbour.txt': `Harbour opens after storm

Prime Minister Anna Berg said about 1,200 people had left Norway. “We will not go back,” she said.

The Norwegian Red Cross counted more than 40 wounded, Berg said on Monday.`,
  'talks.txt': `Talks resume in Geneva

“We will not go back, whatever they offer,” said Anna Berg, who arrived in Geneva on 12 May 2016.

John Hale told reporters that half a million people needed help.`,
  'talks-again.txt': `Talks end in Geneva

Mr Hale left Geneva without a word. Nearly 300 delegates stayed.`,
  'short.txt': 'The ferry sailed again.',
};

/** Everything that is written for texts that lie in the folder in this order. */
function written(
  order: readonly string[],
  texts: Readonly<Record<string, string>> = TEXTS,
): object {
  const ordered = Object.fromEntries(order.map((path) => [path, texts[path] ?? '']));
  const { corpus, minted } = outcomeOf(ordered);
  const pages = pagesOf(corpus, kinds);
  return { minted, pages: pages.map(toMdx), spans: gate(corpus, pages) };
}

describe('corpusOf', () => {
  test('writes the same bytes in whatever order the files come', () => {
    const paths = Object.keys(TEXTS);
    const first = written(paths);
    fc.assert(
      fc.property(fc.shuffledSubarray(paths, { minLength: paths.length }), (order) => {
        expect(written(order)).toEqual(first);
      }),
      { numRuns: 24, seed: 4 },
    );
  });

  test('writes other bytes for other texts', () => {
    const other = { ...TEXTS, 'short.txt': 'The ferry sailed again in May.' };
    expect(written(Object.keys(TEXTS), other)).not.toEqual(written(Object.keys(TEXTS)));
  });

  test('mints an address for the page of each word for a group, once', () => {
    const texts = { 'dawn.txt': 'Dawn\n\nThe rebels left. The rebels’ army stayed.' };
    const first = outcomeOf(texts);
    expect(first.minted.filter(({ id }) => id.startsWith('groups/'))).toEqual([
      { id: 'groups/army', key: 'army' },
      { id: 'groups/rebels', key: 'rebels' },
    ]);
    expect([...first.ids]).toEqual(expect.arrayContaining(['groups/army', 'groups/rebels']));
  });

  test('passes the verbatim gate for texts made of anything', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(
        'Anna Berg',
        'said',
        '“',
        '”',
        '. ',
        '\n\n',
        'about 40 people',
        'in Norway',
        'the armed rebels',
        'Syrian government forces',
        'she',
        ', ',
      ),
      fc.constantFrom(...HOSTILE_STRINGS),
    );
    const text = fc
      .array(part, { maxLength: 40 })
      .map((parts) => `A ${parts.join(' ')}`.replaceAll('\0', ''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { corpus } = outcomeOf({ 'a.txt': a, 'b.txt': b });
        const pages = pagesOf(corpus, kinds);
        expect(gate(corpus, pages)).toBeGreaterThanOrEqual(corpus.mentions.length);
        expect(pages.map(toMdx).filter(({ path }) => path.includes('..'))).toEqual([]);
      }),
      { numRuns: 150, seed: 5 },
    );
  });
});
