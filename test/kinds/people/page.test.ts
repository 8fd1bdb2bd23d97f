import { describe, expect, test } from 'vitest';
import { pages } from '../../../src/kinds/people/page.ts';
import { written } from '../../page/written.ts';

describe('the page of a person', () => {
  const mdx = written(pages)['people/ada-lindqvist'] ?? '';

  test('says under which names each source speaks of them', () => {
    expect(mdx).toContain('title: "Ada Lindqvist"\n');
    expect(mdx).toContain(
      '    forms:\n      - form: "Ada Lindqvist"\n        count: 1\n      - form: "Lindqvist"\n',
    );
  });

  test('shows each mention in its whole sentence, marked, with the permalink of its paragraph', () => {
    expect(mdx).toContain(
      '<Excerpt href="../../sources/ferries-wait-in-norrvik/#p1" paragraph="1" at="25-61">{"The mayor, "}<mark>{"Ada Lindqvist"}</mark>{", was blunt."}</Excerpt>',
    );
  });

  test('groups the mentions by source', () => {
    expect(mdx.match(/<h3>/g)).toHaveLength(2);
  });

  test('lists what they say, also where a pronoun stands for them', () => {
    expect(mdx).toMatch(/<Quotation [^>]*speaker="she" status="pronoun" who="Ada Lindqvist"/);
  });

  test('says by which rule the names were joined', () => {
    expect(mdx).toContain('joinings:\n  - rule: "surname-of-full-name"\n');
  });
});
