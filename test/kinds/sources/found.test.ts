import { describe, expect, test } from 'vitest';
import { pages } from '../../../src/kinds/sources/page.ts';
import { written } from '../../page/written.ts';
import { outcomeOf } from '../../pipeline/corpus.ts';

const TEXT = 'Harbour opens\n\nThe mayor left on Monday. The storm of 2011 was worse.\n';

/** The page of the one source. */
function pageOf(texts: Readonly<Record<string, string>>): string {
  return Object.values(written(pages, outcomeOf(texts).corpus))[0] ?? '';
}

describe('what was found in a paragraph', () => {
  test('says of a date what it is, as derived, when the source has a date of publication', () => {
    const page = pageOf({ 'a.txt': TEXT, 'a.yml': 'date: 2016-12-15\n' });
    expect(page).toContain('{"Monday"}</a><span class="derived">{"derived: 2016-12-12"}</span>');
  });

  test('adds nothing to a date that says it in its own words, or that cannot be told', () => {
    const page = pageOf({ 'a.txt': TEXT });
    expect(page).toContain('{"Monday"}</a></dd>');
    expect(page).toContain('{"2011"}</a></dd>');
  });
});
