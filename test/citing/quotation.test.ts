import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationOf, type Quoted } from '../../src/citing/quotation.ts';

const SPEAKER: NonNullable<Quoted['speaker']> = {
  asWritten: 'Berg',
  name: 'Ana Berg',
  url: '/people/ana-berg/',
  status: 'explicit',
  rule: 'credited-after',
  confidence: 'certain',
  via: [],
};
const SAID: Quoted = {
  exact: 'We will not "pay" {twice}.',
  form: 'direct',
  speaker: SPEAKER,
  labels: [],
};
const creditOf = (changed: Partial<Quoted>) => quotationOf({ ...SAID, ...changed }).split('\n')[1];

describe('a quotation that is taken along', () => {
  test('has the exact words and the speaker as printed', () => {
    expect(quotationOf(SAID)).toBe(
      '“We will not "pay" {twice}.”\nWords of Ana Berg, printed as “Berg”.',
    );
  });

  test('never changes the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (exact) => {
        expect(quotationOf({ ...SAID, exact }).startsWith(`“${exact}”\n`)).toBe(true);
      }),
    );
  });

  test('says that reported words are the article’s', () => {
    expect(creditOf({ form: 'indirect' })).toBe(
      'Reported words, as the article puts them, of Ana Berg, printed as “Berg”.',
    );
  });

  test('credits nobody with what nobody is credited with', () => {
    expect(creditOf({ speaker: null })).toBe('Credited to nobody.');
    const itself = { ...SPEAKER, asWritten: '', name: null, status: 'article' as const };
    expect(creditOf({ form: 'figure', speaker: itself })).toBe('Stated by the article itself.');
  });

  test('keeps an open speaker in the printed form, and says that it is open', () => {
    const open = { ...SPEAKER, asWritten: 'officials', name: null, status: 'unresolved' as const };
    expect(creditOf({ speaker: open })).toBe('Words of “officials”, unresolved.');
    expect(creditOf({ speaker: { ...open, asWritten: '' } })).toBe(
      'Words of a speaker who is not to be told, unresolved.',
    );
  });

  test('names those through whom it came, a doubt, and a decision of the editor', () => {
    expect(creditOf({ form: 'figure', speaker: { ...SPEAKER, via: ['SANA'] } })).toBe(
      'Stated by Ana Berg, printed as “Berg”, through “SANA”.',
    );
    expect(creditOf({ speaker: { ...SPEAKER, confidence: 'doubtful' } })).toContain(
      'The credit is doubtful.',
    );
    expect(creditOf({ speaker: { ...SPEAKER, status: 'editor' } })).toContain(
      'Credited by decision of the site’s editor.',
    );
  });

  test('carries the labels that it must be read with', () => {
    expect(quotationOf({ ...SAID, labels: ['Negated', 'Headline'] })).toContain(
      '\nTo be read as: negated, headline.',
    );
  });

  test('credits a whole paragraph to nobody but its text', () => {
    expect(quotationOf({ ...SAID, form: 'paragraph' })).toBe('“We will not "pay" {twice}.”');
  });
});
