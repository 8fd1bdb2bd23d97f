import { describe, expect, test } from 'vitest';
import { HEADS } from '../../../src/kinds/groups/lexicon/heads.ts';
import { pages } from '../../../src/kinds/groups/page.ts';
import { gate } from '../../../src/pipeline/gate.ts';
import { smallCorpus } from '../../page/small-corpus.ts';
import { written } from '../../page/written.ts';

const corpus = smallCorpus({
  'dawn.txt': `Dawn at the harbour

Armed rebels left at noon, and the rebels' boats with them. “The armed rebels are gone,” Lindqvist said.`,
  'dusk.txt': `Dusk at the harbour

“Rebel is a word,” a guard said. A rebel slept.`,
});

describe('the page of a word for a group', () => {
  const mdx = written(pages, corpus)['groups/rebels'] ?? '';

  test('is named by the printed forms of the word', () => {
    expect(mdx).toContain('title: "rebel, rebels"\n');
    expect(mdx).toContain('mentions: 5\n');
  });

  test('counts each wording of each source, with whose word it is', () => {
    expect(mdx).toMatch(
      /form: "armed rebels"\n\s+count: 1\n\s+at: "#as-dawn-at-the-harbour-armed-rebels"\n\s+uses:\n\s+- voice: "quoted"\n\s+speaker:\n\s+asWritten: "Lindqvist"/,
    );
    expect(mdx).toMatch(
      /form: "Armed rebels"\n\s+count: 1\n\s+at: "#as-[^"]+"\n\s+uses:\n\s+- voice: "own"/,
    );
  });

  test('shows every sentence whole, the wording marked, apart for each voice', () => {
    expect(mdx).toContain(
      '<Worded href="../../sources/dusk-at-the-harbour/#p1" paragraph="1" at="54-68" voice="own">{"A "}<mark>{"rebel"}</mark>{" slept."}</Worded>',
    );
    expect(mdx).toMatch(/voice="quoted" page="[^"]+" speaker="Lindqvist" who="Ada Lindqvist"/);
  });

  test('passes the gate: every sentence is found again in its source', () => {
    expect(gate(corpus, pages.pages(corpus))).toBeGreaterThan(5);
  });

  test('keeps its address: it is minted into the ledger', () => {
    expect(pages.slugs?.(corpus)).toEqual(['rebels']);
  });
});

describe('the list of words', () => {
  test('has every form once, in small letters, under an id that an address can hold', () => {
    const forms = HEADS.flatMap(([, each]) => each);
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms.filter((form) => form !== form.toLowerCase())).toEqual([]);
    expect(HEADS.filter(([id]) => !/^[a-z-]+$/.test(id))).toEqual([]);
    expect(HEADS.length).toBeGreaterThan(80);
  });
});
