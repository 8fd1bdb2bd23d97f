import { describe, expect, it } from 'vitest';
import { decided, TEXTS } from './decided.ts';

const { corpus } = decided(TEXTS, '');
const figure = corpus.figures[0]?.id;
const date = corpus.mentions.find(({ kind }) => kind === 'date')?.id;

describe('the log of corrections', () => {
  it('says what, about what, by whom, when and why', () => {
    const yaml =
      '- join: people/annie-berg\n  to: people/anna-berg\n  because: One mayor.\n  by: Ada Lind\n  date: 2024-05-17\n';
    expect(decided(TEXTS, yaml).corrections).toEqual([
      {
        what: 'join',
        words: 'people/annie-berg is joined to people/anna-berg.',
        target: [
          { id: 'people/anna-berg', url: '/people/anna-berg/' },
          { id: 'people/annie-berg', url: '/people/annie-berg/' },
        ],
        who: 'Ada Lind',
        when: '2024-05-17',
        why: 'One mayor.',
      },
    ]);
  });

  it('has the newest first, then those of one day and those without a day as they stand', () => {
    const entry = (place: string, day?: string) =>
      `- name: places/${place}\n  altLabel: ${place}\n${day ? `  date: ${day}\n` : ''}`;
    const yaml = [
      entry('oslo'),
      '- join: people/annie-berg\n  to: people/anna-berg\n',
      entry('norway', '2024-01-01'),
      '- name: people/omar-haddad\n  altLabel: x\n  date: 2024-02-01\n',
      '- name: people/anna-berg\n  altLabel: y\n  date: 2024-02-01\n',
    ].join('');
    expect(
      decided(TEXTS, yaml).corrections.map(({ what, target }) => `${what} ${target[0]?.id}`),
    ).toEqual([
      'name people/omar-haddad',
      'name people/anna-berg',
      'name places/norway',
      'name places/oslo',
      'join people/anna-berg',
    ]);
  });

  it.each([
    [
      '- name: people/anna-berg\n  prefLabel: {editor: A. Berg}\n  altLabel: [B, C]\n  hiddenLabel: D\n  sameAs: Q1\n',
      'The page goes by the editor’s own name “A. Berg”. It is also known as “B”, “C”. It is found under other spellings too. It is the same as https://www.wikidata.org/entity/Q1.',
    ],
    [
      `- quantity: ${figure}\n  value: none\n  low: 7\n`,
      'The number is read as: value none, low 7.',
    ],
    [`- dating: ${date}\n  edtf: unresolved\n`, 'The date cannot be told.'],
    [`- dating: ${date}\n  edtf: 2016-05\n`, 'The date is read as 2016-05.'],
    [`- speaker: ${figure}\n  is: article\n`, 'The article itself states it.'],
    [
      '- coordinates: places/oslo\n  latitude: 59.9\n  longitude: 10.7\n',
      'The place lies at latitude 59.9, longitude 10.7.',
    ],
    ['- noindex: places/oslo\n', 'Search engines are asked not to keep its page.'],
  ])('puts a decision into words: %s', (yaml, words) => {
    const { corrections, said } = decided(TEXTS, yaml);
    expect(said).toEqual([]);
    expect(corrections.map((one) => one.words)).toEqual([words]);
  });

  it('does not tell hidden spellings', () => {
    const { corrections } = decided(TEXTS, '- name: places/oslo\n  hiddenLabel: Olso\n');
    expect(JSON.stringify(corrections)).not.toContain('Olso');
  });
});
