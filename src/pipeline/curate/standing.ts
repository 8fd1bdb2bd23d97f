import type { EntityKind } from '../../model/corpus.ts';
import { type Draft, endOf, type Refusal } from './draft.ts';
import { type Register, unknownId } from './register.ts';

/** What is known of an entity that a decision names, be it of the rules or of another decision. */
export interface Standing {
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
