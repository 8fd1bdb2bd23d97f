/** An attribute of a tag as it is written, its value still escaped; null where it has none. */
export type Attribute = readonly [name: string, value: string | null];

const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)+)\s*\/?>/gi;
const ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:="([^"]*)")?/g;

/**
 * Rewrites the tags of a page as Astro writes it, with every value between double quotes. `change`
 * gets each tag in which one of the `signs` stands, as it is written (`href="/`), and answers its attributes anew, or
 * as they are; nothing else is touched. Words that only look like a tag are safe: in text `<` is always escaped, and a
 * value is read whole.
 */
export function withTags(
  html: string,
  signs: readonly string[],
  change: (element: string, attributes: readonly Attribute[]) => readonly Attribute[],
): string {
  const last = Math.max(...signs.map((sign) => html.lastIndexOf(sign)));
  let done = '';
  let end = 0;
  // Read from the beginning, to know what is a tag, and no further than the last sign.
  for (TAG.lastIndex = 0; TAG.lastIndex <= last;) {
    const match = TAG.exec(html);
    if (!match) break;
    const [tag, element = '', written = ''] = match;
    if (!signs.some((sign) => written.includes(sign))) continue;
    const attributes = attributesIn(written);
    const changed = change(element.toLowerCase(), attributes);
    if (changed === attributes) continue;
    const close = tag.slice(1 + element.length + written.length);
    done += `${html.slice(end, match.index)}<${element}${changed.map(text).join('')}${close}`;
    end = TAG.lastIndex;
  }
  return done + html.slice(end);
}

function attributesIn(written: string): readonly Attribute[] {
  return [...written.matchAll(ATTRIBUTE)].map(([, name = '', value]) => [name, value ?? null]);
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
