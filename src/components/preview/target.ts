/**
 * The page that a link could be previewed by: one of a thing, a statement or a source, "people/ana-berg/", other
 * than the page that is open. `root` is where the site begins, `parts` are the folders of its kinds. The
 * answer keeps the fragment; undefined for every other link.
 */
export function previewed(
  link: string,
  here: string,
  root: string,
  parts: readonly string[],
): URL | undefined {
  const url = new URL(link, here);
  const own = new URL(here);
  const start = new URL(root, here);
  if (url.origin !== own.origin || url.pathname === own.pathname) return undefined;
  if (!url.pathname.startsWith(start.pathname)) return undefined;
  const [part = '', slug = '', ...rest] = url.pathname.slice(start.pathname.length).split('/');
  const isPage = slug !== '' && rest.length === 1 && rest[0] === '';
  return parts.includes(part) && isPage ? url : undefined;
}
