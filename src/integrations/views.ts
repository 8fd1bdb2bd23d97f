import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const views = import.meta.glob<AstroComponentFactory>('../kinds/*/View.astro', {
  eager: true,
  import: 'default',
});
const indexes = import.meta.glob<AstroComponentFactory>('../kinds/*/Index.astro', {
  eager: true,
  import: 'default',
});

/** The template for one page of a kind: takes its front matter as `facts` and its body as slot. */
export function viewOf(kind: string): AstroComponentFactory | undefined {
  return views[`../kinds/${kind}/View.astro`];
}

/** The template for the list of all pages of a kind: takes them as `entries`. */
export function indexOf(kind: string): AstroComponentFactory | undefined {
  return indexes[`../kinds/${kind}/Index.astro`];
}
