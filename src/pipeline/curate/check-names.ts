import { type Check, type Draft, endOf, second } from './draft.ts';
import type { Register } from './register.ts';
import { entityAt, isRefused, type Standing, standingAt } from './standing.ts';

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

/** Checks that search engines are asked not to keep the page of something that has one. */
export const checkNoindex: Check<'noindex'> = (data, draft, register) => {
  const entity = standingAt('noindex', data.noindex, draft, register);
  if (isRefused(entity)) return entity;
  if (draft.noindex.has(entity.id)) return second('noindex', entity.id);
  draft.noindex.add(entity.id);
  return [entity.id];
};
