import { describe, expect, it } from 'vitest';
import { decided, TEXTS } from './decided.ts';

const plain = decided(TEXTS, '').corpus;
const reported = plain.quotations.find(({ exact }) => exact.startsWith('about 1,200'));
const people = plain.figures.find(({ exact }) => exact === 'about 1,200');
const crowns = plain.figures.find(({ exact }) => exact === '40');
const monday = plain.mentions.find(({ kind }) => kind === 'date');
const figure = (yaml: string, id = people?.id) =>
  decided(TEXTS, yaml).corpus.figures.find((one) => one.id === id);
const quotation = (yaml: string) =>
  decided(TEXTS, yaml).corpus.quotations.find(({ id }) => id === reported?.id);

describe('a corrected speaker', () => {
  it('is credited by the editor, the printed words as they were', () => {
    const corrected = quotation(`- speaker: ${reported?.id}\n  is: people/omar-haddad\n`);
    expect(corrected?.speaker).toMatchObject({
      asWritten: 'Anna Berg',
      name: 'Omar Haddad',
      entity: { id: 'people/omar-haddad' },
      status: 'editor',
      rule: 'speaker-by-curation',
    });
    expect(corrected?.speaker?.confidence).toBeUndefined();
    expect(corrected?.editorial?.rules).toEqual(['speaker-by-curation']);
  });

  it('takes the statement from one page to the other', () => {
    const { entities } = decided(
      TEXTS,
      `- speaker: ${reported?.id}\n  is: people/omar-haddad\n`,
    ).corpus;
    const by = (id: string) => entities.find((one) => one.id === id)?.quotationsBy;
    expect(by('people/omar-haddad')).toContain(reported?.id);
    expect(by('people/anna-berg')).not.toContain(reported?.id);
  });

  it('speaks the figures inside the words too', () => {
    expect(figure(`- speaker: ${reported?.id}\n  is: people/omar-haddad\n`)?.speaker).toMatchObject(
      {
        entity: { id: 'people/omar-haddad' },
      },
    );
  });

  it('does not speak a figure on which there is a decision of its own', () => {
    const yaml = `- speaker: ${reported?.id}\n  is: people/omar-haddad\n- speaker: ${people?.id}\n  is: unresolved\n`;
    expect(figure(yaml)?.speaker).toMatchObject({ status: 'unresolved', name: null });
  });

  it('can be nobody that is known, or the article itself', () => {
    const open = quotation(`- speaker: ${reported?.id}\n  is: unresolved\n`);
    expect(open?.speaker).toMatchObject({
      asWritten: 'Anna Berg',
      name: null,
      status: 'unresolved',
    });
    expect(open?.speaker?.entity).toBeUndefined();
    const article = quotation(`- speaker: ${reported?.id}\n  is: article\n`);
    expect(article?.speaker).toMatchObject({ asWritten: '', name: null, status: 'article' });
  });

  it('follows a join of whom it is credited to', () => {
    const yaml = `- join: people/annie-berg\n  to: people/anna-berg\n- speaker: ${reported?.id}\n  is: people/annie-berg\n`;
    expect(quotation(yaml)?.speaker?.entity?.id).toBe('people/anna-berg');
  });
});

describe('a corrected quantity', () => {
  it('is read as decided; what is left out stays, and none takes away', () => {
    const read = figure(`- quantity: ${people?.id}\n  low: 1100\n  high: 1300.5\n  value: none\n`);
    expect(read).toMatchObject({ exact: 'about 1,200', value: null, low: 1100, high: 1300.5 });
    expect(read?.rule).toBe('quantity-by-curation');
    expect(figure(`- quantity: ${people?.id}\n  high: 1300\n`)?.value).toBe(people?.value);
  });

  it('counts the words that the sentence prints', () => {
    const { text } = plain.sources.find(({ file }) => file === 'harbour.txt')?.analysed ?? {};
    const counted = figure(`- quantity: ${crowns?.id}\n  counted: crowns\n`, crowns?.id)?.counted;
    expect(text?.slice(counted?.start, counted?.end)).toBe('crowns');
  });
});

describe('a corrected date', () => {
  const dateOf = (yaml: string) =>
    decided(TEXTS, yaml).corpus.mentions.find(({ id }) => id === monday?.id)?.date;

  it('says what the editor reads', () => {
    expect(dateOf(`- dating: ${monday?.id}\n  edtf: 2016-05-02\n`)).toEqual({
      edtf: '2016-05-02',
      rule: 'date-by-curation',
    });
  });

  it('of a publication is what the dates of the text count from', () => {
    const harbour = 'sources/harbour-opens-again';
    const yaml = `- dating: ${harbour}\n  edtf: 2016-05-04\n`;
    expect(dateOf(yaml)?.edtf).toBe('2016-05-02');
    const source = decided(TEXTS, yaml).corpus.sources.find(({ id }) => id === harbour);
    expect(source).toMatchObject({
      facts: { date: '2016-05-04' },
      editorial: { rules: ['date-by-curation'] },
    });
    const unknown = `${yaml}- dating: ${monday?.id}\n  edtf: unresolved\n`;
    expect(dateOf(unknown)).toBeUndefined();
  });
});
