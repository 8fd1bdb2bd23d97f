import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Chain, Joining, Mention } from '../../model/mention.ts';
import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import { byCodeUnit } from '../../text/order.ts';
import { isShouted } from '../../text/shouted.ts';
import { readerOf, type BodyName } from './body-name.ts';
import { acronymLetters, acronymsFor, firstWordsOf, isAmbiguous } from './short-forms.ts';
import { stateBeside, stateOfText } from './state-of-text.ts';

/** The mentions of one text that have one key, and for a generic name one state. */
interface Entry {
  readonly names: BodyName[];
  readonly mentions: Mention[];
  readonly state: string | undefined;
  /** Why its forms belong to the body they were joined to, by form. */
  readonly rules: Map<string, string>;
}

/**
 * Joins the mentions of one body in one text: the same name, its acronym, the first words of a firm,
 * a ministry with its state and without. Where two bodies fit, neither is taken.
 */
export function chainOrganisations(
  text: AnalysedText,
  mentions: readonly Mention[],
): readonly Chain[] {
  const read = readerOf();
  const about = once(() => stateOfText(text));
  const entries = withStates([...entriesOf(text, mentions, read).values()]);
  entries.sort((a, b) => sizeOf(b) - sizeOf(a));
  const acronyms = new Map<string, Entry | null>();
  const firsts = new Map<string, Entry | null>();
  const put = (map: Map<string, Entry | null>, key: string, entry: Entry): void => {
    map.set(key, map.has(key) && map.get(key) !== entry ? null : entry);
  };
  const block = (map: Map<string, Entry | null>, key: string): void => void map.set(key, null);
  const groups: Entry[] = [];
  const explained = acronymsExplained(text, mentions, read);
  for (const entry of entries) {
    const [name] = entry.names;
    if (!name) continue;
    const byLetters = acronyms.get(acronymLetters(name));
    const long = byLetters ?? (name.known ? undefined : firsts.get(name.key));
    if (long) {
      for (const { exact } of entry.mentions)
        long.rules.set(exact, byLetters ? 'acronym' : 'first-words');
      long.mentions.push(...entry.mentions);
      continue;
    }
    groups.push(entry);
    for (const each of entry.names) {
      for (const letters of [...acronymsFor(each), ...(explained.get(each.name) ?? [])])
        put(acronyms, letters, entry);
      for (const key of firstWordsOf(each)) put(firsts, key, entry);
      // "Douglas" may be either of "Douglas Aircraft" and "McDonnell Douglas".
      if (each.words.length > 1) block(firsts, each.words.at(-1) ?? '');
    }
  }
  return groups.map((entry) => {
    const state = entry.mentions.map((mention) => stateBeside(text, mention)).find(isDefined);
    return chainOf(entry, read, about, state);
  });
}

/** The acronyms that stand in brackets right behind a form and begin like one of its words. */
function acronymsExplained(
  { text }: AnalysedText,
  mentions: readonly Mention[],
  read: (form: string) => BodyName,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [at, { exact, start, end }] of mentions.entries()) {
    const long = mentions[at - 1];
    if (!long || text.slice(long.end, start) !== ' (' || text[end] !== ')') continue;
    const letters = acronymLetters(read(exact));
    const name = read(long.exact);
    if (letters === '' || name.words.length < 2) continue;
    if (!name.words.some((word) => word[0] === letters[0])) continue;
    found.set(name.name, [...(found.get(name.name) ?? []), letters]);
  }
  return found;
}

function sizeOf({ names }: Entry): number {
  return Math.max(...names.map(({ name, words }) => name.length + 100 * words.length));
}

function entriesOf(
  text: AnalysedText,
  mentions: readonly Mention[],
  read: (form: string) => BodyName,
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const mention of mentions) {
    const name = read(mention.exact);
    const state = name.generic ? (name.state ?? stateBeside(text, mention)) : undefined;
    const key = `${name.key} ${state ?? ''}`;
    const entry: Entry = entries.get(key) ?? { names: [], mentions: [], state, rules: new Map() };
    if (!entry.names.includes(name)) entry.names.push(name);
    entry.mentions.push(mention);
    entries.set(key, entry);
  }
  return entries;
}

/** Puts a generic name without a state to the same name with one, when the text has only one such. */
function withStates(entries: readonly Entry[]): Entry[] {
  const stated = Map.groupBy(
    entries.filter(({ state }) => state !== undefined),
    ({ names: [name] }) => name?.key,
  );
  return entries.filter((entry) => {
    const [name] = entry.names;
    if (!name?.generic || entry.state !== undefined) return true;
    const [only, ...others] = stated.get(name.key) ?? [];
    if (!only || others.length > 0) return true;
    for (const { exact } of entry.mentions) only.rules.set(exact, 'state-left-out');
    only.mentions.push(...entry.mentions);
    only.names.push(...entry.names);
    return false;
  });
}

function chainOf(
  entry: Entry,
  read: (form: string) => BodyName,
  about: () => string | undefined,
  beside: string | undefined,
): Chain {
  const mentions = entry.mentions.toSorted((a, b) => a.start - b.start);
  const forms = [...new Set(mentions.map(({ exact }) => exact))];
  const length = (form: string): number => {
    const { name: bare } = read(form);
    return bare.length - (isShouted(form) ? 50 : 0) - (bare === form ? 0 : 0.5);
  };
  const name = forms.reduce(
    (best, form) => (length(form) > length(best) ? form : best),
    forms[0] ?? '',
  );
  const joinings = forms
    .filter((form) => form !== name)
    .map((form): Joining => {
      const [a = '', b = ''] = [name, form].toSorted(byCodeUnit);
      const rule = entry.rules.get(form) ?? entry.rules.get(name) ?? ruleFor(a, b);
      return { rule, forms: [a, b] };
    });
  const chain: Chain = { kind: 'organisation', name, mentions, joinings };
  const { generic, local, home } = read(name);
  if (home !== undefined) {
    const state = beside ?? about();
    return state === undefined || state === home ? chain : { ...chain, qualifier: state };
  }
  if (!generic && !forms.some((form) => isAmbiguous(read(form)))) return chain;
  const qualifier = entry.state ?? about();
  if (generic && (local || qualifier === undefined)) return { ...chain, doubtful: true };
  return qualifier === undefined ? chain : { ...chain, qualifier };
}

function isDefined(state: string | undefined): state is string {
  return state !== undefined;
}

/** Why two forms of one key name one body. */
export function ruleFor(a: string, b: string): string {
  const plain = (name: string): string =>
    fold(name)
      .replace(/[.,]/g, '')
      .replace(/^the /, '')
      .replace(/[\s-]+/g, ' ');
  return plain(a) === plain(b) ? 'same-body-name' : 'names-of-one-body';
}
