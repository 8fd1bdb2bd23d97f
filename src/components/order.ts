/** Orders printed names as a reader expects them, the same on every machine: without case and accents. */
export function byName(a: string, b: string): number {
  const [left, right] = [foldedName(a), foldedName(b)];
  return left < right ? -1 : left > right ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

/** The letter under which a name stands in an index; "#" when it starts with none. */
export function initialOf(name: string): string {
  return /^\p{L}/u.exec(foldedName(name))?.[0].toUpperCase() ?? '#';
}

/** A name as it is ordered and looked for: without case, accents and signs before its first letter. */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .toLowerCase();
}
