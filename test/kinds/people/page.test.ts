import { describe, expect, test } from 'vitest';
import { pages } from '../../../src/kinds/people/page.ts';
import { written } from '../../page/written.ts';

describe('the page of a person', () => {
  const mdx = written(pages)['people/ada-lindqvist'] ?? '';

  test('says under which names each source speaks of them', () => {
    expect(mdx).toContain('title: "Ada Lindqvist"\n');
    expect(mdx).toContain(
      '    forms:\n      - form: "Ada Lindqvist"\n        count: 1\n        at: "#as-harbour-closes-after-the-storm-ada-lindqvist"\n      - form: "Lindqvist"\n',
    );
  });

  test('shows each mention in its whole sentence, marked, with the permalink of its paragraph', () => {
    expect(mdx).toContain(
      '<Excerpt href="../../sources/ferries-wait-in-norrvik/#p1" paragraph="1" at="25-61">{"The mayor, "}<mark>{"Ada Lindqvist"}</mark>{", was blunt."}</Excerpt>',
    );
  });

  test('groups the mentions by source and wording, each with its anchor', () => {
    expect(mdx.match(/<section class="from"/g)).toHaveLength(2);
    expect([...mdx.matchAll(/<section class="wording" id="([^"]+)"/g)].map(([, id]) => id)).toEqual(
      [
        'as-ferries-wait-in-norrvik-ada-lindqvist',
        'as-harbour-closes-after-the-storm-ada-lindqvist',
        'as-harbour-closes-after-the-storm-lindqvist',
      ],
    );
  });

  test('lists what the same sentences name besides, with a link to each mention in its source', () => {
    expect(mdx).toMatch(
      /<Beside name="Norrvik" href="..\/..\/places\/norrvik\/" amount="one sentence">.*#m-[0-9a-f]{12}">\{"paragraph 1"\}/,
    );
  });

  test('lists what they say, also where a pronoun stands for them', () => {
    expect(mdx).toMatch(/<Quotation [^>]*speaker="she" status="pronoun" who="Ada Lindqvist"/);
  });

  test('says by which rule the names were joined', () => {
    expect(mdx).toContain('joinings:\n  - rule: "surname-of-full-name"\n');
  });
});
