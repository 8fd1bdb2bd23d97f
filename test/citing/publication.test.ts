import { describe, expect, test } from 'vitest';
import { placeIn, publicationOf, siteFacts } from '../../src/citing/publication.ts';

describe('the site as a publication', () => {
  test('has a name and a language when nobody says anything', () => {
    expect(publicationOf({}, undefined)).toMatchObject({ title: 'Sourcebook', language: 'en' });
  });

  test('may lie under any path', () => {
    const site = publicationOf({}, 'https://example.org/book');
    expect(placeIn(site, 'people/a/').address).toBe('https://example.org/book/people/a/');
  });

  test('gives paths alone where its address is not known', () => {
    expect(placeIn(publicationOf({}, undefined), 'people/a/')).toEqual({ address: 'people/a/' });
  });

  test('is cited by its edition first', () => {
    const edition = { name: '2f61', path: 'editions/2f61/' };
    expect(placeIn(publicationOf({}, 'https://example.org/', edition), 'sources/a/#p3')).toEqual({
      address: 'https://example.org/editions/2f61/sources/a/#p3',
      living: 'https://example.org/sources/a/#p3',
      edition: '2f61',
    });
  });

  test.each([['not an address'], ['javascript:alert(1)'], ['ftp://example.org/']])(
    'takes no reports at %s',
    (contact) => {
      expect(siteFacts.safeParse({ contact }).success).toBe(false);
    },
  );

  test.each([['desk@example.org'], ['https://example.org/new?summary={id}']])(
    'takes reports at %s',
    (contact) => {
      expect(siteFacts.parse({ contact })).toEqual({ contact });
    },
  );
});
