const MONTHS = [
  ['January', 'jan'],
  ['February', 'feb'],
  ['March', 'mar'],
  ['April', 'apr'],
  ['May', 'may'],
  ['June', 'jun'],
  ['July', 'jul'],
  ['August', 'aug'],
  ['September', 'sep'],
  ['October', 'oct'],
  ['November', 'nov'],
  ['December', 'dec'],
] as const;

/** The numbers of an EDTF date of level 0: "2016-12" is [2016, 12]. */
export function partsOf(edtf: string): readonly number[] {
  return edtf.split('-').map(Number);
}

/** The date for a reader: "2016-12-15" is "15 December 2016". */
export function dateInWords(edtf: string): string {
  const [year, month = 0, day] = partsOf(edtf);
  return [day, MONTHS[month - 1]?.[0], year].filter(Boolean).join(' ');
}

/** The macro that BibTeX styles know a month by; undefined for a date without one. */
export function monthMacro(edtf: string): string | undefined {
  const [, month = 0] = partsOf(edtf);
  return MONTHS[month - 1]?.[1];
}
