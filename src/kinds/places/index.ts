import { defineKind } from '../../model/kind.ts';
import { chainPlaces, joinPlaces } from './identify.ts';

import { pages } from './page.ts';
import { rankOf } from './place-name.ts';
import { echoPlaces } from './recognise/echo.ts';
import { recognisePlaces } from './recognise/index.ts';
import { RULES } from './rules.ts';

/** Places: countries, regions, cities, rivers, buildings: "Aleppo", "Saudi Arabia". */
export const places = defineKind({
  id: 'places',
  pages,
  naming: {
    kind: 'place',
    recognise: recognisePlaces,
    echo: echoPlaces,
    chain: chainPlaces,
    join: joinPlaces,
    rank: rankOf,
  },
  rules: RULES,
});
