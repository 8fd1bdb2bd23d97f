import { describe, expect, it } from 'vitest';
import { decided, TEXTS, type Decided } from './decided.ts';

const entity = ({ corpus }: Decided, id: string) => corpus.entities.find((one) => one.id === id);
const forms = (outcome: Decided, id: string) =>
  entity(outcome, id)?.mentions.map(({ exact, passage }) => `${passage.source.file} ${exact}`);
const speakers = ({ corpus }: Decided) =>
  Object.fromEntries(
    corpus.quotations.map(({ exact, passage, speaker }) => [
      `${passage.source.file} ${exact.slice(0, 14)}`,
      speaker?.entity?.id ?? speaker?.status,
    ]),
  );

const JOIN = '- join: people/annie-berg\n  to: people/anna-berg\n';

describe('a join', () => {
  const joined = decided(TEXTS, JOIN, decided(TEXTS, '').ledger);

  it('gives the mentions of one to the other, whose name and id stay', () => {
    expect(joined.said).toEqual([]);
    expect(entity(joined, 'people/annie-berg')).toBeUndefined();
    expect(entity(joined, 'people/anna-berg')).toMatchObject({
      name: 'Anna Berg',
      aliases: ['Anna Berg', 'Annie Berg', 'Berg'],
    });
  });

  it('says so among the reasons why these are one', () => {
    expect(entity(joined, 'people/anna-berg')?.joinings).toContainEqual({
      rule: 'joined-by-curation',
      forms: ['Anna Berg', 'Annie Berg'],
    });
  });

  it('carries the credits along, so that one utterance is seen as one', () => {
    expect(speakers(joined)['ferry.txt We will not go']).toBe('people/anna-berg');
    const versions = joined.corpus.quotations.filter(({ utterance }) => utterance);
    expect(versions).toHaveLength(2);
  });

  it('runs on through another join', () => {
    const chain = decided(TEXTS, `${JOIN}- join: people/anna-berg\n  to: people/omar-haddad\n`);
    expect(forms(chain, 'people/omar-haddad')).toHaveLength(9);
    expect(chain.ledger.get('people/annie-berg')?.to).toBe('people/omar-haddad');
  });
});

describe('a separation', () => {
  const bySource = decided(
    TEXTS,
    '- separate: people/omar-haddad\n  sources: sources/ferry-sails-again\n  as: people/omar-haddad-skipper\n',
  );

  it('by source gives what stands there an id of its own, and leaves the rest its own', () => {
    expect(bySource.said).toEqual([]);
    expect(forms(bySource, 'people/omar-haddad-skipper')).toEqual([
      'ferry.txt Omar Haddad',
      'ferry.txt Haddad',
    ]);
    expect(forms(bySource, 'people/omar-haddad')).toEqual([
      'harbour.txt Omar Haddad',
      'harbour.txt Haddad',
    ]);
  });

  it('carries the credits along', () => {
    expect(speakers(bySource)['ferry.txt The sea was ca']).toBe('people/omar-haddad-skipper');
  });

  it('lets each of the two lead to the other', () => {
    for (const [one, other] of [
      ['people/omar-haddad', 'people/omar-haddad-skipper'],
      ['people/omar-haddad-skipper', 'people/omar-haddad'],
    ] as const)
      expect(entity(bySource, one)?.editorial?.apart.map(({ id }) => id)).toEqual([other]);
  });

  it('by printed form parts what one text calls so, and credits by the printed words', () => {
    const byForm = decided(
      TEXTS,
      '- separate: people/anna-berg\n  forms: [Berg]\n  as: people/berg\n',
    );
    expect(forms(byForm, 'people/berg')).toEqual(['harbour.txt Berg', 'harbour.txt Berg']);
    expect(speakers(byForm)['harbour.txt We will not go']).toBe('people/berg');
    expect(entity(byForm, 'people/anna-berg')?.joinings).toEqual([]);
  });

  it('leaves unresolved whom a pronoun means when the text’s name is parted', () => {
    const texts = {
      'a.txt':
        'Mayor Anna Berg opened the quay. “It is done,” she said. Berg left Oslo on the last boat.',
    };
    expect(speakers(decided(texts, ''))['a.txt It is done,']).toBe('people/anna-berg');
    const parted = decided(
      texts,
      '- separate: people/anna-berg\n  forms: Berg\n  as: people/berg\n',
    );
    expect(speakers(parted)['a.txt It is done,']).toBe('unresolved');
    expect(parted.corpus.quotations[0]?.speaker).toMatchObject({
      name: null,
      asWritten: 'she',
      rule: 'speaker-separated',
    });
  });

  it('by mention parts that mention alone, also into an entity that is there', () => {
    const [first] =
      decided(TEXTS, '').corpus.entities.find(({ id }) => id === 'people/annie-berg')?.mentions ??
      [];
    const parted = decided(
      TEXTS,
      `- separate: people/annie-berg\n  mentions: ${first?.id}\n  as: people/anna-berg\n`,
    );
    expect(forms(parted, 'people/annie-berg')).toEqual(['ferry.txt Annie Berg']);
    expect(forms(parted, 'people/anna-berg')).toHaveLength(4);
  });

  it('undoes what the rules joined: the id that they had moved opens again', () => {
    const texts = { 'a.txt': 'Prime Minister Anna Berg spoke in Oslo.', 'b.txt': 'Mrs Berg left.' };
    const alone = decided({ 'b.txt': texts['b.txt'] }, '');
    expect(alone.ledger.has('people/berg')).toBe(true);
    const joined = decided(texts, '', alone.ledger);
    expect(joined.corpus.entities.filter(({ kind }) => kind === 'person')).toHaveLength(1);
    const [id = ''] = joined.corpus.entities.map((one) => one.id);
    const yaml = `- separate: ${id}\n  sources: sources/b\n  as: people/berg-2\n`;
    const parted = decided(texts, yaml, joined.ledger);
    expect(parted.said).toEqual([]);
    expect(forms(parted, 'people/berg-2')).toEqual(['b.txt Berg']);
  });
});
