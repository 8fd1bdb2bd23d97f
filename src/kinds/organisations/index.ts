import { defineKind } from '../../model/kind.ts';
import { bareBody } from './bare-body.ts';
import { chainOrganisations } from './identify.ts';
import { joinOrganisations } from './join.ts';
import { pages } from './page.ts';
import { echoOrganisations } from './recognise/echo.ts';
import { recogniseOrganisations } from './recognise/index.ts';
import { RULES } from './rules.ts';

/** Bodies of every sort: states’ organs, firms, parties, armies, newspapers: "the ICRC", "al-Qaeda". */
export const organisations = defineKind({
  id: 'organisations',
  pages,
  naming: {
    kind: 'organisation',
    recognise: recogniseOrganisations,
    echo: echoOrganisations,
    chain: chainOrganisations,
    join: joinOrganisations,
    // A form with a description names no page: "German magazine Der Spiegel".
    rank: (form) => (bareBody(form).name === form ? 0 : 1),
  },
  rules: RULES,
});
