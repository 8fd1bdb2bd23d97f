/** Folders below /compare/ that are no source's. */
const TAKEN: ReadonlySet<string> = new Set(['any', 'page']);

/**
 * The part of a comparison's address that stands for a source: the last part of the source's own
 * address, "/sources/harbour-reopens/". No such part ends in a hyphen, so that one that is taken gets one.
 */
export function folderOf(sourceUrl: string): string {
  const slug = sourceUrl.split('/').at(-2) ?? '';
  return TAKEN.has(slug) ? `${slug}-` : slug;
}

/** From the root of the site: the page of what one source shares with others. */
export function pathOfSource(folder: string): string {
  return `/compare/${folder}/`;
}

/** From the root of the site: the page of a pair; the folders in the order of their code units. */
export function pathOfPair(one: string, other: string): string {
  const [a, b] = one < other ? [one, other] : [other, one];
  return `/compare/${a}/${b}/`;
}

/** From the root of the site: where any two sources are compared in the browser. */
export function pathOfAny(one?: string, other?: string): string {
  if (one === undefined) return '/compare/any/';
  if (other === undefined) return `/compare/any/?a=${encodeURIComponent(one)}`;
  const [a, b] = one < other ? [one, other] : [other, one];
  return `/compare/any/?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`;
}
