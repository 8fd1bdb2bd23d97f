/** Orders printed names as a reader expects them, the same on every machine: without case and accents. */
export function byName(a: string, b: string): number {
  const [left, right] = [keyOf(a), keyOf(b)];
  return left < right ? -1 : left > right ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

/** The letter under which a name stands in an index; "#" when it starts with none. */
export function initialOf(name: string): string {
  return /^\p{L}/u.exec(keyOf(name))?.[0].toUpperCase() ?? '#';
}

function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .toLowerCase();
}
