import type { Corpus, Entity } from '../../model/corpus.ts';
import type { Page, Pages } from '../../model/kind.ts';
import { entityPages } from '../../page/entity-page.ts';
import { locate, type Location } from './locate.ts';
import { schema } from './schema.ts';

/** The pages of places: mentions, where it lies, and the figures and quotations of the sentences that name them. */
export const pages: Pages = {
  noun: 'place',
  title: 'Places',
  schema,
  pages: (corpus) => {
    const located = locationsOf(corpus);
    return entityPages(corpus, 'place', {
      quotationsBy: 'Quotations credited to this place',
      quotationsAbout: 'Quotations in sentences that name this place',
      figuresNear: 'Figures in sentences that name this place',
    }).map((page): Page => {
      const frontMatter = { ...page.frontMatter, ...located.get(page.path) };
      return { ...page, frontMatter };
    });
  },
};

/** What the front matter of each place says of where it lies, by the path of its page. */
function locationsOf({ entities }: Corpus): ReadonlyMap<string, object> {
  const places = entities.filter(({ kind }) => kind === 'place');
  return new Map(
    [...locate(places)].map(([place, location]) => [pathOf(place), factsOf(location)]),
  );
}

function factsOf(location: Location): object {
  if ('without' in location) return { unlocated: location.without };
  const { lat, lon, rule, by } = location;
  return { coordinates: { lat, lon, rule, by } };
}

function pathOf({ url }: Entity): string {
  return url.slice(1, -1);
}
