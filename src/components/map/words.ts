/** A point in words: "36.2° N, 37.16° E". */
export function pointWords({ lat, lon }: { readonly lat: number; readonly lon: number }): string {
  return `${degrees(lat, 'N', 'S')}, ${degrees(lon, 'E', 'W')}`;
}

function degrees(value: number, above: string, below: string): string {
  if (value === 0) return '0°';
  return `${Math.abs(value)}° ${value > 0 ? above : below}`;
}
