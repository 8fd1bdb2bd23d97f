import { defineKind } from '../../model/kind.ts';
import { styled } from './bare-name.ts';
import { chainPeople } from './identify.ts';
import { joinPeople } from './join.ts';
import { pages } from './page.ts';
import { echoPeople } from './recognise/echo.ts';
import { recognisePeople } from './recognise/index.ts';
import { RULES } from './rules.ts';

/** Persons: "John Kerry", "Bashar al-Assad". */
export const people = defineKind({
  id: 'people',
  pages,
  naming: {
    kind: 'person',
    recognise: recognisePeople,
    echo: echoPeople,
    chain: chainPeople,
    join: joinPeople,
    // A form with a title names no page ("Apple CEO Steve Jobs"), nor one that begins with an initial.
    rank: (form) =>
      (styled(form).titles.length === 0 ? 0 : 2) + (/^\p{Lu}\.?\s/u.test(form) ? 1 : 0),
  },
  rules: RULES,
});
