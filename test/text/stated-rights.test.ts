import type { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import { rightsOf } from '../../src/model/rights.ts';
import { factsOf } from '../../src/text/facts.ts';

function read(yaml: string) {
  const problems: VFileMessage[] = [];
  const facts = factsOf(yaml, 'text.yml', 1, problems);
  return {
    rights: rightsOf(facts),
    problems: problems.map(({ line, reason }) => ({ line, reason })),
  };
}

describe('the rights that facts state', () => {
  test.each([
    ['rights: full', 'full'],
    ['rights: excerpt', 'excerpt'],
    ['rights: Reference', 'reference'],
    ['rights: not known', 'full'],
    ['rights: Reprinted by permission', 'full'],
    ['rights: https://creativecommons.org/licenses/by/4.0/', 'full'],
    ['title: Harbour reopens', 'full'],
  ])('are read without a complaint from “%s” as %s', (yaml, rights) => {
    expect(read(yaml)).toEqual({ rights, problems: [] });
  });

  test.each([
    'title: A\nrights: refrence',
    'title: A\nrights: excerpts',
    'title: A\nrights: reference only',
    'title: A\nRights: reference',
    'title: A\nright: excerpt',
    'title: A\nrights: [excerpt]',
    'title: "A\nrights: excerpt',
  ])('withhold every word when they cannot be read for sure, as in “%s”', (yaml) => {
    const { rights, problems } = read(yaml);
    expect(rights).toBe('reference');
    const own = problems.find(({ reason }) => reason.startsWith('Unexpected rights'));
    expect(own).toMatchObject({ line: 2 });
    expect(own?.reason).toContain('expected full, excerpt, reference');
  });
});
