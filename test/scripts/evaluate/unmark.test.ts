import { describe, expect, test } from 'vitest';
import { unmark } from '../../../scripts/evaluate/unmark.ts';

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

  test('takes a word without a value as the kind', () => {
    const { marked } = unmark('[Oslo]{place} and [the tall mayor]{person name="Anna Berg"}');
    expect(marked.map(({ attributes }) => attributes)).toEqual([
      { kind: 'place' },
      { kind: 'person', name: 'Anna Berg' },
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
