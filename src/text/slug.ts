/** Letters that Unicode does not take apart into a base letter and a mark, and their usual Latin spelling. */
const SPELT: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', å: 'a', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h' },
};

/** Lower-case ASCII words of a name or title joined by hyphens, whole; empty when none are left. */
export function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (sign) => SPELT[sign] ?? (/\p{M}|['’ʼ‘]/u.test(sign) ? '' : ' '))
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A key cut at a hyphen to at most `most` characters, for use in an address. */
export function slugOf(name: string, most = 60): string {
  const key = keyOf(name);
  if (key.length <= most) return key;
  const cut = key.lastIndexOf('-', most);
  return key.slice(0, cut > most / 2 ? cut : most);
}
