import { describe, expect, test } from 'vitest';
import { NOTHING, type Chosen } from '../../../src/components/search/filters.ts';
import { IndexChanged } from '../../../src/components/search/load.ts';
import { show, showName, type Shown } from '../../../src/components/search/shown.ts';
import { derivationWords } from '../../../src/components/search/words-shown.ts';
import { outcomeOf } from '../../pipeline/corpus.ts';
import { searchIn } from './index-of.ts';
import { openMixed } from './mixed.ts';

const TEXTS = {
  'a.txt': `Harbour of Norrvik reopens

Mayor Ada Lindqvist said that 3,000 people had left Norrvik. “We will not close it today. Not tomorrow either,” Lindqvist told reporters.

The port’s crew counted 300,000 crates, the head of the Ferry Board said. It was the crew of Mohammed al-Masri.

Between 1,500 and 5,000 passengers waited, officials said. The head waiter of the Board said nothing.
`,
  'b.txt': `Ferries in Orsk

About three thousand people have left, the mayor of Orsk, Muhammad el-Masri, said. Ratko Mladić was not there.

Half a million crates and 30,000 boxes were stored. The hall rose from 40 to 60 rooms.

He saw al-Masri. The Board met. On Friday the head left.
`,
};
const { corpus } = outcomeOf(TEXTS);
const { search } = searchIn(corpus);

async function shown(query: string, chosen: Partial<Chosen> = {}): Promise<Shown[]> {
  const wish = { query, chosen: { ...NOTHING, ...chosen } };
  const answer = await search.ask(wish);
  const holdings = { ...search, names: await search.names(), passages: answer.passages };
  return Promise.all(answer.found.map((found) => show(found, holdings)));
}

const joined = (pieces: Shown['words'] = []): string => pieces.map(({ words }) => words).join('');
const marks = ({ sentence = [] }: Shown): string[] =>
  sentence.filter(({ marked }) => marked).map(({ words }) => words);
/** What is found, each as its way and words. */
const found = async (query: string, kind: string): Promise<string[]> =>
  (await shown(query, { kind: [kind] })).map(({ way, words }) => `${way}: ${joined(words)}`);

describe('an exact phrase', () => {
  test('is found whole, in its order, anywhere in a query', async () => {
    expect(await found('"head of the Ferry Board" crates', 'sources')).toEqual([
      'asked: The port’s crew counted 300,000 crates, the head of the Ferry Board said.',
    ]);
    expect(await found('"Board Ferry"', 'sources')).toEqual([]);
    expect(await found('"the head of the Fer"', 'sources')).toEqual([]);
  });

  test('tolerates case, accents and the form of apostrophes', async () => {
    expect(await found('"THE PORT\'S CREW"', 'sources')).toHaveLength(1);
    expect(await found('"ratko mladic"', 'sources')).toHaveLength(1);
  });

  test('takes no other spelling', async () => {
    expect(await found('"Muhammad al-Masri"', 'sources')).toEqual([]);
  });

  test('runs on into the next sentence, which is then shown too, but not into the next paragraph', async () => {
    expect(await found('"close it today. Not tomorrow"', 'quotations')).toHaveLength(1);
    const [only] = await shown('"close it today. Not tomorrow"', { kind: ['sources'] });
    expect(joined(only?.words)).toContain('Not tomorrow either,” Lindqvist told reporters.');
    expect(await found('"told reporters The port"', 'sources')).toEqual([]);
  });
});

describe('a number', () => {
  test('is whole', async () => {
    expect(await found('300000', 'sources')).toEqual([
      'number: The port’s crew counted 300,000 crates, the head of the Ferry Board said.',
    ]);
    expect(await found('300', 'sources')).toEqual([]);
    const sentences = await found('3000', 'sources');
    expect(sentences).toHaveLength(2);
    expect(sentences.filter((sentence) => sentence.includes('30,000'))).toEqual([]);
  });

  test('is found as asked first, then otherwise printed, then in a range that holds it', async () => {
    expect(await found('3,000', 'figures')).toEqual([
      'asked: 3,000',
      'number: About three thousand',
      'range: Between 1,500 and 5,000',
    ]);
    const numbers = await shown('500,000', { kind: ['figures'] });
    expect(numbers.map(({ way, taken }) => [way, taken])).toEqual([['number', ['Half a million']]]);
    expect(await found('half a million', 'figures')).toEqual(['asked: Half a million']);
  });

  test('does not lie within the ends of a change', async () => {
    expect(await found('50', 'figures')).toEqual([]);
    expect((await found('60', 'figures')).length).toBe(1);
  });

  test('goes with words that are counted', async () => {
    expect(await found('3,000 passengers', 'figures')).toEqual(['range: Between 1,500 and 5,000']);
  });
});

describe('a word', () => {
  test('is whole, and found without regard to accents', async () => {
    expect(await found('cre', 'sources')).toEqual([]);
    expect((await found('Mladic', 'sources')).length).toBe(1);
    expect((await found('MLADIĆ', 'sources')).length).toBe(1);
  });

  test('of a name is found under its other spellings, and the result says so', async () => {
    const results = await shown('Mohammed', { kind: ['sources'] });
    expect(results.map(({ way }) => way)).toEqual(['asked', 'spelling']);
    expect(results[1]?.taken).toEqual(['Muhammad']);
    expect((await found('el-Masri', 'sources')).map((one) => one.split(':')[0])).toEqual([
      'asked',
      'spelling',
      'spelling',
    ]);
  });

  test('with a star is the beginning of words', async () => {
    const [first] = await shown('crat*', { kind: ['sources'] });
    expect(first && marks(first)).toEqual(['crates']);
  });

  test('begins a name while it is typed', async () => {
    expect(await found('Lindq', 'people')).toEqual(['beginning: Ada Lindqvist']);
    expect(await found('Lindqvist', 'people')).toEqual(['asked: Ada Lindqvist']);
  });
});

describe('several words', () => {
  test('must stand in one sentence', async () => {
    expect(await found('head crew', 'sources')).toHaveLength(1);
  });

  test('else are looked for in one paragraph, and that is said', async () => {
    const wish = { query: 'Board Friday', chosen: NOTHING };
    const answer = await search.ask(wish);
    expect(answer.scope).toBe('paragraph');
    expect(answer.found.filter(({ kind }) => kind === 'sources')).toHaveLength(2);
  });

  test('else in one source', async () => {
    const { scope } = await search.ask({ query: 'Friday boxes', chosen: NOTHING });
    expect(scope).toBe('source');
  });

  test('that no source holds all of find nothing', async () => {
    expect(await shown('Friday xyzzy')).toEqual([]);
  });
});

describe('what is found', () => {
  test('is verbatim: words and sentence stand in the text between their offsets', async () => {
    const texts: readonly string[] = Object.values(TEXTS);
    const all = await shown('', { kind: ['figures', 'quotations', 'sources'] });
    expect(all.length).toBeGreaterThan(20);
    for (const one of all) {
      const words = joined(one.words);
      expect(texts.some((text) => text.slice(one.place?.start, one.place?.end) === words)).toBe(
        true,
      );
      expect(texts.some((text) => text.includes(joined(one.sentence)))).toBe(true);
      expect(joined(one.sentence)).toContain(words);
    }
  });

  test('names who is credited as the page of the statement does', async () => {
    const [said] = await shown('"not close it today"', { kind: ['quotations'] });
    const own = corpus.quotations.find(({ exact }) => exact.startsWith('We will not close'));
    expect(own).toBeDefined();
    expect(said?.credit).toMatchObject({ id: own?.speaker?.entity?.id, who: 'Ada Lindqvist' });
  });

  test('says of a sentence whose words it holds', async () => {
    const [one] = await shown('"Not tomorrow either"', { kind: ['sources'] });
    expect(one?.quoted?.map(({ who }) => who)).toEqual(['Ada Lindqvist']);
    const [plain] = await shown('hall', { kind: ['sources'] });
    expect(plain?.quoted).toEqual([]);
  });

  test('is narrowed by several filters at once, with a count of what each value would leave', async () => {
    const { counts, found: all } = await search.ask({ query: 'said', chosen: NOTHING });
    const kinds = [...counts.kind.values()].reduce((sum, count) => sum + count, 0);
    expect(kinds).toBe(all.length);
    const source = [...counts.source.keys()][0] ?? '';
    const chosen = { ...NOTHING, kind: ['sources'], source: [source] };
    const narrowed = await search.ask({ query: 'said', chosen });
    expect(narrowed.found.length).toBeGreaterThan(0);
    expect(narrowed.found.length).toBeLessThan(all.length);
    expect(narrowed.counts.source.get(source)).toBe(narrowed.found.length);
    // Of the filter itself the other values keep their counts, so that they can be added.
    expect(narrowed.counts.source.size).toBe(2);
  });

  test('includes no sentence when it must be credited to somebody', async () => {
    const speaker = 'people/ada-lindqvist';
    const all = await shown('', { speaker: [speaker] });
    expect(all.length).toBeGreaterThan(0);
    for (const { kind, credit } of all) {
      expect(['figures', 'quotations']).toContain(kind);
      expect(credit?.id).toBe(speaker);
    }
  });
});

describe('names and figures', () => {
  test('are answered from the first request alone', async () => {
    const { search: fresh, loaded } = searchIn(corpus);
    const quick = await fresh.quick('Lindq');
    expect(quick.map(({ kind }) => kind)).toEqual(['people']);
    expect((await fresh.quick('3,000')).map(({ way }) => way)).toEqual([
      'asked',
      'number',
      'range',
    ]);
    expect(loaded.toSorted()).toEqual(['figures', 'names']);
  });
});

describe('the loader', () => {
  test('refuses files of two builds', async () => {
    const other = outcomeOf({ 'c.txt': 'A note\n\nAda Lindqvist left.\n' }).corpus;
    const mixed = openMixed(corpus, other);
    await expect(mixed.ask({ query: 'left', chosen: NOTHING })).rejects.toThrow(IndexChanged);
  });
});

describe('a name that an editor gave', () => {
  test('finds its entity, and the result says that no source prints it', async () => {
    const entities = corpus.entities.map((entity) => ({
      ...entity,
      ...(entity.name === 'Ada Lindqvist' && {
        editorial: {
          ...{ rules: [], notes: [], ownName: false, altLabels: ['The Mayor of Norrvik'] },
          ...{ hiddenLabels: ['Lindkvist'], sameAs: [], apart: [] },
        },
      }),
    }));
    const edited = searchIn({ ...corpus, entities }).search;
    const [only, ...others] = await edited.quick('Lindkvist');
    expect(others).toEqual([]);
    const name = only && 'name' in only ? showName(only) : undefined;
    expect(name && derivationWords(name)).toContain('no source prints it');
    expect(await search.quick('Lindkvist')).toEqual([]);
  });
});
