import { NOT_XML, xmlReference, xmlWords } from '../../../text/xml.ts';

/** Attributes by name; one whose value is undefined is left out. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/**
 * Words as character data. Line ends come back as they are; a character that XML cannot hold becomes
 * an empty TEI `g` that names its code point.
 */
export function characters(words: string): string {
  return words
    .replace(/[&<>\r]/g, xmlReference)
    .replace(NOT_XML, (sign) => tag('g', { n: codePointOf(sign) }, true));
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
    value === undefined ? [] : [` ${key}="${xmlWords(value)}"`],
  );
  return `<${name}${written.join('')}${closed ? '/' : ''}>`;
}

function codePointOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
