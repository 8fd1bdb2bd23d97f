/** Months and days of the week, folded: capitalised in English, but the names of nothing here. */
export const CALENDAR: ReadonlySet<string> = new Set(
  `
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  christmas easter ramadan eid diwali hanukkah thanksgiving halloween
  gmt utc est edt pst bst cet ist
  `
    .trim()
    .split(/\s+/),
);

/** Of these, the ones that are also the names of people: they part nothing after a first name. */
export const CALENDAR_NAMES: ReadonlySet<string> = new Set([
  'may',
  'april',
  'june',
  'august',
  'march',
  'jan',
  'thu',
]);
