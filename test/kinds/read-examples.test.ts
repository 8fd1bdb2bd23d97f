import { describe, expect, test } from 'vitest';
import { readExamples } from './read-examples.ts';

describe('readExamples', () => {
  const markdown = `# People

Prose, which is not an example.

## Matches

- [Anna Berg] left.
- The first paragraph.

  [Haddad] stood in the second.

Some prose.

## Must not match

- The rain fell.

## Notes

- Not an example.
`;

  test('reads the items of the two sections, with their lines and paragraphs', () => {
    expect(
      readExamples(markdown).map(({ line, section, text }) => ({ line, section, text })),
    ).toEqual([
      { line: 7, section: 'matches', text: 'Anna Berg left.' },
      { line: 8, section: 'matches', text: 'The first paragraph.\n\nHaddad stood in the second.' },
      { line: 16, section: 'must not match', text: 'The rain fell.' },
    ]);
  });
});
