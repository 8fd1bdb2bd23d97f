/**
 * True for a name printed wholly in capitals that is too long for an acronym: "BEIRUT" at the head of a
 * report. Another form of the same name reads better.
 */
export function isShouted(name: string): boolean {
  return name.length > 4 && name === name.toUpperCase() && name !== name.toLowerCase();
}
