import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/text/blocks.ts';

/** The blocks of a text as lines: "p1 paragraph: The ferry left." */
const outline = (text: string): string[] =>
  blocksOf(text).map(
    ({ start, end, type, paragraph }) => `p${paragraph} ${type}: ${text.slice(start, end)}`,
  );

describe('blocksOf', () => {
  test('tells title, paragraphs and headings apart and numbers them', () => {
    const text = `Ferry service resumes after storm

The ferry between the two islands sailed again on Monday.

What happens next

Engineers will inspect the pier, the harbour master said.
`;
    expect(outline(text)).toEqual([
      'p0 title: Ferry service resumes after storm',
      'p1 paragraph: The ferry between the two islands sailed again on Monday.',
      'p2 heading: What happens next',
      'p3 paragraph: Engineers will inspect the pier, the harbour master said.',
    ]);
  });

  test('takes a lone paragraph for a paragraph, not for a title', () => {
    expect(outline('The ferry sailed again')).toEqual(['p1 heading: The ferry sailed again']);
    expect(outline('The ferry sailed again.')).toEqual(['p1 paragraph: The ferry sailed again.']);
  });

  test('does not take an opening sentence for a title', () => {
    expect(outline('The ferry sailed again on Monday.\n\nNobody was hurt.')).toEqual([
      'p1 paragraph: The ferry sailed again on Monday.',
      'p2 paragraph: Nobody was hurt.',
    ]);
  });

  test.each([
    'Villagers wait for the ferry on Monday. (Photo by AFP)',
    'Villagers wait for the ferry on Monday. (AP Photo/Jane Doe)',
    'File photo: the ferry in the harbour of the smaller island.',
    'Villagers wait for the ferry. REUTERS/Jane Doe',
    'Villagers wait for the ferry. Photograph: Jane Doe/The Daily Planet',
  ])('knows a caption: %s', (caption) => {
    const text = `Ferry service resumes\n\nThe ferry sailed again.\n\n${caption}\n\nNobody was hurt.`;
    expect(outline(text)).toContain(`p2 caption: ${caption}`);
  });

  test('shows the foot of a page as boilerplate', () => {
    const text = `Ferry service resumes

The ferry sailed again on Monday.

SHARE THIS ARTICLE

Related stories

www.example.org/ferries`;
    expect(outline(text).slice(2)).toEqual([
      'p2 boilerplate: SHARE THIS ARTICLE',
      'p3 boilerplate: Related stories',
      'p4 boilerplate: www.example.org/ferries',
    ]);
  });

  test.each([
    'FOR IMMEDIATE RELEASE',
    'Press release',
    'EMBARGOED UNTIL 00:01 ON MONDAY',
    'UPDATE 1',
    'Breaking:',
  ])('takes no title from what a page says of its publication: %s', (cue) => {
    expect(outline(`${cue}\n\nFerry service resumes\n\nThe ferry sailed again.`)).toEqual([
      `p1 boilerplate: ${cue}`,
      'p0 title: Ferry service resumes',
      'p2 paragraph: The ferry sailed again.',
    ]);
  });

  test('keeps a headline that begins like a cue', () => {
    const headline = 'Press release of hostages, envoy tells rebels';
    expect(outline(`${headline}\n\nThe envoy left.`)[0]).toBe(`p0 title: ${headline}`);
    expect(outline('Breaking bread in the hills\n\nThe envoy left.')[0]).toMatch('p0 title');
  });

  test.each(['ENDS', '-ends-', '###', 'Notes to editors'])('shows %s as the foot', (cue) => {
    expect(
      outline(`Ferry resumes\n\nIt sailed.\n\n${cue}\n\nContact: Jane Doe, 555 0100`).slice(2),
    ).toEqual([`p2 boilerplate: ${cue}`, 'p3 boilerplate: Contact: Jane Doe, 555 0100']);
  });

  test('leaves a cue alone that whole sentences follow', () => {
    const text = `Ferry service resumes

Share the road, the minister told drivers.

The ferry sailed again on Monday, and nobody was hurt in the crossing.`;
    expect(outline(text).filter((line) => line.includes('boilerplate'))).toEqual([]);
  });

  test('keeps hard-wrapped lines together and parts lines that are paragraphs of their own', () => {
    const wrapped =
      'The ferry between the two islands sailed again\non Monday, and nobody was hurt in the crossing.';
    expect(outline(wrapped)).toEqual([`p1 paragraph: ${wrapped}`]);
    expect(outline('The ferry sailed again on Monday.\nNobody was hurt.')).toHaveLength(2);
  });

  test('reads every kind of line end alike', () => {
    const words = (text: string) => outline(text).map((line) => line.replace(/\s+/g, ' '));
    const text = 'Ferry service resumes\n\nThe ferry sailed again.\n\nNobody was hurt.\n';
    expect(words(text.replaceAll('\n', '\r\n'))).toEqual(words(text));
    expect(words(text.replaceAll('\n\n', '\n \t \n'))).toEqual(words(text));
    expect(words(text.replaceAll('\n', '\r'))).toEqual(words(text));
  });

  test('finds no block in an empty text', () => {
    expect(blocksOf('')).toEqual([]);
    expect(blocksOf(' \n\n\t ')).toEqual([]);
  });
});
