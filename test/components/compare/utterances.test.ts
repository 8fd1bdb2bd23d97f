import { describe, expect, test } from 'vitest';
import { all } from '../../../src/components/compare/markup.ts';
import { utterancesOf } from '../../../src/components/compare/utterances.ts';
import { compare } from '../../../src/readings/compare/comparison.ts';
import { quotationOf, sourceOf } from '../../readings/compare/holdings-of.ts';

/** The words of both versions, in the order of the page. */
function shown(a: string, b: string): string[] {
  const compared = compare(
    sourceOf('harbour', { quotations: [quotationOf('q-1', a, 'u-1')] }),
    sourceOf('tide', { quotations: [quotationOf('q-2', b, 'u-1')] }),
  );
  const { html } = all(utterancesOf(compared, (url) => url));
  return [...html.matchAll(/<blockquote[^>]*><p>(.*?)<\/p>/g)].map(([, words = '']) => words);
}

describe('the versions of an utterance', () => {
  test('are printed to the letter, with what both print marked and what one has left open', () => {
    const a = 'We will not open it today, nor tomorrow, nor before the divers are done.';
    const b = 'We will not open it today, (…) before the divers are done.';
    const [own = '', other = ''] = shown(a, b);
    expect([own, other].map((html) => html.replaceAll(/<[^>]*>/g, ''))).toEqual([a, b]);
    expect(own).toContain('<span class="only">nor tomorrow, nor</span>');
  });

  test('have the sign of a gap behind the marks that close the words before it', () => {
    const [own, other] = shown(
      'We will not open it today. We told them so.',
      '“We will not open it today,”',
    );
    expect(own).toBe(
      '<mark class="both">We will not open it today</mark>. <span class="only">We told them so</span>.',
    );
    expect(other).toBe(
      '“<mark class="both">We will not open it today</mark>,”<span class="gap"></span>',
    );
  });
});
