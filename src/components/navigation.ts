import { pagesOfKinds } from '../kinds/pages.ts';
import { readings } from '../readings/index.ts';

/** A page that every page leads to; `part` is the first segment of its address. */
export interface Place {
  readonly part: string;
  readonly title: string;
}

/** Places that belong together, under a name of their own. */
export interface PlaceGroup {
  readonly id: string;
  readonly title: string;
  readonly places: readonly Place[];
}

/** What the site leads to from every page: what it holds, how to read it, what to know of it. */
export const navigation: readonly PlaceGroup[] = [
  {
    id: 'nav-holdings',
    title: 'Holdings',
    places: Object.entries(pagesOfKinds).map(([part, { title }]) => ({ part, title })),
  },
  {
    id: 'nav-readings',
    title: 'Read against each other',
    places: readings.map(({ id, title }) => ({ part: id, title })),
  },
  {
    id: 'nav-site',
    title: 'This site',
    places: [
      { part: 'about', title: 'How this site was made' },
      { part: 'data', title: 'Data' },
      { part: 'editions', title: 'Editions' },
    ],
  },
].filter(({ places }) => places.length > 0);
