import { describe, expect, test } from 'vitest';
import { movedAnchors } from '../../src/page/moved-anchors.ts';

const url = '/sources/dawn-post/';

describe('anchors of sentences on further sheets', () => {
  test('stay on the first page, each once, with that of the source', () => {
    const forms = [
      'mentions/2/#as-dawn-post-us',
      'mentions/2/#as-dawn-post-us',
      'mentions/3/#as-dawn-post-usa',
    ];
    expect(movedAnchors({ url, forms: forms.map((at) => ({ at })) })).toEqual({
      source: 'from-dawn-post',
      forms: ['as-dawn-post-us', undefined, 'as-dawn-post-usa'],
    });
  });

  test('are left out where the sentences are on the first page', () => {
    const forms = [{ at: '#as-dawn-post-us' }, { at: 'mentions/2/#as-dawn-post-usa' }];
    expect(movedAnchors({ url, forms })).toEqual({
      source: undefined,
      forms: [undefined, 'as-dawn-post-usa'],
    });
  });
});
