import type { Entity } from '../../../model/corpus.ts';
import { FROM_SOURCE } from '../addresses.ts';
import { whole } from '../file.ts';
import { findingsOf, type Findings } from '../findings.ts';
import type { Form } from '../forms.ts';
import { bodyOf } from './body.ts';
import { headerOf } from './header.ts';
import { standOffOf } from './stand-off.ts';
import { element } from './xml.ts';

const SCHEMA = `${FROM_SOURCE}/data/tei.rng`;

/**
 * Every source as TEI P5, beside its page: what is known of it, its blocks, and in them what was found.
 * `public/data/tei.rng` is the schema: what these documents use of TEI, and nothing else.
 */
export const tei: Form = {
  *filesOf(corpus) {
    const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]));
    for (const findings of findingsOf(corpus)) {
      yield whole(`${findings.source.id}/tei.xml`, documentOf(findings, entities));
    }
  },
};

function documentOf(findings: Findings, entities: ReadonlyMap<string, Entity>): string {
  const parts = [
    headerOf(findings.source),
    standOffOf(findings, entities),
    element('text', {}, bodyOf(findings)),
  ].filter((part) => part !== '');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<?xml-model href="${SCHEMA}" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>`,
    element('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, `\n${parts.join('\n')}\n`),
    '',
  ].join('\n');
}
