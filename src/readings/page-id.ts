/** The id of what has a page, by its address: "/people/anna-berg/" is the page of "people/anna-berg". */
export function pageId(url: string): string {
  return url.slice(1, -1);
}
