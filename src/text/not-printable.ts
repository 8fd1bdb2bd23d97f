/** True of words that no page can show as they are: HTML has no zero character, UTF-8 no half of a pair. */
export function isNotPrintable(words: string): boolean {
  return words.includes('\0') || !words.isWellFormed();
}
