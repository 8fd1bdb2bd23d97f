import { groupsOf } from '../../text/groups.ts';
import type { Bodies, Body } from './bodies.ts';
import { isAmbiguous } from './short-forms.ts';

/**
 * Joins short acronyms between texts that are about one state or name another body in common, which is
 * not known all over the world: "NGC" in two texts that both name the Grain Traders' Union. One that
 * then would stand for two long names joins neither.
 */
export function joinAcronyms(bodies: Bodies): void {
  const company = companyOf(bodies);
  const byAcronym = new Map<string, Body[]>();
  for (const body of bodies.list) {
    if (body.nameless) continue;
    for (const form of body.forms) {
      if (isAmbiguous(form)) put(byAcronym, form.key, body);
    }
  }
  const found: (readonly [Body, Body])[] = [];
  for (const [acronym, bearers] of byAcronym) {
    if (!bearers.some(({ ambiguous }) => ambiguous)) continue;
    for (const members of inCompany(acronym, bearers, company)) {
      const long = members.filter(({ ambiguous }) => !ambiguous);
      if (new Set(long.map((body) => bodies.groupOf(body))).size > 1) continue;
      const [first, ...others] = [...long, ...members.filter(({ ambiguous }) => ambiguous)];
      if (first) for (const other of others) found.push([first, other]);
    }
  }
  for (const [a, b] of found)
    bodies.join(a, b, b.name.key === a.name.key ? 'same-acronym' : 'acronym');
}

/** The bearers of one acronym, parted into those that are linked by texts with a body in common. */
function inCompany(
  acronym: string,
  bearers: readonly Body[],
  company: ReadonlyMap<number, ReadonlySet<string>>,
): Iterable<readonly Body[]> {
  const linked = groupsOf(bearers.length);
  const first = new Map<string, number>();
  for (const [at, { chain }] of bearers.entries()) {
    for (const key of company.get(chain.source) ?? []) {
      if (key === acronym) continue;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, at);
      else linked.unite(earlier, at);
    }
  }
  const places = Map.groupBy(bearers.keys(), (at) => linked.find(at)).values();
  return [...places].map((members) => members.flatMap((at) => bearers[at] ?? []));
}

function put(lists: Map<string, Body[]>, key: string, body: Body): void {
  const list = lists.get(key);
  if (list) list.push(body);
  else lists.set(key, [body]);
}

/** By text, its state and the keys of the bodies that it names, but for those known all over the world. */
function companyOf(bodies: Bodies): ReadonlyMap<number, ReadonlySet<string>> {
  const company = new Map<number, Set<string>>();
  for (const { chain, name, key, nameless } of bodies.list) {
    if (name.known || nameless) continue;
    const keys = company.get(chain.source) ?? new Set();
    company.set(chain.source, keys.add(key));
    if (chain.qualifier !== undefined) keys.add(`state of ${chain.qualifier}`);
  }
  return company;
}
