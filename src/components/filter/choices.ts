/** What an item of a list can be chosen by: its values for each facet, "source" or "speaker". */
export type Traits = Readonly<Record<string, readonly string[]>>;

/** What a reader has chosen: at most one value for each facet. */
export type Chosen = Readonly<Record<string, string>>;

/** Whether an item has every value that is chosen; without a choice every item does. */
export function matches(traits: Traits, chosen: Chosen): boolean {
  return Object.entries(chosen).every(([facet, value]) => traits[facet]?.includes(value) === true);
}

/**
 * How many items each value of a facet would leave beside the choices made in the other facets.
 * Values that would leave none are absent.
 */
export function countsOf(
  items: readonly Traits[],
  facet: string,
  chosen: Chosen,
): ReadonlyMap<string, number> {
  const { [facet]: _, ...others } = chosen;
  const counts = new Map<string, number>();
  for (const traits of items) {
    if (!matches(traits, others)) continue;
    for (const value of new Set(traits[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
