import * as runtime from 'astro/jsx-runtime';
import { createComponent, renderJSX } from 'astro/runtime/server/index.js';
import { evaluate } from 'satteri';

/** A component for `<Content components={{ Excerpt }} />`, as an import of an `.mdx` file gives it. */
type Content = ReturnType<typeof createComponent>;
type Result = Parameters<typeof renderJSX>[0];

// Astro types the two halves of one runtime a little differently from each other.
const element = (type: unknown, props: unknown, key?: unknown) =>
  runtime.jsx(type, isRecord(props) ? props : {}, typeof key === 'string' ? key : undefined);
const RUNTIME = { Fragment: runtime.Fragment, jsx: element, jsxs: element };

/**
 * The body of a generated page as a component. It is compiled by the compiler of @astrojs/mdx with
 * its options, and rendered by Astro's JSX runtime as there, but without a Vite module for each page,
 * which is what makes thousands of MDX pages slow. A test holds the two to the same HTML.
 */
export function contentOf(mdx: string): Content {
  const exports = evaluate(mdx, {
    ...RUNTIME,
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    features: { gfm: false, smartPunctuation: false, frontmatter: false },
  });
  const body = 'default' in exports ? exports['default'] : undefined;
  if (!isBody(body)) throw new Error('Unexpected MDX without a body, expected one.');
  return createComponent((result: Result, { components }: { readonly components?: unknown }) =>
    renderJSX(result, body({ components })),
  );
}

function isBody(value: unknown): value is (props: object) => unknown {
  return typeof value === 'function';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
