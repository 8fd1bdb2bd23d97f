import { describe, expect, test } from 'vitest';
import { respelt } from '../../../src/kinds/people/respell.ts';
import { respeltAlone } from '../../../src/kinds/people/spelling-keys.ts';
import { searchFilesOf } from '../../../src/pipeline/search-index/index.ts';
import { smallCorpus } from '../../page/small-corpus.ts';
import { outcomeOf } from '../corpus.ts';

const spelling = { respelt, keysOf: respeltAlone };
const corpus = smallCorpus();
const files = searchFilesOf(corpus, spelling);

describe('the files of the search index', () => {
  test('are the same for the same texts', () => {
    expect(searchFilesOf(smallCorpus(), spelling)).toEqual(files);
  });

  test('carry one edition, and another when a text is another', () => {
    const editionOf = (text: string) => /^\{"edition":"([0-9a-f]+)"/.exec(text)?.[1];
    const editions = new Set(files.map(({ text }) => editionOf(text)));
    expect(editions.size).toBe(1);
    const [other] = searchFilesOf(smallCorpus({ 'a.txt': 'A note\n\nNobody came.\n' }), spelling);
    expect(editions.has(editionOf(other?.text ?? ''))).toBe(false);
  });

  test('lie where scripts load from', () => {
    expect(files.filter(({ path }) => !/^load\/search\/[a-z]+(\/\d+)?\.json$/.test(path))).toEqual(
      [],
    );
  });

  test('of no texts can still be read', () => {
    const none = searchFilesOf(outcomeOf({}).corpus, spelling);
    expect(none.map(({ path }) => path)).toContain('load/search/names.json');
  });

  test('stay small and many when the texts are many', () => {
    const sentence = (seed: number) =>
      `Ship${seed} ${'abcdefghij'[seed % 10]}${seed} carried ${seed} crates to Norrvik, said the board. `;
    const texts = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `${index}.txt`,
        `Report ${index}\n\n${Array.from({ length: 60 }, (__, n) => sentence(index * 60 + n)).join('')}\n`,
      ]),
    );
    const many = searchFilesOf(smallCorpus(texts), spelling);
    const parts = many.filter(({ path }) => /\d/.test(path));
    expect(parts.length).toBeGreaterThan(8);
    expect(Math.max(...parts.map(({ text }) => text.length))).toBeLessThan(150_000);
  });
});
