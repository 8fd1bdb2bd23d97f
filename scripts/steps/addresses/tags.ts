/** An attribute of a tag as it is written, its value still escaped; null where it has none. */
export type Attribute = readonly [name: string, value: string | null];

const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)+)\s*\/?>/gi;
const ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:="([^"]*)")?/g;

/**
 * Rewrites the tags of a page as Astro writes it, with every value between double quotes. `change`
 * gets each tag that has one of the `wanted` attributes (others perhaps too) and answers its attributes anew, or as
 * they are; nothing else is touched.
 * Words that only look like a tag are safe: in text `<` is always escaped, and a value is read whole.
 */
export function withTags(
  html: string,
  wanted: readonly string[],
  change: (element: string, attributes: readonly Attribute[]) => readonly Attribute[],
): string {
  return html.replaceAll(TAG, (tag: string, element: string, written: string) => {
    // Most tags have none of them, and need not be taken apart.
    if (!wanted.some((name) => written.includes(name))) return tag;
    const attributes = [...written.matchAll(ATTRIBUTE)].map(([, name = '', value]): Attribute => [
      name,
      value ?? null,
    ]);
    const changed = change(element.toLowerCase(), attributes);
    if (changed === attributes) return tag;
    const end = tag.slice(1 + element.length + written.length);
    return `<${element}${changed.map(text).join('')}${end}`;
  });
}

/** The value of an attribute by its name; undefined when the tag has none of that name. */
export function valueOf(attributes: readonly Attribute[], name: string): string | undefined {
  return attributes.find(([each]) => each === name)?.[1] ?? undefined;
}

/** A value as it is written between quotes, or words as they are written between tags. */
export function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function text([name, value]: Attribute): string {
  return value === null ? ` ${name}` : ` ${name}="${value}"`;
}
