import { describe, expect, test } from 'vitest';
import { creditExcerpt } from '../../src/page/credit.ts';
import { toMdx } from '../../src/pipeline/emit.ts';
import { smallCorpus } from './small-corpus.ts';

describe('creditExcerpt', () => {
  const quotation = smallCorpus().quotations.find(({ exact }) => exact.startsWith('If the wind'));

  function excerptFor(sentence: { start: number; end: number } | undefined): string {
    if (!quotation) return '';
    const { passage, speaker, cue } = quotation;
    const body = creditExcerpt(
      { ...passage, sentence: sentence ?? passage.sentence },
      speaker,
      cue,
    );
    return toMdx({ path: 'x', frontMatter: {}, body }).text;
  }

  test('shows the sentence that names the speaker when the words stand in another', () => {
    expect(excerptFor({ start: 0, end: 30 })).toContain(
      '<span class="speaker">{"an official"}</span>{" "}<span class="cue">{"said"}</span>{"."}',
    );
  });

  test('is nothing when one sentence holds both', () => {
    expect(excerptFor(undefined)).not.toContain('Excerpt');
  });
});
