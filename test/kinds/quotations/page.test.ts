import { describe, expect, test } from 'vitest';
import { pages } from '../../../src/kinds/quotations/page.ts';
import { written } from '../../page/written.ts';

describe('the page of a quotation', () => {
  const all = Object.values(written(pages));
  const page = (words: string) => all.find((text) => text.includes(`words: "${words}`)) ?? '';

  test('shows the words in their sentence, with the speaker and the speech verb marked', () => {
    expect(page('If the wind drops')).toContain(
      '<mark>{"If the wind drops, we open,"}</mark>{"” "}<span class="speaker">{"an official"}</span>{" "}<span class="cue">{"said"}</span>',
    );
  });

  test('keeps an unresolved speaker as printed', () => {
    expect(page('If the wind drops')).toContain(
      'asWritten: "an official"\n  name: null\n  status: "unresolved"\n',
    );
  });

  test('says that nobody is credited when nobody is', () => {
    expect(page('Whose harbour is it')).toContain('speaker: null\n');
  });

  test('puts all versions of an utterance side by side, and marks what they share', () => {
    const mdx = page('We will not open it today');
    expect(mdx.match(/<Version /g)).toHaveLength(2);
    expect(mdx).toContain(
      '<mark>{"We will not open it {today}, nor tomorrow"}</mark>{", nor before the divers are done,"}',
    );
  });
});
