import { defineKind } from '../../model/kind.ts';
import { pages } from './page.ts';
import { recognisePlaces } from './recognise/index.ts';

/** */
export const places = defineKind({
  id: 'places',
  pages,
  naming: { kind: 'place', recognise: recognisePlaces },
});
