import { fold } from './fold.ts';

/** Lower-case ASCII words of a name or title joined by hyphens, whole; empty when none are left. */
export function keyOf(name: string): string {
  return fold(name.normalize('NFKC'))
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
