import { describe, expect, test } from 'vitest';
import { smallCorpus } from '../../page/small-corpus.ts';
import { namesCsv, wordsCsv } from '../../../src/readings/naming/data-files.ts';
import { namedDifferently } from '../../../src/readings/naming/wordings.ts';
import { wordsForGroups } from '../../../src/readings/naming/words.ts';
import { holdingsOf } from '../holdings-of-corpus.ts';

const TEXTS = {
  'ebb.txt': `Ebb at the harbour\n\nAda Lindqvist left Norrvik. The rebels stayed.`,
  'flood.txt': `Flood at the harbour\n\nAda Lindqvist left Norrvik. Lindqvist was tired of rebels. “The armed rebels are gone,” Lindqvist said.`,
};

describe('the naming ledger', () => {
  const holdings = holdingsOf(smallCorpus(TEXTS));
  const named = namedDifferently(holdings);

  test('lists whom sources name differently, and not whom all name alike', () => {
    expect(named.map(({ title }) => title)).toEqual(['Ada Lindqvist']);
  });

  test('counts each wording for each source and leads to its sentences', () => {
    expect(
      named[0]?.wordings.map(({ forms, printings }) => [
        forms,
        printings.map(({ source, count, at }) => [source.title, count, at]),
      ]),
    ).toEqual([
      [
        ['Ada Lindqvist'],
        [
          ['Ebb at the harbour', 1, '/people/ada-lindqvist/#as-ebb-at-the-harbour-ada-lindqvist'],
          [
            'Flood at the harbour',
            1,
            '/people/ada-lindqvist/#as-flood-at-the-harbour-ada-lindqvist',
          ],
        ],
      ],
      [
        ['Lindqvist'],
        [['Flood at the harbour', 2, '/people/ada-lindqvist/#as-flood-at-the-harbour-lindqvist']],
      ],
    ]);
  });

  test('is the same as CSV, a row for each count', () => {
    const rows = namesCsv(named).trim().split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[3]).toBe(
      'people/ada-lindqvist,person,Ada Lindqvist,lindqvist,Lindqvist,sources/flood-at-the-harbour,Flood at the harbour,2,/people/ada-lindqvist/#as-flood-at-the-harbour-lindqvist,n-people-ada-lindqvist',
    );
  });

  test('does not call a difference of capitals and dots one of wording', () => {
    const texts = {
      'ebb.txt': `Ebb at the harbour\n\nThe Ferry Board met.`,
      'flood.txt': `Flood at the harbour\n\nThe Ferry Board slept.`,
    };
    const { organisations, ...others } = holdingsOf(smallCorpus(texts));
    const shouted = organisations.map((one) => ({
      ...one,
      facts: {
        ...one.facts,
        sources: one.facts.sources.map((source, index) => ({
          ...source,
          forms: source.forms.map((form) => ({
            ...form,
            form: index === 0 ? 'FERRY-BOARD' : form.form,
          })),
        })),
      },
    }));
    expect(namedDifferently({ ...others, organisations: shouted })).toEqual([]);
  });
});

describe('words for groups, side by side', () => {
  const holdings = holdingsOf(smallCorpus(TEXTS));

  test('keep the article’s own words apart from those of others', () => {
    const [rebels] = wordsForGroups(holdings);
    expect(rebels?.title).toBe('rebels');
    expect(
      rebels?.sources.map(({ source, own, others, wordings }) => [
        source.title,
        own,
        others,
        wordings.map(({ forms, at }) => [forms, at]),
      ]),
    ).toEqual([
      ['Ebb at the harbour', 1, 0, [[['rebels'], '/groups/rebels/#as-ebb-at-the-harbour-rebels']]],
      [
        'Flood at the harbour',
        1,
        1,
        [
          [['armed rebels'], '/groups/rebels/#as-flood-at-the-harbour-armed-rebels'],
          [['rebels'], '/groups/rebels/#as-flood-at-the-harbour-rebels'],
        ],
      ],
    ]);
  });

  test('are the same as CSV, with the speaker', () => {
    expect(wordsCsv(holdings.groups)).toContain(
      'groups/rebels,rebels,armed rebels,sources/flood-at-the-harbour,Flood at the harbour,quoted,Lindqvist,Ada Lindqvist,people/ada-lindqvist,1,',
    );
  });
});
