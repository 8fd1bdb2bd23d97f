import type { EntityKind } from '../../model/corpus.ts';
import { didYouMean } from '../../text/nearest.ts';
import { type Check, type Draft, endOf, type Refusal, second } from './draft.ts';
import { placeKey } from './plan.ts';
import { type Register, unknownId } from './register.ts';

/** What is known of an entity that a decision names, be it of the rules or of another decision. */
interface Standing {
  readonly id: string;
  readonly kind: EntityKind;
  readonly forms: readonly string[];
}

/** The entity that a decision names under one of its keys; a refusal when there is none. */
export function entityAt(
  key: string,
  id: string,
  draft: Draft,
  register: Register,
): Standing | Refusal {
  const own = draft.made.get(id);
  if (own) return { id, ...own };
  const entity = register.entity(id);
  if (entity) return { id: entity.id, kind: entity.kind, forms: [entity.name, ...entity.aliases] };
  const known = [...register.entities.keys(), ...draft.made.keys()];
  return { key, reason: unknownId(id, 'a person, place or organisation', known), lost: true };
}

/** Tells a refusal from an entity. */
export function isRefused(answer: Standing | Refusal): answer is Refusal {
  return 'reason' in answer;
}

/** An entity that has not been joined to another, which is what names, notes and the like are given to. */
export function standingAt(
  key: string,
  id: string,
  draft: Draft,
  register: Register,
): Standing | Refusal {
  const found = entityAt(key, id, draft, register);
  if (isRefused(found)) return found;
  const end = endOf(found.id, draft.joins);
  if (end === found.id) return found;
  return { key, reason: `Unexpected id “${id}”, which is joined to “${end}”; expected that id` };
}

/** Checks that two entities of one kind are to be one, and that the joins do not run in a circle. */
export const checkJoin: Check<'join'> = ({ join, to }, draft, register) => {
  const loser = entityAt('join', join, draft, register);
  if (isRefused(loser)) return loser;
  const winner = entityAt('to', to, draft, register);
  if (isRefused(winner)) return winner;
  if (loser.kind !== winner.kind) {
    const reason = `Unexpected join of a ${loser.kind} to a ${winner.kind}, expected two of one kind`;
    return { key: 'to', reason };
  }
  if (draft.joins.has(loser.id)) return second('join', loser.id);
  if (endOf(winner.id, draft.joins) === loser.id) {
    const reason = `Unexpected join of “${loser.id}” to itself, expected another id`;
    return { key: 'to', reason };
  }
  draft.joins.set(loser.id, winner.id);
  return [winner.id, loser.id];
};

/** Checks that a separation takes some of the mentions of an entity, and not all. */
export const checkSeparate: Check<'separate'> = (data, draft, register) => {
  const from = register.entity(data.separate);
  if (!from) {
    const reason = unknownId(data.separate, 'an entity', register.entities.keys());
    return { key: 'separate', reason, lost: true };
  }
  const { forms, sources, mentions } = data;
  if (!forms && !sources && !mentions) {
    const reason = 'Unexpected separation of nothing, expected forms, sources or mentions';
    return { key: 'separate', reason };
  }
  const lost = lostPart(data, from.aliases, from.id, register);
  if (lost) return lost;
  const barred = barredAs(data.as, from.id, register);
  if (barred !== undefined) return { key: 'as', reason: barred };
  const places = mentions && new Set(placesOf(mentions, register));
  const takes = (sourceId: string, mention: { start: number; end: number; exact: string }) =>
    (!forms || forms.includes(mention.exact)) &&
    (!sources || sources.includes(sourceId)) &&
    (!places || places.has(placeKey(sourceId, mention)));
  const taken = from.mentions.filter((one) => takes(one.passage.source.id, one));
  if (taken.length === 0 || taken.length === from.mentions.length) {
    const reason = `Unexpected separation of ${taken.length} of ${from.mentions.length} mentions, expected some and not all`;
    return { key: 'separate', reason, ...(taken.length === 0 && { lost: true }) };
  }
  const { as } = data;
  draft.separations.push({ from: from.id, as, takes });
  if (!register.entities.has(as)) {
    const own = [...(draft.made.get(as)?.forms ?? []), ...taken.map(({ exact }) => exact)];
    draft.made.set(as, { kind: from.kind, forms: [...new Set(own)] });
  }
  return [from.id, as];
};

/** Why an id cannot be that of what is separated from `from`; undefined when it can. */
function barredAs(as: string, from: string, register: Register): string | undefined {
  const folder = from.slice(0, from.indexOf('/') + 1);
  if (!as.startsWith(folder)) return `Unexpected id “${as}”, expected one like ${folder}new-name`;
  if (as === from)
    return `Unexpected id “${as}”, expected another than the one it is separated from`;
  const free =
    register.entities.has(as) || !register.isTaken(as) || register.entity(as)?.id === from;
  return free
    ? undefined
    : `Unexpected id “${as}”, which was something else once; expected a new one`;
}

function lostPart(
  { forms = [], sources = [], mentions = [] }: Parameters<typeof checkSeparate>[0],
  printed: readonly string[],
  id: string,
  register: Register,
): Refusal | undefined {
  const form = forms.find((one) => !printed.includes(one));
  if (form !== undefined) {
    const reason = `Unexpected form “${form}”, expected one that is printed for “${id}”${didYouMean(form, printed)}`;
    return { key: 'forms', reason, lost: true };
  }
  const source = sources.find((one) => !register.sources.has(one));
  if (source !== undefined) {
    const reason = unknownId(source, 'a source', register.sources.keys());
    return { key: 'sources', reason, lost: true };
  }
  const mention = mentions.find((one) => register.mentions.get(one)?.entity?.id !== id);
  if (mention === undefined) return undefined;
  const reason = `Unexpected mention “${mention}”, expected one of “${id}”`;
  return { key: 'mentions', reason, lost: true };
}

function placesOf(ids: readonly string[], register: Register): string[] {
  return ids
    .flatMap((id) => register.mentions.get(id) ?? [])
    .map((mention) => placeKey(mention.passage.source.id, mention));
}

/** Checks the names of an entity: the preferred one is printed for it, or is marked as the editor's. */
export const checkName: Check<'name'> = (data, draft, register) => {
  const entity = standingAt('name', data.name, draft, register);
  if (isRefused(entity)) return entity;
  if (draft.names.has(entity.id)) return second('name', entity.id);
  const { prefLabel, altLabel = [], hiddenLabel = [], sameAs = [] } = data;
  const forms = formsOf(entity, draft, register);
  if (typeof prefLabel === 'string' && !forms.includes(prefLabel)) {
    const reason = `Unexpected name “${prefLabel}”, expected one that is printed (${forms.map((form) => `“${form}”`).join(', ')}), or your own marked as such: {editor: "${prefLabel}"}`;
    return { key: 'prefLabel', reason };
  }
  const preferred =
    prefLabel === undefined
      ? undefined
      : typeof prefLabel === 'string'
        ? { name: prefLabel, own: false }
        : { name: prefLabel.editor, own: !forms.includes(prefLabel.editor) };
  draft.names.set(entity.id, {
    ...(preferred && { preferred }),
    altLabels: altLabel,
    hiddenLabels: hiddenLabel,
    sameAs,
  });
  return [entity.id];
};

/** The forms that are printed for an entity and for all that is joined to it. */
function formsOf(entity: Standing, draft: Draft, register: Register): readonly string[] {
  const joined = [...draft.joins.keys()].filter((id) => endOf(id, draft.joins) === entity.id);
  const theirs = joined.flatMap((id) => {
    const one = entityAt('join', id, draft, register);
    return isRefused(one) ? [] : one.forms;
  });
  return [...new Set([...entity.forms, ...theirs])];
}

/** Checks that coordinates are given to a place. */
export const checkCoordinates: Check<'coordinates'> = (data, draft, register) => {
  const place = standingAt('coordinates', data.coordinates, draft, register);
  if (isRefused(place)) return place;
  if (place.kind !== 'place') {
    return {
      key: 'coordinates',
      reason: `Unexpected ${place.kind} “${place.id}”, expected a place`,
    };
  }
  if (draft.coordinates.has(place.id)) return second('coordinates', place.id);
  draft.coordinates.set(place.id, { latitude: data.latitude, longitude: data.longitude });
  return [place.id];
};
