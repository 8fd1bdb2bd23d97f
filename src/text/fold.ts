const MARKS = /\p{M}+/gu;
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '`': "'",
  ʼ: "'",
  ʻ: "'",
  '‐': '-',
  '‑': '-',
};
const SPECIAL = /[łøđðþßæœı’‘`ʼʻ‐‑]/g;
const BEYOND_ASCII = /[^\p{ASCII}]/u;

/**
 * A key under which spellings of one name meet: lower case, no diacritics, plain apostrophes and
 * hyphens. "Düsseldorf" and "DUSSELDORF" give "dusseldorf".
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}
