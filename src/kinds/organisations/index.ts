import { defineKind } from '../../model/kind.ts';
import { pages } from './page.ts';
import { recogniseOrganisations } from './recognise/index.ts';

/** */
export const organisations = defineKind({
  id: 'organisations',
  pages,
  naming: { kind: 'organisation', recognise: recogniseOrganisations },
});
