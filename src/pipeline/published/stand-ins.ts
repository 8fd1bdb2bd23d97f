import type { Corpus } from '../../model/corpus.ts';
import { endOf, isOpen, type Ledger } from '../../model/ledger.ts';
import { isSheet, type Published, UNSAID } from '../../model/published.ts';
import { byCodeUnit } from '../../text/order.ts';
import type { Withheld } from '../curate/withheld.ts';
import { wordsFinderOf } from './where-words-stand.ts';

/** What an anchor was on. */
export type Was = 'mention' | 'quotation' | 'figure' | 'paragraph' | 'part';

/** An anchor that has gone from its page and must still be there. */
export interface StandIn {
  readonly anchor: string;
  readonly was: Was;
  /** Where what it was on stands now: an address from the root of the site, or "#p7" on the page itself. */
  readonly now?: string;
}

/** A site as it is about to be published. */
export interface Edition {
  /** Every page that is made, with its anchors. */
  readonly site: Published;
  /** With the lines of this edition. */
  readonly ledger: Ledger;
  readonly corpus: Corpus;
  readonly withheld: Withheld;
}

/** The anchors that each page must be given, in order, so that every anchor ever published answers on it. */
export function standInsOf(
  published: Published,
  edition: Edition,
): ReadonlyMap<string, readonly StandIn[]> {
  const { site, withheld } = edition;
  const locate = locatorOf(edition);
  const lost = new Map<string, Map<string, StandIn>>();
  for (const [page, anchors] of published) {
    const home = homeOf(page, edition);
    const standing = home === undefined ? undefined : site.get(home);
    if (home === undefined || !standing || isSheet(home)) continue;
    const own = lost.get(home) ?? new Map<string, StandIn>();
    for (const [anchor, mark] of anchors) {
      if (standing.has(anchor) || own.has(anchor) || isUnsaid(anchor, mark, withheld)) continue;
      const now = locate(home, anchor, mark);
      own.set(anchor, { anchor, was: kindOf(anchor), ...(now !== undefined && { now }) });
    }
    if (own.size > 0) lost.set(home, own);
  }
  return new Map(
    [...lost].map(([page, own]) => [
      page,
      [...own.values()].toSorted((a, b) => byCodeUnit(a.anchor, b.anchor)),
    ]),
  );
}

/**
 * The pages, in order, to which parts of a page went whose stand-ins these are; it goes on with what is left.
 * Addresses from the root of the site.
 */
export function successorsOf(page: string, standIns: readonly StandIn[]): readonly string[] {
  const pages = standIns.flatMap(({ was, now }) =>
    was === 'part' && now !== undefined ? (now.split('#')[0] ?? []) : [],
  );
  return [...new Set(pages)].filter((one) => !one.startsWith(`/${page}`)).toSorted(byCodeUnit);
}

/** The anchors of which nothing may be said any more, to be recorded as such. */
export function unsaidOf(published: Published, { site, withheld }: Edition): Published {
  return new Map(
    [...published].flatMap(([page, anchors]) => {
      const unsaid = [...anchors].filter(
        ([anchor, mark]) =>
          mark !== '' && !site.get(page)?.has(anchor) && isUnsaid(anchor, mark, withheld),
      );
      return unsaid.length === 0
        ? []
        : [[page, new Map(unsaid.map(([anchor]) => [anchor, UNSAID]))] as const];
    }),
  );
}

/** The page that answers at an address with its own contents or by a move; undefined when none does. */
function homeOf(page: string, { site, ledger }: Edition): string | undefined {
  const id = page.slice(0, -1);
  if (!ledger.has(id)) return site.has(page) ? page : undefined;
  const end = endOf(id, ledger);
  return isOpen(end) ? `${end.id}/` : undefined;
}

/** True when an anchor would tell of a suppressed person; its address then opens the page at its beginning. */
function isUnsaid(anchor: string, mark: string, { mentions, marks, slugs }: Withheld): boolean {
  if (mark === UNSAID || mentions.has(anchor) || mentions.has(mark)) return true;
  if (anchor.startsWith('m-') && marks.has(mark)) return true;
  return [...slugs].some((slug) => anchor === slug || anchor.endsWith(`-${slug}`));
}

const STATEMENT: Readonly<Record<string, Was>> = { m: 'mention', q: 'quotation', f: 'figure' };

function kindOf(anchor: string): Was {
  if (/^p\d+$/.test(anchor)) return 'paragraph';
  return /^[mqf]-[0-9a-f]{12}$/.test(anchor) ? (STATEMENT[anchor.slice(0, 1)] ?? 'part') : 'part';
}

/** The folders of the pages that statements have of their own. */
const FOLDERS: ReadonlyMap<Was, string> = new Map([
  ['quotation', 'quotations'],
  ['figure', 'figures'],
]);

/** Answers where what a lost anchor of a page was on stands now. */
function locatorOf({ site, ledger, corpus }: Edition) {
  const finder = wordsFinderOf(corpus);
  const apart = new Map(
    corpus.entities.map(({ id, editorial }) => [
      `${id}/`,
      (editorial?.apart ?? []).map((ref) => `${ref.id}/`),
    ]),
  );
  const namedOn = new Map(corpus.mentions.map(({ id, entity }) => [id, entity && `${entity.id}/`]));
  const sheets = Map.groupBy([...site.keys()].filter(isSheet).toSorted(byCodeUnit), rootOfSheet);
  return (page: string, anchor: string, mark: string): string | undefined => {
    if (page.startsWith('sources/') && mark !== '') {
      const here = finder.anchorOf(page.slice(0, -1), anchor.slice(0, 1), mark);
      if (here !== undefined && site.get(page)?.has(here)) return `#${here}`;
    }
    const folder = FOLDERS.get(kindOf(anchor));
    if (folder !== undefined && ledger.has(`${folder}/${anchor}`))
      return `/${endOf(`${folder}/${anchor}`, ledger).id}/`;
    // A record that was begun before parts had marks leaves to the editor's decisions where one went.
    const went = mark === '' ? (apart.get(page) ?? []) : [namedOn.get(mark) ?? page];
    const elsewhere = [...(sheets.get(page) ?? []), ...went];
    const other = elsewhere.find((one) => site.get(one)?.has(anchor));
    return other === undefined ? undefined : `/${other}#${anchor}`;
  };
}

/** The page that a sheet goes on from: "people/x/mentions/2/" from "people/x/". */
function rootOfSheet(sheet: string): string {
  return sheet.split('/').slice(0, 2).join('/') + '/';
}
