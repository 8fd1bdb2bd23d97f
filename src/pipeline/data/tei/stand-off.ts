import type { Entity, EntityKind, EntityRef } from '../../../model/corpus.ts';
import { byCodeUnit } from '../../../text/order.ts';
import { FROM_SOURCE, ruleAddress } from '../addresses.ts';
import { decimal } from '../decimal.ts';
import type { Findings } from '../findings.ts';
import { entityId, labelId, modeId, ruleId, speakerId } from './ids.ts';
import { element, textElement } from './xml.ts';

const LISTS: Readonly<
  Record<EntityKind, { readonly list: string; readonly item: string; readonly name: string }>
> = {
  person: { list: 'listPerson', item: 'person', name: 'persName' },
  place: { list: 'listPlace', item: 'place', name: 'placeName' },
  organisation: { list: 'listOrg', item: 'org', name: 'orgName' },
};

/**
 * Everything that the elements in a text point to: who and what is named, speakers as printed who have
 * no page, the rules, modes and labels. Empty when nothing was found.
 */
export function standOffOf(findings: Findings, entities: ReadonlyMap<string, Entity>): string {
  const named = entitiesIn(findings).map((ref) => entities.get(ref.id) ?? ref);
  const unnamed = findings.quotations.flatMap((quotation) => {
    const { speaker } = quotation;
    const id = speakerId(quotation);
    if (!speaker || speaker.entity || id === undefined) return [];
    return [element('person', { 'xml:id': id }, textElement('p', {}, speaker.asWritten))];
  });
  const people = [...itemsOf('person', named), ...unnamed];
  const content = [
    listOf('person', people),
    listOf('place', itemsOf('place', named)),
    listOf('organisation', itemsOf('organisation', named)),
    ...interpretationsOf(findings),
  ].filter((part) => part !== '');
  return content.length === 0 ? '' : element('standOff', {}, `\n${content.join('\n')}\n`);
}

function entitiesIn({ mentions, quotations }: Findings): EntityRef[] {
  const refs = [
    ...mentions.flatMap(({ entity }) => entity ?? []),
    ...quotations.flatMap(({ speaker }) => speaker?.entity ?? []),
  ];
  const each = [...new Map(refs.map((ref) => [ref.id, ref])).values()];
  return each.toSorted((a, b) => byCodeUnit(a.id, b.id));
}

function itemsOf(kind: EntityKind, named: readonly (Entity | EntityRef)[]): string[] {
  const { item, name } = LISTS[kind];
  return named
    .filter((ref) => ref.kind === kind)
    .map((ref) => {
      const editorial = 'editorial' in ref ? ref.editorial : undefined;
      const { sameAs = [], coordinates } = editorial ?? {};
      const geo =
        coordinates && `${decimal(coordinates.latitude)} ${decimal(coordinates.longitude)}`;
      const content = [
        textElement(name, {}, ref.name),
        ...(geo === undefined ? [] : [element('location', {}, textElement('geo', {}, geo))]),
        ...sameAs.map((address) => textElement('idno', { type: 'URI' }, address)),
      ];
      const attributes = { 'xml:id': entityId(ref.id), corresp: `${FROM_SOURCE}${ref.url}` };
      return element(item, attributes, content.join(''));
    });
}

function listOf(kind: EntityKind, items: readonly string[]): string {
  return items.length === 0 ? '' : element(LISTS[kind].list, {}, `\n${items.join('\n')}\n`);
}

function interpretationsOf({ mentions, quotations, figures }: Findings): string[] {
  const statements = [...quotations, ...figures];
  const rules = [
    ...[...statements, ...mentions].map(({ rule }) => rule),
    ...mentions.flatMap(({ date }) => date?.rule ?? []),
  ];
  const group = (type: string, words: readonly string[], idOf: (word: string) => string) => {
    const interps = [...new Set(words)].toSorted(byCodeUnit).map((word) => {
      const corresp = type === 'rule' ? ruleAddress(FROM_SOURCE, word) : undefined;
      return textElement('interp', { 'xml:id': idOf(word), corresp }, word);
    });
    return interps.length === 0
      ? []
      : [element('interpGrp', { type }, `\n${interps.join('\n')}\n`)];
  };
  return [
    ...group('rule', rules, ruleId),
    ...group(
      'mode',
      quotations.map(({ mode }) => mode),
      modeId,
    ),
    ...group(
      'label',
      statements.flatMap(({ passage }) => passage.labels),
      labelId,
    ),
  ];
}
