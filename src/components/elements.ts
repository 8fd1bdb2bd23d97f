import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const files = import.meta.glob<AstroComponentFactory>('./elements/*.astro', {
  eager: true,
  import: 'default',
});

/** What the bodies of generated pages are made of, by the names that they have in MDX. */
export const elements = Object.fromEntries(
  Object.entries(files).map(([path, element]) => [
    path.slice('./elements/'.length, -'.astro'.length),
    element,
  ]),
);
