/**
 * A citation as markup, with the words of a source on lines before it where there are some. The citation
 * stands in an element of its own, in which a day is filled in as `day` says when it is copied.
 */
export function takenMarkup(words: string | undefined, text: string, day: string): string {
  const before = words === undefined ? '' : `<span>${escaped(words)}\n</span>`;
  return `${before}<span data-fill="${day}">${escaped(text)}</span>`;
}

/**
 * A text as markup that is read back as the same text: a carriage return would be read as a line feed
 * if it did not stand as a character reference. Source: HTML, section 13.2.3.5 (preprocessing the input stream).
 */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
