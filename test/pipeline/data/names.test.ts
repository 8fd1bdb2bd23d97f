import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import type { Corpus, Entity } from '../../../src/model/corpus.ts';
import { names } from '../../../src/pipeline/data/names.ts';
import { outcomeOf } from '../corpus.ts';
import { readFiles } from './read-files.ts';

const SITE = 'https://example.org/sub/';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';

const { corpus } = outcomeOf({
  'a.txt':
    'Harbour reopens\n\nAna Berg spoke in Port Ellis. Berg left Oslo for the United Nations (UN). The UN agreed.\n',
});

/** What the published names say, as triples of strings. */
function triplesOf(of: Corpus): { subject: string; predicate: string; object: string }[] {
  const [file] = readFiles(names.filesOf(of));
  return new Parser({ baseIRI: `${SITE}${file?.path}` })
    .parse(file?.text ?? '')
    .map(({ subject, predicate, object }) => ({
      subject: subject.value,
      predicate: predicate.value.replace(SKOS, ''),
      object: object.value,
    }));
}

const edited = (change: Partial<NonNullable<Entity['editorial']>>): Corpus => ({
  ...corpus,
  entities: corpus.entities.slice(0, 1).map((entity) => ({
    ...entity,
    editorial: {
      ...{ rules: [], notes: [], ownName: false, apart: [] },
      ...{ altLabels: [], hiddenLabels: [], sameAs: [] },
      ...change,
    },
  })),
});

describe('names as SKOS', () => {
  it('have one preferred label each, and every other printed form as alternative', () => {
    const triples = triplesOf(corpus);
    expect(corpus.entities.length).toBeGreaterThan(3);
    for (const { url, name, aliases } of corpus.entities) {
      const labels = (wanted: string) =>
        triples
          .filter(({ subject }) => subject === `${SITE}${url.slice(1)}`)
          .filter(({ predicate }) => predicate === wanted)
          .map(({ object }) => object);
      expect(labels('prefLabel')).toEqual([name]);
      expect(labels('altLabel')).toEqual(aliases.filter((alias) => alias !== name));
      expect(labels('inScheme')).toEqual([`${SITE}data/names.ttl`]);
    }
  });

  it('are the same as something elsewhere only where an editor says so', () => {
    expect(triplesOf(corpus).filter(({ predicate }) => predicate === 'exactMatch')).toEqual([]);
    const said = triplesOf(edited({ sameAs: ['https://www.wikidata.org/wiki/Q1'] }));
    expect(said.filter(({ predicate }) => predicate === 'exactMatch')).toMatchObject([
      { object: 'https://www.wikidata.org/wiki/Q1' },
    ]);
  });

  it('never give one label twice (SKOS S13)', () => {
    const name = corpus.entities[0]?.name ?? '';
    const labels = triplesOf(
      edited({ altLabels: [name, 'A. B.'], hiddenLabels: [name, 'A. B.', 'Bergg'] }),
    ).filter(({ predicate, subject }) => predicate.endsWith('Label') && !subject.endsWith('.ttl'));
    const words = labels.map(({ object }) => object);
    expect(new Set(words).size).toBe(words.length);
    expect(labels.filter(({ predicate }) => predicate === 'hiddenLabel')).toMatchObject([
      { object: 'Bergg' },
    ]);
  });

  it('keep every character of a label and of an address', () => {
    const odd = 'a "b" \\c\n\t\u0007𝔘\u2028<d> \'';
    const triples = triplesOf(
      edited({ altLabels: [odd], sameAs: ['https://example.org/a b<c>"{d}|^`\\e'] }),
    );
    expect(triples.map(({ object }) => object)).toContain(odd);
    expect(triples.find(({ predicate }) => predicate === 'exactMatch')?.object).toBe(
      'https://example.org/a%20b%3Cc%3E%22%7Bd%7D%7C%5E%60%5Ce',
    );
  });
});
