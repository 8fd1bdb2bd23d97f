import type { EntityEditorial, EntityRef } from '../../model/corpus.ts';
import type { Plan } from './plan.ts';

/** What an editor decided about each entity, by its id; absent where there is no decision to show. */
export function editorialsOf(
  refs: readonly EntityRef[],
  plan: Plan,
): ReadonlyMap<string, { readonly editorial: EntityEditorial }> {
  const shown = new Map(
    refs.filter(({ id }) => !plan.suppressed.has(id)).map((ref) => [ref.id, ref]),
  );
  const endOf = (id: string) => plan.joins.get(id) ?? id;
  const pairs = plan.separations.map(({ from, as }) => [endOf(from), endOf(as)] as const);
  return new Map(
    [...shown.keys()].flatMap((id) => {
      const { preferred, ...labels } = plan.names.get(id) ?? {
        altLabels: [],
        hiddenLabels: [],
        sameAs: [],
      };
      const coordinates = plan.coordinates.get(id);
      const others = pairs.flatMap(([one, other]) =>
        one === other ? [] : one === id ? [other] : other === id ? [one] : [],
      );
      const apart = [...new Set(others)].flatMap((other) => shown.get(other) ?? []);
      const notes = plan.notes.get(id) ?? [];
      const rules = [
        ...(preferred ? ['named-by-curation'] : []),
        ...(apart.length > 0 ? ['separated-by-curation'] : []),
        ...(coordinates ? ['place-by-curation'] : []),
        ...(plan.noindex.has(id) ? ['noindex-by-curation'] : []),
      ];
      if (rules.length + notes.length === 0 && !plan.names.has(id)) return [];
      const editorial: EntityEditorial = {
        ...labels,
        rules,
        notes,
        ownName: preferred?.own ?? false,
        apart,
        ...(coordinates && { coordinates }),
      };
      return [[id, { editorial }] as const];
    }),
  );
}
