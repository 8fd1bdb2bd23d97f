import type { Entity, EntityKind } from '../../model/corpus.ts';
import { FROM_DATA } from './addresses.ts';
import { decimal } from './decimal.ts';
import type { Form } from './forms.ts';
import { iri, literal } from './turtle.ts';

const FILE = 'names.ttl';

const TYPES: Readonly<Record<EntityKind, string>> = {
  person: 'schema:Person',
  place: 'schema:Place',
  organisation: 'schema:Organization',
};

/**
 * The names of people, places and organisations as SKOS: the title of a page is preferred, every other
 * printed form and what an editor adds is alternative, what an editor hides is hidden. A label is given
 * once, in the first of these that it fits (SKOS reference, W3C 2009, S13). `exactMatch` is said by
 * editors only. A concept is called by the address of its page.
 */
export const names: Form = {
  resource: {
    name: 'names',
    path: FILE,
    mediatype: 'text/turtle',
    description: 'The names of people, places and organisations as SKOS.',
  },
  *filesOf({ entities }) {
    yield { path: `data/${FILE}`, parts: turtleOf(entities) };
  },
};

function* turtleOf(entities: readonly Entity[]): Generator<string> {
  yield '@prefix schema: <https://schema.org/> .\n';
  yield '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n\n';
  yield `${iri(FILE)} a skos:ConceptScheme ;\n  skos:prefLabel "Names as the sources print them" .\n`;
  for (const entity of entities) yield conceptOf(entity);
}

function conceptOf({ url, kind, name, aliases, editorial }: Entity): string {
  const { altLabels = [], hiddenLabels = [], sameAs = [], coordinates } = editorial ?? {};
  const alternative = new Set([...aliases, ...altLabels]);
  alternative.delete(name);
  const hidden = new Set(hiddenLabels.filter((label) => label !== name && !alternative.has(label)));
  const said = [
    `a skos:Concept, ${TYPES[kind]}`,
    `skos:inScheme ${iri(FILE)}`,
    `skos:prefLabel ${literal(name)}`,
    ...[...alternative].map((label) => `skos:altLabel ${literal(label)}`),
    ...[...hidden].map((label) => `skos:hiddenLabel ${literal(label)}`),
    ...sameAs.map((address) => `skos:exactMatch ${iri(address)}`),
    ...(coordinates
      ? [
          `schema:latitude ${decimal(coordinates.latitude)}`,
          `schema:longitude ${decimal(coordinates.longitude)}`,
        ]
      : []),
  ];
  return `\n${iri(`${FROM_DATA}${url}`)} ${said.join(' ;\n  ')} .\n`;
}
