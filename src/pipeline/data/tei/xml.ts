/** Attributes by name; one whose value is undefined is left out. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What XML 1.0 cannot hold, not even as a reference. Source: XML 1.0, W3C 2008, section 2.2, "Char". */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Words as character data. Line ends come back as they are; a character that XML cannot hold becomes
 * an empty TEI `g` that names its code point.
 */
export function characters(words: string): string {
  return words
    .replace(/[&<>\r]/g, reference)
    .replace(ILLEGAL, (sign) => tag('g', { n: codePointOf(sign) }, true));
}

/** An element with content that is XML already; one without content closes itself. */
export function element(name: string, attributes: XmlAttributes, content = ''): string {
  return content === ''
    ? tag(name, attributes, true)
    : `${tag(name, attributes)}${content}</${name}>`;
}

/** An element around words. */
export function textElement(name: string, attributes: XmlAttributes, words: string): string {
  return element(name, attributes, characters(words));
}

/**
 * The tag that opens an element. In values, where no element can stand, a character that XML cannot
 * hold becomes U+FFFD.
 */
export function tag(name: string, attributes: XmlAttributes, closed = false): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${value.replace(ILLEGAL, '\uFFFD').replace(/[&<>"\t\n\r]/g, reference)}"`],
  );
  return `<${name}${written.join('')}${closed ? '/' : ''}>`;
}

function reference(sign: string): string {
  return NAMED[sign] ?? `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;
}

function codePointOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
