import { describe, expect, test } from 'vitest';
import { anchored } from '../../../src/text/word-alignment/anchored.ts';
import { commonWords } from '../../../src/text/word-alignment/common-words.ts';

/** The words of the first text that are taken for common. */
function kept(a: string, b: string): string {
  const own = a.toLowerCase().split(' ');
  const other = b.toLowerCase().split(' ');
  return anchored(commonWords(own, other) ?? [], own, other)
    .map(([at]) => own[at])
    .join(' ');
}

describe('anchored', () => {
  test('does not join a first “I” with another far from all else that both have', () => {
    const long =
      'I have been asked about this by every reporter in town and so the quay stays shut';
    expect(kept(long, 'I repeat that the quay stays shut')).toBe('the quay stays shut');
  });

  test('does not join a lone name across a long gap either', () => {
    const a = 'Norrvik is where my mother was born and the divers found no crack in the wall';
    expect(kept(a, 'Norrvik said the divers found no crack in the wall')).toBe(
      'the divers found no crack in the wall',
    );
  });

  test('keeps a short piece near one that can be trusted, and what hangs on it', () => {
    expect(kept('The quay is closed now', 'The quay is shut now')).toBe('the quay is now');
    const a = 'the divers found no crack today in rain and fog';
    const b = 'the divers found no crack then in sun and haze';
    expect(kept(a, b)).toBe('the divers found no crack in and');
  });

  test('keeps two words of content, or four of any kind, across any gap', () => {
    const gap = 'p q r s t u v w x y z';
    expect(kept(`harbour wall ${gap}`, 'the harbour wall')).toBe('harbour wall');
    expect(kept(`that is what we ${gap}`, 'say that is what we')).toBe('that is what we');
    expect(kept(`that is what ${gap}`, 'say that is what')).toBe('');
  });

  test('keeps what is all that one of the two has', () => {
    expect(kept('we did so because that was what we had to do then', 'we had to')).toBe(
      'we had to',
    );
    expect(kept('no', 'no')).toBe('no');
  });
});
