/** The path from a page back to the root of the site: "../" for "speakers/". */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/** Where the pages of a list lie, from the root of the site: "speakers/", "speakers/2/". */
export function pagesBelow(path: string): (page: number) => string {
  return (page) => (page === 1 ? path : `${path}${page}/`);
}

/** The pages of a list behind the first, as the routes `[page].astro` take them; the first has a route of its own. */
export function furtherPages(pages: readonly unknown[]) {
  return pages.slice(1).map((_, index) => ({
    params: { page: String(index + 2) },
    props: { page: index + 2 },
  }));
}
