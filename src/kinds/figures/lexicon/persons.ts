/** Nouns for one person by age and sex or by what befell them; an age may stand after them. */
export const PERSONS: ReadonlySet<string> = new Set(
  `man woman boy girl child baby toddler teenager teen pupil student schoolboy schoolgirl pensioner
  retiree survivor victim suspect patient passenger pedestrian motorist motorcyclist hiker resident
  gunman attacker defendant prisoner inmate mum dad mother-of-one mother-of-two mother-of-three
  father-of-one father-of-two father-of-three`.split(/\s+/),
);
