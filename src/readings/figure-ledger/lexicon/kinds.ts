/** The kinds of quantity in the order in which they are tried, each with its name and the rule that tells it. */
export const KINDS = {
  age: {
    title: 'Ages',
    rule: 'the figure was read as an age',
  },
  money: {
    title: 'Money',
    rule: 'a sign or short form of a currency is printed with the number, or the counted words end in the name of one; “pounds” alone may be weights and are no money',
  },
  percentage: {
    title: 'Percentages',
    rule: '“%”, “per cent” or a form of them is printed with the number',
  },
  share: {
    title: 'Parts of a whole',
    rule: 'the number is printed as a part, such as “a third of” or “one in four”',
  },
  distance: {
    title: 'Distances',
    rule: 'the counted words are a unit of length; areas, volumes and speeds are other measures',
  },
  duration: {
    title: 'Durations',
    rule: 'the counted words are a unit of time',
  },
  measure: {
    title: 'Other measures',
    rule: 'the counted words are another unit of measure',
  },
  persons: {
    title: 'Persons',
    rule: 'the last of the counted words is a noun for persons (“civilians”, “officers”, “wounded”) or the name of a people',
  },
  other: {
    title: 'Other',
    rule: 'none of these is printed, or what is counted cannot be told',
  },
} as const;
