import { describe, expect, it } from 'vitest';
import { kinds } from '../../../src/kinds/index.ts';
import { censusOf } from '../../../src/pipeline/census.ts';
import { withoutWords } from '../../../src/pipeline/curate/log.ts';
import { dataFilesOf } from '../../../src/pipeline/data/index.ts';
import { pagesOf, toMdx } from '../../../src/pipeline/emit.ts';
import { gate } from '../../../src/pipeline/gate.ts';
import { readFiles } from '../data/read-files.ts';
import { decided, TEXTS } from './decided.ts';

const SUPPRESS =
  '- suppress: people/omar-haddad\n  because: At the request of the person.\n  date: 2024-06-01\n';
/** Decisions that name the person, and one that nearly does. */
const OTHERS = `- name: people/omar-haddad
  altLabel: Haddad of the ferry
- note: people/omar-haddad
  text: He sailed for Haddad.
  by: Ada Lind
  date: 2024-05-17
- note: people/omar-hadad
  text: Nothing.
  by: Ada Lind
  date: 2024-05-17
- mention: skipper
  source: sources/ferry-sails-again
  paragraph: 1
  kind: person
  entity: people/omar-haddad
- join: people/annie-berg
  to: people/anna-berg
`;
const { corpus, corrections, refused } = decided(TEXTS, SUPPRESS + OTHERS);
const pages = pagesOf(corpus, kinds);

describe('a suppressed person', () => {
  it('has no page, no mention and no credit', () => {
    expect(corpus.entities.map(({ id }) => id)).not.toContain('people/omar-haddad');
    expect(corpus.mentions.filter(({ exact }) => /Haddad|skipper/.test(exact))).toEqual([]);
    const sea = corpus.quotations.find(({ exact }) => exact.startsWith('The sea'));
    expect(sea?.speaker).toMatchObject({
      asWritten: '',
      name: null,
      status: 'unresolved',
      rule: 'speaker-suppressed',
      via: [],
    });
    expect(sea?.speaker?.entity).toBeUndefined();
  });

  it('leaves no trace in pages, data, census and log but the words of the texts', () => {
    const { sources } = corpus;
    const census = censusOf(corpus, gate(corpus, pages), refused.map(withoutWords), kinds);
    const sentences = new Set(
      [...corpus.mentions, ...corpus.quotations, ...corpus.figures].map(
        ({ passage: { source, sentence } }) =>
          source.analysed.text.slice(sentence.start, sentence.end),
      ),
    );
    const everything = [
      ...pages.map((page) => ({ path: page.path, text: toMdx(page).text })),
      ...readFiles(dataFilesOf(corpus)),
      { path: 'census.json', text: JSON.stringify(census) },
      { path: 'corrections.json', text: JSON.stringify(corrections) },
    ];
    const elsewhere = everything
      .filter(({ path }) => !sources.some(({ id }) => path.startsWith(id)))
      .map(({ path, text }) => ({ path, text: withoutAll(text, sentences) }));
    const traces = elsewhere.filter(({ text }) => /haddad|skipper/i.test(text));
    expect(traces.map(({ path }) => path)).toEqual([]);
    const marked = everything.filter(({ text }) => /people\/omar/.test(text));
    expect(marked.map(({ path }) => path)).toEqual([]);
  });

  it('stands in the log as a person, with date and reason and nothing else', () => {
    expect(corrections.map(({ what }) => what)).toEqual(['suppress', 'join']);
    expect(corrections[0]).toEqual({
      what: 'suppress',
      words: 'A person is not shown.',
      target: [],
      who: null,
      when: '2024-06-01',
      why: 'At the request of the person.',
    });
  });

  it('is left out of a credit to somebody else, which stays', () => {
    const sea = corpus.quotations.find(({ exact }) => exact.startsWith('The sea'));
    const yaml = `${SUPPRESS}- speaker: ${sea?.id}\n  is: people/annie-berg\n`;
    const credited = decided(TEXTS, yaml).corpus.quotations.find(({ id }) => id === sea?.id);
    expect(credited?.speaker).toMatchObject({ asWritten: '', entity: { id: 'people/annie-berg' } });
  });

  it('leaves the texts as they are', () => {
    expect(corpus.sources.map(({ analysed }) => analysed.text).toSorted()).toEqual(
      Object.values(TEXTS).toSorted(),
    );
  });
});

/** A page's text without the sentences of sources in it, however they are cut into marks. */
function withoutAll(text: string, sentences: ReadonlySet<string>): string {
  const plain = text.replace(/"\}(?:<[^>]*>)*\{"|"\}(?:<[^>]*>)+|(?:<[^>]*>)+\{"/g, '');
  return [...sentences].reduce((rest, sentence) => rest.replaceAll(sentence, ''), plain);
}
