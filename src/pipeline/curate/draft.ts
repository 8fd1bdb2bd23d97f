import type { DecisionOf, Verb } from '../../model/curation.ts';
import type { EditorNote, EntityKind } from '../../model/corpus.ts';
import type { Closing } from '../ledger-lines.ts';
import type { AddedMention, Applied, Names, Plan, Reading, Separation } from './plan.ts';
import type { Register } from './register.ts';

/** A plan while decisions are added to it one by one. */
export interface Draft {
  readonly rejected: Map<string, Set<string>>;
  readonly added: Map<string, AddedMention[]>;
  readonly published: Map<string, string | undefined>;
  readonly assigned: Map<string, string>;
  readonly separations: Separation[];
  readonly joins: Map<string, string>;
  readonly names: Map<string, Names>;
  readonly coordinates: Map<string, { readonly latitude: number; readonly longitude: number }>;
  readonly speakers: Map<string, string>;
  readonly quantities: Map<string, Reading>;
  readonly dates: Map<string, string | undefined>;
  readonly noindex: Set<string>;
  readonly suppressed: Map<string, Closing>;
  readonly notes: Map<string, EditorNote[]>;
  readonly applied: Applied[];
  /** The kind of each entity that only a separation makes, and the printed forms that go to it. */
  readonly made: Map<string, { readonly kind: EntityKind; readonly forms: readonly string[] }>;
}

/** A plan without decisions, to be filled. */
export function emptyDraft(): Draft {
  return {
    rejected: new Map(),
    added: new Map(),
    published: new Map(),
    assigned: new Map(),
    separations: [],
    joins: new Map(),
    names: new Map(),
    coordinates: new Map(),
    speakers: new Map(),
    quantities: new Map(),
    dates: new Map(),
    noindex: new Set(),
    suppressed: new Map(),
    notes: new Map(),
    applied: [],
    made: new Map(),
  };
}

/** Why a decision cannot hold; `lost` when what it is about is not, or no longer, there. */
export interface Refusal {
  /** The key of the decision that is at fault. */
  readonly key: string;
  readonly reason: string;
  readonly lost?: true;
}

/**
 * Checks one decision against what the rules found and adds it to the plan: the answer is what it is
 * about. A decision that cannot hold leaves the plan as it was and answers why.
 */
export type Check<V extends Verb> = (
  data: DecisionOf<V>,
  draft: Draft,
  register: Register,
) => readonly string[] | Refusal;

/** True of an answer that refuses. */
export function isRefusal(answer: readonly string[] | Refusal): answer is Refusal {
  return 'reason' in answer;
}

/** The id in which an entity ends by the joins so far. */
export function endOf(id: string, joins: ReadonlyMap<string, string>): string {
  let at = id;
  for (let to = joins.get(at); to !== undefined; to = joins.get(at)) at = to;
  return at;
}

/** The refusal of a second decision on what the first has settled. */
export function second(key: string, id: string): Refusal {
  return {
    key,
    reason: `Unexpected second decision “${key}” on “${id}”, expected one; the first holds`,
  };
}

/** The plan that a draft has become, its joins followed to their ends. */
export function planOf(draft: Draft): Plan {
  const { made: _, joins, ...rest } = draft;
  return { ...rest, joins: new Map([...joins.keys()].map((id) => [id, endOf(id, joins)])) };
}

/** The plan of a corpus that nobody decided anything about. */
export const NO_DECISIONS: Plan = planOf(emptyDraft());
