import type {
  Paragraph,
  PhrasingContent,
  PhrasingContentMap,
  RootContent,
  RootContentMap,
} from 'mdast';
// Adds the MDX nodes to the content of mdast.
// oxlint-disable-next-line no-empty-named-blocks, require-module-specifiers
import type {} from 'remark-mdx';

/** Attributes of an element; what is undefined or null is left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** What may stand inside an element on lines of its own. */
export type Inside = RootContentMap['mdxJsxFlowElement']['children'][number];

type Attribute = RootContentMap['mdxJsxFlowElement']['attributes'][number];

/**
 * Source text as an MDX expression that is one string literal: `{"He said \"{no}\""}`. Whatever the
 * text holds, it is data; signs that are invisible or turn the direction of writing are escaped, so
 * that a diff shows what is there.
 */
export function words(text: string): PhrasingContentMap['mdxTextExpression'] {
  return { type: 'mdxTextExpression', value: literal(text) };
}

/** An element inside a line: `<mark>{"no"}</mark>`. */
export function inline(
  name: string,
  attributes: Attributes,
  ...children: readonly PhrasingContent[]
): PhrasingContentMap['mdxJsxTextElement'] {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: attributesOf(attributes),
    children: [...children],
  };
}

/** One line of the body that holds nothing but elements and expressions; MDX makes no `<p>` of it. */
export function line(...children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}

/** An element with lines or other elements inside, each on lines of its own. */
export function block(
  name: string,
  attributes: Attributes,
  ...children: readonly Inside[]
): RootContentMap['mdxJsxFlowElement'] {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributesOf(attributes),
    children: [...children],
  };
}

/** A section of a body with its anchor and a heading of our own words; nothing when it would be empty. */
export function section(
  id: string,
  heading: string,
  ...children: readonly Inside[]
): readonly RootContent[] {
  if (children.length === 0) return [];
  return [block('section', { id }, line(inline('h2', {}, words(heading))), ...children)];
}

const UNSEEN =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;

function literal(text: string): string {
  return JSON.stringify(text).replace(
    UNSEEN,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const PLAIN = /^[\p{L}\p{M}\p{N} .,:;/#_%+()'’“”–—-]*$/u;

function attributesOf(attributes: Attributes): Attribute[] {
  return Object.entries(attributes).flatMap(([name, value]): Attribute[] => {
    if (value === undefined || value === null) return [];
    const text = String(value);
    if (PLAIN.test(text) && text === text.trim())
      return [{ type: 'mdxJsxAttribute', name, value: text }];
    const expression = { type: 'mdxJsxAttributeValueExpression', value: literal(text) } as const;
    return [{ type: 'mdxJsxAttribute', name, value: expression }];
  });
}
