import { describe, expect, it } from 'vitest';
import { readDecisions } from '../../../src/pipeline/curate/read-decisions.ts';

const read = (...texts: (string | Uint8Array)[]) =>
  readDecisions(
    texts.map((text, index) => ({
      path: `${index}.yml`,
      bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    })),
  );
const said = (...texts: (string | Uint8Array)[]) =>
  read(...texts).problems.map(
    ({ file, line, column, reason }) => `${file} ${line}:${column} ${reason}`,
  );

describe('readDecisions', () => {
  it('reads decisions in the order of files and lines', () => {
    const { decisions, problems } = read(
      '- join: people/a\n  to: people/b\n- join: people/c\n  to: people/b\n',
      '- join: people/d\n  to: people/b\n',
    );
    expect(problems).toEqual([]);
    expect(decisions.map(({ data, file }) => [file, 'join' in data && data.join])).toEqual([
      ['0.yml', 'people/a'],
      ['0.yml', 'people/c'],
      ['1.yml', 'people/d'],
    ]);
  });

  it('reads a file of comments, and one of nothing, as no decisions', () => {
    expect(read('# Nothing yet.\n', '')).toEqual({ decisions: [], problems: [] });
  });

  it('takes an address for the id that it shows', () => {
    const [decision] = read('- join: /people/a/\n  to: /people/b/\n').decisions;
    expect(decision?.data).toMatchObject({ join: 'people/a', to: 'people/b' });
  });

  it('takes an anchor or a page of a statement for its id', () => {
    const { decisions } = read(
      '- dating: /sources/x/#m-0a1b2c3d4e5f\n  edtf: 2016\n- speaker: quotations/q-0a1b2c3d4e5f\n  is: article\n',
    );
    expect(decisions.map(({ data }) => data)).toMatchObject([
      { dating: 'm-0a1b2c3d4e5f' },
      { speaker: 'q-0a1b2c3d4e5f' },
    ]);
  });

  it('keeps a name that YAML would take for something else', () => {
    const [decision] = read(
      '- name: people/no\n  prefLabel: No\n  altLabel: [null, 2016]\n',
    ).decisions;
    expect(decision?.data).toMatchObject({ prefLabel: 'No', altLabel: ['null', '2016'] });
  });

  it('reads a Wikidata id as its address', () => {
    const [decision] = read('- name: people/x\n  sameAs: [Q42, https://example.org/x]\n').decisions;
    expect(decision?.data).toMatchObject({
      sameAs: ['https://www.wikidata.org/entity/Q42', 'https://example.org/x'],
    });
  });

  it('rejects one bad decision and keeps the others', () => {
    const { decisions, problems } = read('- join: people/a\n- join: people/c\n  to: people/b\n');
    expect(decisions).toHaveLength(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.note).toContain('the other decisions hold');
  });

  it.each([
    [
      'a decision that there is not',
      '- jion: people/a\n',
      '0.yml 1:3 Unexpected decision “jion”, expected one of name, join, separate, reject, mention, speaker, quantity, dating, coordinates, noindex, suppress, note; did you mean “join”?',
    ],
    [
      'a key that there is not',
      '- name: people/a\n  prefLable: A\n',
      '0.yml 2:3 Unexpected key “prefLable” in a decision “name”, expected one of name, prefLabel, altLabel, hiddenLabel, sameAs, because, by, date; did you mean “prefLabel”?',
    ],
    [
      'a key that is lacking',
      '- join: people/a\n',
      '0.yml 1:3 Unexpected lack of “to” in a decision “join”: expected an id like people/ana-berg',
    ],
    [
      'a suppression without its reason',
      '- suppress: people/a\n  date: 2024-01-01\n',
      '0.yml 1:3 Unexpected lack of “because” in a decision “suppress”: expected words',
    ],
    [
      'a note without its day',
      '- note: people/a\n  text: Known as A.\n  by: Ann\n',
      '0.yml 1:3 Unexpected lack of “date” in a decision “note”: expected a day like 2024-05-17',
    ],
    [
      'a day that no calendar has',
      '- join: people/a\n  to: people/b\n  date: 2023-02-29\n',
      '0.yml 3:3 Unexpected value of “date”: expected a day like 2024-05-17',
    ],
    [
      'a number in words',
      '- quantity: f-0a1b2c3d4e5f\n  value: 3,000\n',
      '0.yml 2:3 Unexpected value of “value”: expected a number, or none',
    ],
    [
      'coordinates off the globe',
      '- coordinates: places/x\n  latitude: 91\n  longitude: 0\n',
      '0.yml 2:3 Unexpected value of “latitude”: expected degrees between -90 and 90',
    ],
    [
      'a same-as link that is neither',
      '- name: people/x\n  sameAs: Wikipedia\n',
      '0.yml 2:3 Unexpected value of “sameAs”: expected a Wikidata id like Q22316 or an address',
    ],
    [
      'an EDTF that is none',
      '- dating: m-0a1b2c3d4e5f\n  edtf: last May\n',
      '0.yml 2:3 Unexpected value of “edtf”: expected EDTF like 2016-12-15, 2016-12, 199X or 2016-12-03/2016-12-05, or unresolved',
    ],
    [
      'two decisions in one',
      '- mention: Ali\n  speaker: q-0a1b2c3d4e5f\n',
      '0.yml 1:3 Unexpected “mention” and “speaker” in one decision, expected one decision each, beginning with “- ”',
    ],
    [
      'words alone',
      '- join\n',
      '0.yml 1:3 Unexpected words, expected a decision such as “name: people/…”',
    ],
    [
      'a file that is no list',
      'join: people/a\n',
      '0.yml 1:1 Unexpected content, expected a list of decisions, each beginning with “- ”',
    ],
    ['an alias', '- &a x\n- *a\n', '0.yml 2:3 Unexpected alias “*a”, expected the value itself'],
  ])('says where and what: %s', (_, yaml, message) => {
    expect(said(yaml)).toEqual([message]);
  });

  it('refuses, and survives, files made to harm', () => {
    const bomb = `- a: &a [x, x]\n${'- b: [*a, *a, *a]\n'.repeat(50)}`;
    const problems = said(
      bomb,
      '['.repeat(10_000),
      '- '.repeat(200_000),
      `- ${'x'.repeat(1_000_001)}`,
      new Uint8Array([0xff, 0xfe, 0x00]),
      '- a: [',
    );
    expect(problems).toHaveLength(6);
    expect(problems.every((problem) => problem.includes('Unexpected'))).toBe(true);
  });
});
