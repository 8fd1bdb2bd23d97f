import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEYS } from '../../../src/model/curation.ts';
import { decided, TEXTS } from './decided.ts';

const plain = decided(TEXTS, '').corpus;
const berg = plain.quotations.find(({ exact }) => exact.startsWith('about 1,200'))?.id ?? '';
const crowns = plain.figures.find(({ exact }) => exact === '40')?.id ?? '';
const monday = plain.mentions.find(({ kind }) => kind === 'date')?.id ?? '';
const annie = plain.mentions.find(({ exact }) => exact === 'Annie Berg')?.id ?? '';
const HARBOUR = 'sources/harbour-opens-again';

/** A decision from its lines, with those of a suppression or note that must be there. */
const signed = '  by: Ada Lind\n  date: 2024-05-17\n';

describe('a decision that cannot hold', () => {
  it.each([
    [
      'an entity that is not there',
      '- join: people/anni-berg\n  to: people/anna-berg\n',
      '1:3 Unexpected id “people/anni-berg”, expected that of a person, place or organisation; did you mean “people/anna-berg”?',
    ],
    [
      'a join across kinds',
      '- join: places/oslo\n  to: people/anna-berg\n',
      '2:3 Unexpected join of a place to a person, expected two of one kind',
    ],
    [
      'a join to itself',
      '- join: places/oslo\n  to: places/oslo\n',
      '2:3 Unexpected join of “places/oslo” to itself, expected another id',
    ],
    [
      'a second join of one',
      '- join: people/annie-berg\n  to: people/anna-berg\n- join: people/annie-berg\n  to: people/omar-haddad\n',
      '3:3 Unexpected second decision “join” on “people/annie-berg”, expected one; the first holds',
    ],
    [
      'a ring of joins',
      '- join: people/annie-berg\n  to: people/anna-berg\n- join: people/anna-berg\n  to: people/annie-berg\n',
      '4:3 Unexpected join of “people/anna-berg” to itself, expected another id',
    ],
    [
      'a separation of nothing',
      '- separate: people/omar-haddad\n  as: people/x\n',
      '1:3 Unexpected separation of nothing, expected forms, sources or mentions',
    ],
    [
      'a separation of everything',
      '- separate: people/annie-berg\n  sources: sources/ferry-sails-again\n  as: people/x\n',
      '1:3 Unexpected separation of 2 of 2 mentions, expected some and not all',
    ],
    [
      'a form that is not printed',
      '- separate: people/omar-haddad\n  forms: Hadad\n  as: people/x\n',
      '2:3 Unexpected form “Hadad”, expected one that is printed for “people/omar-haddad”; did you mean “Haddad”?',
    ],
    [
      'a separation into another kind',
      '- separate: people/omar-haddad\n  forms: Haddad\n  as: places/x\n',
      '3:3 Unexpected id “places/x”, expected one like people/new-name',
    ],
    [
      'another’s mention',
      `- separate: people/omar-haddad\n  mentions: ${annie}\n  as: people/x\n`,
      `2:3 Unexpected mention “${annie}”, expected one of “people/omar-haddad”`,
    ],
    [
      'a name that is not printed',
      '- name: people/anna-berg\n  prefLabel: Anna B. Berg\n',
      '2:3 Unexpected name “Anna B. Berg”, expected one that is printed (“Anna Berg”, “Berg”), or your own marked as such: {editor: "Anna B. Berg"}',
    ],
    [
      'a name for what was joined to another',
      '- join: people/annie-berg\n  to: people/anna-berg\n- name: people/annie-berg\n  prefLabel: Annie Berg\n',
      '3:3 Unexpected id “people/annie-berg”, which is joined to “people/anna-berg”; expected that id',
    ],
    [
      'words that the paragraph lacks',
      `- reject: Sweden\n  source: ${HARBOUR}\n  paragraph: 1\n`,
      `1:3 Unexpected words “Sweden”, expected words that paragraph 1 of “${HARBOUR}” prints`,
    ],
    [
      'words that were not found as a name',
      `- reject: quay\n  source: ${HARBOUR}\n  paragraph: 1\n`,
      '1:3 Unexpected words “quay”, expected words that were taken for a name or a date there',
    ],
    [
      'part of a name',
      '- reject: Annie\n  source: sources/ferry-sails-again\n  paragraph: 2\n  occurrence: 2\n',
      '1:3 Unexpected words “Annie”, expected words that were taken for a name or a date there; found there: “Annie Berg”',
    ],
    [
      'words that stand twice',
      '- reject: Annie Berg\n  source: sources/ferry-sails-again\n  paragraph: 2\n',
      '1:3 Unexpected lack of “occurrence” for the words “Annie Berg”: they stand 2 times in paragraph 2 of “sources/ferry-sails-again”, expected 1 to 2',
    ],
    [
      'a third of two occurrences',
      '- reject: Annie Berg\n  source: sources/ferry-sails-again\n  paragraph: 2\n  occurrence: 3\n',
      '4:3 Unexpected occurrence 3 of the words “Annie Berg”: they stand 2 times in paragraph 2 of “sources/ferry-sails-again”',
    ],
    [
      'a paragraph that is not there',
      `- mention: quay\n  source: ${HARBOUR}\n  paragraph: 9\n  kind: place\n`,
      `3:3 Unexpected paragraph 9 of “${HARBOUR}”, expected one from 0 to 2`,
    ],
    [
      'part of a word',
      `- mention: quay\n  source: ${HARBOUR}\n  paragraph: 2\n  kind: place\n`,
      `1:3 Unexpected words “quay”, expected words that paragraph 2 of “${HARBOUR}” prints`,
    ],
    [
      'a mention of another kind than its entity',
      `- mention: old quay\n  source: ${HARBOUR}\n  paragraph: 1\n  kind: place\n  entity: people/anna-berg\n`,
      '5:3 Unexpected person “people/anna-berg”, expected a place',
    ],
    [
      'a statement that is not there',
      '- speaker: q-000000000000\n  is: article\n',
      '1:3 Unexpected id “q-000000000000”, expected that of a quotation or figure',
    ],
    [
      'a speaker who is not there',
      `- speaker: ${berg}\n  is: people/ana-berg\n`,
      '2:3 Unexpected id “people/ana-berg”, expected that of a person, place or organisation; did you mean “people/anna-berg”?',
    ],
    [
      'bounds that do not bound',
      `- quantity: ${crowns}\n  low: 41\n`,
      `1:3 Unexpected bounds of “${crowns}”: low 41, value 40, high null; expected them in this order (what you leave out stays, “none” takes it away)`,
    ],
    [
      'counted words that are not printed',
      `- quantity: ${crowns}\n  counted: kroner\n`,
      '2:3 Unexpected words “kroner”, expected words that the sentence prints',
    ],
    [
      'a stretch as a date of publication',
      `- dating: ${HARBOUR}\n  edtf: 2016/2017\n`,
      '2:3 Unexpected date “2016/2017” of a source, expected one like 2016-12-15, 2016-12 or 2016',
    ],
    [
      'coordinates of a person',
      '- coordinates: people/anna-berg\n  latitude: 1\n  longitude: 1\n',
      '1:3 Unexpected person “people/anna-berg”, expected a place',
    ],
    [
      'a second decision on whether search engines keep a page',
      '- noindex: /places/norway/\n- noindex: places/norway\n',
      '2:3 Unexpected second decision “noindex” on “places/norway”, expected one; the first holds',
    ],
    [
      'the suppression of a place',
      `- suppress: places/oslo\n  because: No.\n${signed}`,
      '1:3 Unexpected place “places/oslo”, expected a person',
    ],
    [
      'a note on nothing',
      `- note: sources/harbor-opens-again\n  text: A note.\n${signed}`,
      '1:3 Unexpected id “sources/harbor-opens-again”, expected that of a person, place or organisation',
    ],
  ])('is refused where it stands: %s', (_, yaml, message) => {
    const kept = '- name: places/oslo\n  altLabel: Kristiania\n';
    const outcome = decided(TEXTS, yaml + kept);
    expect(outcome.said).toEqual([message]);
    const oslo = outcome.corpus.entities.find(({ id }) => id === 'places/oslo');
    expect(oslo?.editorial?.altLabels).toEqual(['Kristiania']);
  });

  it('is named when what it was about has gone from the texts', () => {
    const { 'harbour.txt': harbour = '' } = TEXTS;
    const yaml = `- speaker: ${berg}\n  is: article\n- dating: ${monday}\n  edtf: 2016-05-02\n`;
    expect(decided(TEXTS, yaml).said).toEqual([]);
    const edited = {
      ...TEXTS,
      'harbour.txt': harbour.replace('1,200', '1,300').replace('Monday', 'Sunday'),
    };
    const { said, refused } = decided(edited, yaml, decided(TEXTS, '').ledger);
    expect(said).toHaveLength(2);
    expect(refused.map(({ ruleId }) => ruleId)).toEqual(['lost-target', 'lost-target']);
  });
});

describe('content/curation/README.md', () => {
  const readme = readFileSync('content/curation/README.md', 'utf8');
  const examples = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);
  const texts = {
    'harbour.txt':
      'Harbour opens again\n\nMayor Ana Berg said about 1,200 people had left Norway by the old quay in Oslo on Monday. Berg met Anna Berg.',
    'ferry.txt': 'Ferry sails again\n\nThe skipper, Omar Haddad, was glad.',
    'talks.txt': 'Talks begin\n\nThe owner, Omar Haddad, left.',
  };
  const { corpus } = decided(texts, '');
  const real = new Map([
    ['q-0a1b2c3d4e5f', corpus.quotations[0]?.id],
    ['f-0a1b2c3d4e5f', corpus.figures[0]?.id],
    ['m-0a1b2c3d4e5f', corpus.mentions.find(({ kind }) => kind === 'date')?.id],
  ]);

  it('has an example of every decision', () => {
    const shown = examples.flatMap((yaml) =>
      [...yaml.matchAll(/^- (\w+):/gm)].map(([, verb]) => verb),
    );
    expect(new Set(shown)).toEqual(new Set(KEYS.keys()));
  });

  it.each(examples.map((yaml) => [yaml.split('\n')[0], yaml]))(
    '%s holds as it stands',
    (_, yaml) => {
      const own = [...real].reduce(
        (text, [shown, id]) => text.replaceAll(shown, id ?? ''),
        yaml ?? '',
      );
      expect(decided(texts, own).said).toEqual([]);
    },
  );
});
