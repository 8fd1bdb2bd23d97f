import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtexOf } from '../../src/citing/bibtex.ts';
import { ARTICLE, BARE, HOSTILE_TITLES, PAGE } from './works-to-cite.ts';

/**
 * Reads one entry as BibTeX does: fields up to the brace that closes the entry, a value ending at the
 * brace that closes it, whatever stands before a brace. Throws when a brace is open or left over.
 */
function read(text: string): { type: string; key: string; fields: ReadonlyMap<string, string> } {
  const [head = '', type = '', key = ''] = /^@(\w+)\{([^,\s{}]+),\n/.exec(text) ?? [];
  if (head === '') throw new Error(`No entry: ${text}`);
  const fields = new Map<string, string>();
  let at = head.length;
  while (text[at] !== '}') {
    const [name = '', field = ''] = /^\s*(\w+) = /.exec(text.slice(at)) ?? [];
    if (name === '') throw new Error(`No field at ${at}: ${text.slice(at)}`);
    const start = at + name.length;
    let depth = 0;
    let end = start;
    for (; end < text.length && (depth > 0 || text[end] !== ','); end++) {
      if (text[end] === '{') depth++;
      if (text[end] === '}') depth--;
      if (depth < 0) throw new Error(`A brace too many in ${field}`);
    }
    fields.set(field, text.slice(start, end));
    at = end + 1;
    if (text[at] === '\n') at++;
  }
  if (at !== text.length - 1) throw new Error('Something stands behind the entry.');
  return { type, key, fields };
}

describe('a work in BibTeX', () => {
  test('is an article where its publisher is known', () => {
    expect(bibtexOf(ARTICLE)).toBe(
      [
        '@article{quotations-q-1,',
        '  author = {{Ana Berg}},',
        '  title = {{Harbour reopens “after three years”}},',
        '  journal = {The Port Ellis Gazette},',
        '  address = {Port Ellis},',
        '  year = {2019},',
        '  month = mar # "~4",',
        '  note = {Paragraph 3. Text held in Harbour Readings},',
        '  url = {https://example.org/quotations/q-1/},',
        '}',
      ].join('\n'),
    );
  });

  test('claims no publisher and no date that are not known', () => {
    const { type, fields } = read(bibtexOf(BARE));
    expect(type).toBe('misc');
    expect([...fields.keys()]).toEqual(['title', 'note', 'url']);
  });

  test('of a page of the site names the site', () => {
    const { type, fields } = read(bibtexOf(PAGE));
    expect(type).toBe('misc');
    expect(fields.get('howpublished')).toBe('{Harbour Readings}');
  });

  test.each(HOSTILE_TITLES)('is one whole entry with the title %j', (title) => {
    expect(read(bibtexOf({ ...ARTICLE, title })).fields.size).toBe(8);
  });

  test('is one whole entry whatever the title and the author are', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (title, author) => {
        expect(read(bibtexOf({ ...ARTICLE, title, author })).fields.size).toBe(8);
      }),
    );
  });

  test('is told from a broken one', () => {
    expect(() => read('@misc{a,\n  title = {{An open { brace}},\n}')).toThrow(/brace|field/i);
  });
});
