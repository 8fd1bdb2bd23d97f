import type { Join, PlacedChain } from '../../model/kind.ts';
import { bodiesOf, type Bodies, type Body } from './bodies.ts';
import { ruleFor } from './identify.ts';
import { joinAcronyms } from './join-acronyms.ts';
import { acronymLetters, acronymsFor, isAmbiguous, isTradeName } from './short-forms.ts';

/**
 * Joins bodies across texts: by the same name, where it is the name of one body and not of one in
 * every state; then a short name to the one longer name that texts use with it. A short acronym that
 * is not widely known is joined only between texts that name another body in common.
 */
export function joinOrganisations(chains: readonly PlacedChain[]): readonly Join[] {
  const bodies = bodiesOf(chains);
  joinSameNames(bodies);
  joinShortNames(bodies);
  joinAcronyms(bodies);
  return bodies.joins;
}

function joinSameNames(bodies: Bodies): void {
  const named = bodies.list.filter((body) => !body.ambiguous && !body.nameless);
  for (const [first, ...others] of Map.groupBy(named, ({ key }) => key).values()) {
    if (!first) continue;
    for (const other of others)
      bodies.join(first, other, ruleFor(first.chain.name, other.chain.name));
  }
}

/** "Harken" alone is "Harken Industries" when a text uses both, and no text another for it. */
function joinShortNames(bodies: Bodies): void {
  const long = new Map<string, Map<number, Body>>();
  const initials = new Map<string, Set<number>>();
  for (const body of bodies.list) {
    if (body.nameless) continue;
    const group = bodies.groupOf(body);
    for (const form of body.forms) {
      const other = form.known || form.generic || isAmbiguous(form) || form.key === body.name.key;
      if (other || !(acronymLetters(form) || isTradeName(form, body.name))) continue;
      const filed = long.get(form.key) ?? new Map<number, Body>();
      long.set(form.key, filed.set(group, body));
    }
    if (body.name.generic) continue;
    for (const letters of acronymsFor(body.name))
      initials.set(letters, (initials.get(letters) ?? new Set()).add(group));
  }
  const found = bodies.list.flatMap((body) => {
    if (body.ambiguous || body.nameless || body.name.known) return [];
    const fits = [...(long.get(body.name.key) ?? [])];
    const [only] = fits;
    const letters = acronymLetters(body.name);
    const rivals = initials.get(letters);
    if (!only || fits.length > 1 || only[0] === bodies.groupOf(body)) return [];
    if (!letters && !isTradeName(body.name, only[1].name)) return [];
    if (rivals && [...rivals].some((group) => group !== only[0])) return [];
    return [{ body, whole: only[1], rule: letters ? 'acronym' : 'short-name-no-rival' }];
  });
  for (const { body, whole, rule } of found) bodies.join(whole, body, rule);
}
