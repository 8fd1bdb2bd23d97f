import { defineKind } from '../../model/kind.ts';
import { pages } from './page.ts';
import { recognisePeople } from './recognise/index.ts';

/** */
export const people = defineKind({
  id: 'people',
  pages,
  naming: { kind: 'person', recognise: recognisePeople },
});
