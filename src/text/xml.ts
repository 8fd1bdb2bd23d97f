/** What XML 1.0 cannot hold, not even as a reference. Source: XML 1.0, W3C 2008, section 2.2, "Char". */
export const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A sign as a reference to it: "&amp;", "&#xD;". */
export function xmlReference(sign: string): string {
  return NAMED[sign] ?? `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;
}

/**
 * Words as they may stand between the quotes of an attribute, or between tags, and are read back the same;
 * a character that XML cannot hold becomes U+FFFD.
 */
export function xmlWords(words: string): string {
  return words.replace(NOT_XML, '\uFFFD').replace(/[&<>"\t\n\r]/g, xmlReference);
}
