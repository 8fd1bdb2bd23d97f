/** A list cut into pages by what its items weigh, in order; one empty page when there is nothing. */
export function pagesByWeight<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  most: number,
): readonly (readonly Item[])[] {
  const pages: Item[][] = [[]];
  let weight = 0;
  for (const item of items) {
    const own = weightOf(item);
    if (weight + own > most && pages.at(-1)?.length) {
      pages.push([]);
      weight = 0;
    }
    pages.at(-1)?.push(item);
    weight += own;
  }
  return pages;
}
