import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../src/pipeline/emit.ts';
import { gate } from '../../../src/pipeline/gate.ts';
import { kinds } from '../../../src/kinds/index.ts';
import { decided, TEXTS } from './decided.ts';

const FERRY = 'sources/ferry-sails-again';
const plain = decided(TEXTS, '').corpus;
const idsIn = (corpus: typeof plain) => corpus.mentions.map(({ id }) => id);

describe('a rejected mention', () => {
  const yaml = `- reject: Annie Berg\n  source: ${FERRY}\n  paragraph: 2\n  occurrence: 1\n`;

  it('is gone, and every other keeps its id, its namesake in the paragraph too', () => {
    const { corpus } = decided(TEXTS, yaml);
    const rejected = plain.mentions.find(({ exact }) => exact === 'Annie Berg');
    expect(idsIn(corpus)).toEqual(idsIn(plain).filter((id) => id !== rejected?.id));
  });

  it('can be named by its id', () => {
    const rejected = plain.mentions.find(({ exact }) => exact === 'Norway');
    const { corpus } = decided(
      TEXTS,
      `- reject: /${rejected?.passage.source.id}/#${rejected?.id}\n`,
    );
    expect(corpus.entities.some(({ name }) => name === 'Norway')).toBe(false);
  });
});

describe('an added mention', () => {
  it('becomes a thing of its own, found in its place', () => {
    const { corpus } = decided(
      TEXTS,
      `- mention: old quay\n  source: ${FERRY}\n  paragraph: 2\n  kind: place\n`,
    );
    expect(corpus.entities.find(({ name }) => name === 'old quay')).toMatchObject({
      id: 'places/old-quay',
      mentions: [{ exact: 'old quay', rule: 'mention-by-curation' }],
    });
    expect(gate(corpus, pagesOf(corpus, kinds))).toBeGreaterThan(corpus.mentions.length);
  });

  it('names the thing that the decision says', () => {
    const { corpus } = decided(
      TEXTS,
      `- mention: skipper\n  source: ${FERRY}\n  paragraph: 1\n  kind: person\n  entity: people/omar-haddad\n`,
    );
    const haddad = corpus.entities.find(({ id }) => id === 'people/omar-haddad');
    expect(haddad?.aliases).toEqual(['Haddad', 'Omar Haddad', 'skipper']);
    expect(haddad?.name).toBe('Omar Haddad');
  });

  it('takes the place of what the rules had found in its words, with its id', () => {
    const oslo = plain.mentions.find(
      ({ exact, passage }) => exact === 'Oslo' && passage.source.id === FERRY,
    );
    const { corpus } = decided(
      TEXTS,
      `- mention: Oslo\n  source: ${FERRY}\n  paragraph: 1\n  kind: organisation\n`,
    );
    const own = corpus.mentions.filter(
      ({ start, passage }) => start === oslo?.start && passage.source.id === FERRY,
    );
    expect(own).toMatchObject([{ kind: 'organisation', id: oslo?.id }]);
  });

  it('keeps its id when another is added before it', () => {
    const texts = { 'a.txt': 'The quays\n\nThe old pier and the old pier stood by the old pier.' };
    const add = (nth: number) =>
      `- mention: old pier\n  source: sources/the-quays\n  paragraph: 1\n  occurrence: ${nth}\n  kind: place\n`;
    const one = decided(texts, add(2)).corpus.mentions;
    const two = decided(texts, add(2) + add(1)).corpus.mentions;
    expect(one).toHaveLength(1);
    expect(new Set(idsIn({ ...plain, mentions: two })).size).toBe(2);
    expect(two.map(({ id }) => id)).toContain(one[0]?.id);
  });
});
