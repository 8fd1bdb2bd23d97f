import { type ClosedAddress, closedAddressesOf } from '../../model/closed-address.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Published, PublishedLine } from '../../model/published.ts';
import { frontCoded, frontDecoded } from '../../text/front-coded.ts';
import { byCodeUnit } from '../../text/order.ts';
import { ENDINGS, type Farewell, goneText } from './gone-text.ts';
import { above } from './vanished.ts';

/** What belongs to one build of the site or to its host, and editions, which stay as they are. */
const ELSEWHERE = /^(?:_astro|deploy|editions|load|pagefind)\//;

/**
 * True of a file of data that answers for ever once it was published; a path from the root of the site. The twin
 * of a page that the ledger names is none: the ledger answers for it.
 */
export function isPromised(path: string, ledger: Ledger): boolean {
  if (ELSEWHERE.test(path) || !ENDINGS.includes(path.split('.').at(-1) ?? '')) return false;
  return !path.endsWith('/index.json') || !ledger.has(folderOf(path).slice(0, -1));
}

/** The files that the lines of a record say have been published, as paths from the root of the site. */
export function publishedFilesOf(lines: Iterable<PublishedLine>): ReadonlySet<string> {
  return new Set(
    [...lines].flatMap(({ page, files = '' }) => frontDecoded(files).map((name) => page + name)),
  );
}

/** The lines to append so that the record holds these files too. */
export function newlyPublishedFiles(
  before: ReadonlySet<string>,
  now: Iterable<string>,
): PublishedLine[] {
  const fresh = [...now].filter((path) => !before.has(path)).toSorted(byCodeUnit);
  return [...Map.groupBy(fresh, folderOf)].map(([page, paths]) => ({
    page,
    has: '',
    files: frontCoded(paths.map((path) => path.slice(page.length))),
  }));
}

/** A finished site, as far as files are asked for. */
interface Standing {
  readonly pages: Published;
  /** Paths of its files of data. */
  readonly files: ReadonlySet<string>;
  readonly ledger: Ledger;
}

/** The files to put where one was published that is not made any more: each says why, since when, and where to go on. */
export function goneFiles(
  published: ReadonlySet<string>,
  { pages, files, ledger }: Standing,
): readonly { readonly path: string; readonly text: string }[] {
  const closed = new Map<string, ClosedAddress>(
    closedAddressesOf(ledger).map((one) => [`${one.kind}/${one.slug}/`, one]),
  );
  const farewellTo = (path: string): Farewell => {
    const url = `/${path}`;
    const folder = folderOf(path);
    const address = closed.get(folder);
    if (!address) return { url, now: [`/${above(path, pages, ledger)}`] };
    const { to, among, gone, date } = address;
    const same = `${to ?? ''}${path.slice(folder.length)}`;
    return { url, movedTo: files.has(same.slice(1)) ? same : to, now: among, gone, date };
  };
  return [...published]
    .filter((path) => !files.has(path) && isPromised(path, ledger))
    .map((path) => ({ path, text: goneText(farewellTo(path)) }));
}

/** The folder of a file, with a slash at its end; "" is the root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
