import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/kinds/index.ts';
import { pagesOf } from '../../../src/pipeline/emit.ts';
import { gate } from '../../../src/pipeline/gate.ts';
import { corpusOf } from '../../../src/pipeline/index.ts';
import { formats } from '../../../src/text/formats/index.ts';
import { filesOf, ledgerOf } from '../corpus.ts';

const TEXT = `Quay bill grows

"The bill has doubled since spring," Tomas Lindgren said in Port Ellis. Rain fell on the marbled cormorants.

Wilhelmina Oduya polished the brass trumpets. "The tide waits for no budget," she said.

"The crane will stand by May," said Ingrid Vasquez. About 900 crates were burnt.
`;
const FIRST = '"The bill has doubled since spring," Tomas Lindgren said in Port Ellis.';

function made(rights: string, excerptLimit?: number, ledger = ledgerOf([])) {
  const files = filesOf({ 'quay.txt': TEXT, 'quay.yml': `rights: ${rights}` });
  return corpusOf(files, { formats, kinds, ledger, excerptLimit });
}

describe('a source that is published whole', () => {
  test('has all of its words and withholds nothing', () => {
    const { corpus } = made('full');
    expect(corpus.sources[0]?.analysed.text).toBe(TEXT);
    expect(corpus.sources[0]).not.toHaveProperty('withheld');
    const ids = ({ mentions, quotations, figures }: typeof corpus) =>
      [...mentions, ...quotations, ...figures].map(({ id }) => id);
    expect(ids(made('By permission').corpus)).toEqual(ids(corpus));
    expect(ids(corpus).length).toBeGreaterThan(8);
  });
});

describe('a source of which an excerpt is published', () => {
  test.each([0, 5, 20, 30, 40, 60, 80, 100])(
    'shows of its statements at most the limit of %i hundredths, and its title',
    (limit) => {
      const [source] = made('excerpt', limit).corpus.sources;
      const shown = source?.withheld?.shown ?? [];
      const size = shown.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(size - 'Quay bill grows\n\n'.length).toBeLessThanOrEqual((TEXT.length * limit) / 100);
      expect(source?.analysed.text.startsWith('Quay bill grows\n')).toBe(true);
    },
  );

  test('has in every place its own sign, a line break or a blank', () => {
    const text = made('excerpt', 40).corpus.sources[0]?.analysed.text ?? '';
    expect(text).toHaveLength(TEXT.length);
    for (const [at, sign] of Array.from(text).entries())
      expect(sign === '░' ? TEXT[at] !== '\n' : sign === TEXT[at]).toBe(true);
    expect(text).toContain(FIRST);
  });

  test('shows a statement whole or not at all, and all of them when the limit lets it', () => {
    for (const limit of [0, 20, 40, 60, 100]) {
      const { corpus } = made('excerpt', limit);
      const statements = [...corpus.quotations, ...corpus.figures];
      for (const { exact, passage, start, end } of statements) {
        expect(TEXT.slice(start, end)).toBe(exact);
        const { text } = passage.source.analysed;
        expect(text.slice(passage.sentence.start, passage.sentence.end)).not.toContain('░');
      }
      const withheld = corpus.sources[0]?.withheld?.statements ?? [];
      const all = made('full').corpus;
      expect([...statements, ...withheld].map(({ id }) => id).toSorted()).toEqual(
        [...all.quotations, ...all.figures].map(({ id }) => id).toSorted(),
      );
    }
    expect(made('excerpt', 100).corpus.sources[0]?.withheld?.statements).toEqual([]);
    expect(made('excerpt', 0).corpus).toMatchObject({ quotations: [], figures: [] });
  });

  test('names nobody whom only withheld words name', () => {
    const { corpus, minted } = made('excerpt', 100);
    expect(corpus.entities.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Ingrid Vasquez', 'Tomas Lindgren']),
    );
    expect(JSON.stringify(minted)).not.toMatch(/oduya/i);
    const she = corpus.quotations.find(({ exact }) => exact.startsWith('The tide'));
    expect(she?.speaker).toMatchObject({
      ...{ asWritten: 'she', name: null, status: 'unresolved', rule: 'speaker-withheld' },
    });
    expect(she?.speaker).not.toHaveProperty('entity');
    const whole = made('full').corpus.quotations.find(({ id }) => id === she?.id);
    expect(whole?.speaker?.name).toBe('Wilhelmina Oduya');
  });

  test('has pages that the gate finds again in what is shown', () => {
    const { corpus } = made('excerpt', 40);
    const pages = pagesOf(corpus, kinds);
    expect(gate(corpus, pages)).toBeGreaterThan(5);
    expect(JSON.stringify(pages)).not.toMatch(/cormorants|trumpets|░/);
  });
});

describe('a source that may only be referred to', () => {
  test('has no word, mention or statement, and is called by its file without a title in its facts', () => {
    const { corpus, minted } = made('reference');
    expect(corpus.sources[0]?.analysed.text).toMatch(/^[░\n]+$/);
    expect(corpus.sources[0]?.facts.title).toBe('quay');
    expect(corpus).toMatchObject({ entities: [], mentions: [], quotations: [], figures: [] });
    expect(minted.map(({ id }) => id)).toEqual(['sources/quay']);
    expect(corpus.sources[0]?.withheld?.statements.length).toBe(
      made('full').corpus.quotations.length + made('full').corpus.figures.length,
    );
  });

  test('that was published whole keeps its address, and loses others only by name', () => {
    const before = made('full');
    const after = made('reference', undefined, ledgerOf(before.minted));
    expect(after.corpus.sources[0]?.id).toBe('sources/quay-bill-grows');
    expect(after.ids).toEqual(new Set(['sources/quay-bill-grows']));
    expect(before.ids.size).toBeGreaterThan(5);
  });
});
