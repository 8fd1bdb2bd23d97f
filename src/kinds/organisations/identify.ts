import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Join, PlacedChain } from '../../model/kind.ts';
import type { Chain, Joining, Mention } from '../../model/mention.ts';
import { fold } from '../../text/fold.ts';
import { byCodeUnit } from '../../text/order.ts';
import { isShouted } from '../../text/shouted.ts';
import { acronymsOf, isAcronymOf, lettersOf } from './acronyms.ts';
import { ALIASES } from './lexicon/aliases.ts';

const canonical = new Map(
  ALIASES.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);
const ENDINGS = /,? (?:inc|corp|co|ltd|llc|plc|limited|corporation|company)$/;

/** The key under which the names of one body meet: case, accents, full stops, "the" and a firm's ending apart. */
function bodyKey(name: string): string {
  const key = fold(name)
    .replaceAll('.', '')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .replace(/^united states (?=.)/, 'us ')
    .replaceAll('organisation', 'organization')
    .replaceAll('defence', 'defense');
  const short = key.replace(ENDINGS, '');
  return canonical.get(key) ?? canonical.get(short) ?? short;
}

/** Joins the mentions of one body in one text: the same name, its acronym, the first word of a firm. */
export function chainOrganisations(
  _text: AnalysedText,
  mentions: readonly Mention[],
): readonly Chain[] {
  const groups = new Map<string, { readonly mentions: Mention[]; rules: Map<string, string> }>();
  const byKey = Map.groupBy(mentions, (mention) => bodyKey(mention.exact));
  const keys = [...byKey.keys()].toSorted((a, b) => b.length - a.length);
  const byLetters = Map.groupBy(
    keys.filter((key) => key.length < 9),
    lettersOf,
  );
  const acronyms = new Map<string, string | null>();
  const firsts = new Map<string, string | null>();
  const put = (map: Map<string, string | null>, key: string, value: string): void => {
    map.set(key, map.has(key) && map.get(key) !== value ? null : value);
  };
  for (const key of keys) {
    const members = byKey.get(key) ?? [];
    const plain = members[0]?.exact ?? '';
    const long = acronyms.get(key) ?? firsts.get(key);
    const group = long ? groups.get(long) : undefined;
    if (group) {
      for (const member of members)
        group.rules.set(member.exact, acronyms.get(key) ? 'acronym' : 'first-words');
      group.mentions.push(...members);
      continue;
    }
    groups.set(key, { mentions: [...members], rules: new Map() });
    const words = key.split(' ');
    if (words.length < 2) continue;
    for (const letters of acronymsOf(plain)) {
      for (const other of byLetters.get(letters) ?? []) put(acronyms, other, key);
    }
    for (let count = 1; count < words.length; count++)
      put(firsts, words.slice(0, count).join(' '), key);
  }
  return [...groups.values()].map(({ mentions: own, rules }) => chainOf(own, rules));
}

function chainOf(group: readonly Mention[], rules: ReadonlyMap<string, string>): Chain {
  const mentions = group.toSorted((a, b) => a.start - b.start);
  const forms = [...new Set(mentions.map(({ exact }) => exact))];
  const length = (form: string): number => form.length - (isShouted(form) ? 50 : 0);
  const name = forms.reduce(
    (best, form) => (length(form) > length(best) ? form : best),
    forms[0] ?? '',
  );
  const joinings = forms
    .filter((form) => form !== name)
    .map((form): Joining => {
      const [a = '', b = ''] = [name, form].toSorted(byCodeUnit);
      return { rule: rules.get(form) ?? ruleFor(a, b), forms: [a, b] };
    });
  return { kind: 'organisation', name, mentions, joinings };
}

/** Joins bodies across texts that share a form; an acronym that stands for two long forms joins neither. */
export function joinOrganisations(chains: readonly PlacedChain[]): readonly Join[] {
  const first = new Map<string, number>();
  const joins: Join[] = [];
  const longFormsOf = new Map<string, Set<string>>();
  for (const chain of chains) {
    for (const key of new Set(chain.mentions.map(({ exact }) => bodyKey(exact)))) {
      const long = bodyKey(chain.name);
      if (long !== key) longFormsOf.set(key, (longFormsOf.get(key) ?? new Set()).add(long));
    }
  }
  for (const [index, chain] of chains.entries()) {
    const long = bodyKey(chain.name);
    const meanings = longFormsOf.get(long);
    const meant =
      meanings?.size === 1 && isAcronymOf(long, [...meanings][0] ?? '')
        ? ([...meanings][0] ?? long)
        : long;
    const a = first.get(meant);
    if (a === undefined) first.set(meant, index);
    else
      joins.push({
        a,
        b: index,
        rule: meant === long ? ruleFor(chains[a]?.name ?? '', chain.name) : 'acronym',
      });
  }
  return joins;
}

function ruleFor(a: string, b: string): string {
  const plain = (name: string): string => fold(name).replace(/[.,]/g, '').replace(/^the /, '');
  return plain(a) === plain(b) ? 'same-body-name' : 'names-of-one-body';
}
