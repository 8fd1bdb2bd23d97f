import { describe, expect, test } from 'vitest';
import { readExamples, unmark } from './read-examples.ts';

describe('unmark', () => {
  test('takes brackets and attributes out and keeps their places', () => {
    const { text, marked } = unmark('The mayor, [Ali Haddad]{name="Ali Haddad" rule=title}, left.');
    expect(text).toBe('The mayor, Ali Haddad, left.');
    expect(marked).toEqual([
      { start: 11, end: 21, attributes: { name: 'Ali Haddad', rule: 'title' } },
    ]);
  });

  test('lets brackets stand inside brackets, the outer first', () => {
    const { text, marked } = unmark('[the rebels [won]]');
    expect(text).toBe('the rebels won');
    expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual([
      'the rebels won',
      'won',
    ]);
  });

  test('keeps brackets that are escaped, and braces that belong to the text', () => {
    expect(unmark('He \\[the envoy\\] wrote {so}.')).toEqual({
      text: 'He [the envoy] wrote {so}.',
      marked: [],
    });
  });

  test.each(['[never closed', 'never opened]'])('refuses %j', (written) => {
    expect(() => unmark(written)).toThrow(written);
  });
});

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
