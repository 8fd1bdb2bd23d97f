import type { Row } from './row.ts';

/** The titles that several pages of a list go by; a page that is listed under several names is one. */
export function sharedTitles(
  rows: readonly Row<{ readonly title: string }>[],
): ReadonlySet<string> {
  const pages = new Map(rows.map(({ url, facts }) => [url, facts.title]));
  const [seen, shared] = [new Set<string>(), new Set<string>()];
  for (const title of pages.values()) (seen.has(title) ? shared : seen).add(title);
  return shared;
}
