const YEAR = String.raw`\d{4}`;
const MONTH = `${YEAR}-(?:0[1-9]|1[0-2])`;
const DAY = `${MONTH}-(?:0[1-9]|[12]\\d|3[01])`;
const SEASON = `${YEAR}-2[1-4]`;
const OPEN = String.raw`\d{3}X|\d{2}XX`;
const DATE = `(?:${DAY}|${MONTH}|${SEASON}|${YEAR})[?~%]?`;
const EDTF = new RegExp(`^(?:${DATE}|${OPEN}|${DATE}/${DATE})$`);

/**
 * Whether a string is EDTF of level 0 or 1, as far as this project uses it; written from the
 * specification (Library of Congress, 2019), apart from what writes such strings.
 */
export function isEdtf(edtf: string): boolean {
  if (!EDTF.test(edtf)) return false;
  const ends = edtf.split('/').map((end) => end.replace(/[?~%]$/, ''));
  if (ends.length === 2 && !((ends[0] ?? '') < (ends[1] ?? ''))) return false;
  return ends.every((end) => !/^\d{4}-\d\d-\d\d$/.test(end) || isOfCalendar(end));
}

/** 3 for a day, 2 for a month or season, 1 for a year or more; of an interval the finer end. */
export function precisionOf(edtf: string): number {
  return Math.max(...edtf.split('/').map((end) => end.split('-').length));
}

function isOfCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
