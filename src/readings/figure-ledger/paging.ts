/** A list cut into pages of at most `size` items, in order; one empty page when there is nothing. */
export function pagesOf<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, page) => items.slice(page * size, (page + 1) * size));
}
