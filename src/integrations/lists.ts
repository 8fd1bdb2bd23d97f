import { z } from 'zod';
import type { Row } from '../components/list/row.ts';
import { listedNames } from '../components/list/listed-names.ts';
import { sheetsOf, type Sheet } from '../components/list/sheets.ts';
import { byName } from '../components/order.ts';
import { pagesOfKinds } from '../kinds/pages.ts';
import { passageFacts } from '../page/front-matter.ts';
import { entriesOf, type Entry } from './entries.ts';
import { once } from './once.ts';

/** How many rows a page of a list holds: a name is a line, a statement or source is several. */
const NAMES = 250;
const OTHERS = 100;

const listed = z.looseObject({
  aliases: z.array(z.string()).optional(),
  passage: passageFacts.optional(),
});

const lists = new Map(Object.keys(pagesOfKinds).map((kind) => [kind, once(() => makeList(kind))]));

/**
 * The list of all pages of a kind, cut into sheets: names from A to Z, each page under its title and
 * under its other printed forms; statements by the title of their source, in the order of its text.
 */
export function listOf(kind: string): readonly Sheet<Row>[] {
  return lists.get(kind)?.() ?? [];
}

function makeList(kind: string): readonly Sheet<Row>[] {
  const rows = entriesOf(kind).flatMap(rowsOf);
  const sorted = rows.toSorted(
    (a, b) => byName(a.name, b.name) || compare(a.within, b.within) || a.at - b.at,
  );
  return sheetsOf(sorted, hasNames(kind) ? NAMES : OTHERS);
}

/** What a list of names says of each page; statements and sources say something else. */
const named = z.looseObject({
  id: z.string(),
  title: z.string(),
  mentions: z.int(),
  sources: z.array(z.unknown()),
});

/** All rows of a list of names; none where the list of a kind is one of statements or sources. */
export function namesOf(kind: string): readonly Row<z.infer<typeof named>>[] {
  if (!hasNames(kind)) return [];
  return listOf(kind).flatMap(({ rows }) =>
    rows.map(({ name, url, facts }) => ({ name, url, facts: named.parse(facts) })),
  );
}

/** The file of all rows of a list, from the root of the site. */
export function fileOfList(kind: string): string {
  return hasNames(kind) ? `${kind}/${kind}.csv` : `data/${kind}.csv`;
}

function hasNames(kind: string): boolean {
  return named.safeParse(entriesOf(kind)[0]?.facts).success;
}

function rowsOf({ url, facts }: Entry) {
  const { aliases = [], passage } = listed.parse(facts);
  if (passage) {
    const { source, at } = passage;
    return [{ name: source.title, url, facts, within: source.url, at: at[0] }];
  }
  return listedNames(facts.title, aliases).map((name) => ({
    name,
    url,
    facts,
    within: url,
    at: 0,
  }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
