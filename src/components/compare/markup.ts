/** HTML that is whole and safe to be set as such; made by `element` and `text` only. */
export interface Markup {
  readonly html: string;
}

type Attribute = string | number | boolean | null | undefined;
/** What stands inside an element; words are escaped, nothing is written for what is absent. */
export type Content = Markup | string | null | undefined | false | readonly Content[];

const VOID: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'input', 'meta']);

/**
 * One element as HTML, without white space of its own: what stands between its tags is exactly its
 * content. The build and the browser write the same comparison with it. An attribute that is null,
 * undefined or false is left out. Names of elements and attributes are ours, never a source's.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...content: readonly Content[]
): Markup {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`));
  const open = `<${name}${pairs.join('')}>`;
  return { html: VOID.has(name) ? open : `${open}${all(content).html}</${name}>` };
}

/** Several pieces as one. */
export function all(...content: readonly Content[]): Markup {
  return { html: content.map(written).join('') };
}

function written(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (typeof content === 'string') return escaped(content);
  return 'html' in content ? content.html : content.map(written).join('');
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
