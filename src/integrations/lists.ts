import { z } from 'zod';
import type { Row } from '../components/list/row.ts';
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
 * under every other printed form; statements by the title of their source, in the order of its text.
 */
export function listOf(kind: string): readonly Sheet<Row>[] {
  return lists.get(kind)?.() ?? [];
}

function makeList(kind: string): readonly Sheet<Row>[] {
  const rows = entriesOf(kind).flatMap(rowsOf);
  const sorted = rows.toSorted(
    (a, b) => byName(a.name, b.name) || compare(a.within, b.within) || a.at - b.at,
  );
  const hasNames = entriesOf(kind).some(({ facts }) => listed.parse(facts).aliases);
  return sheetsOf(sorted, hasNames ? NAMES : OTHERS);
}

function rowsOf({ url, facts }: Entry) {
  const { aliases = [], passage } = listed.parse(facts);
  if (passage) {
    const { source, at } = passage;
    return [{ name: source.title, url, facts, within: source.url, at: at[0] }];
  }
  const names = new Set([facts.title, ...aliases]);
  return [...names].map((name) => ({ name, url, facts, within: url, at: 0 }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
