/** The wording of each rule by which a value or its bounds are derived, for the reader of the site. */
export const RULES = {
  number: 'The value is the number as printed, in digits or words.',
  about:
    'The value is the number as printed; the words before or after it say that it is not exact, and no bounds are derived from them.',
  'lower-bound':
    'The number as printed is the value and the lower bound: the words before or after it ("more than", "at least") leave the upper end open.',
  'upper-bound':
    'The number as printed is the value and the upper bound: the words before or after it ("up to", "fewer than") leave the lower end open.',
  between: 'Printed as "between … and …": the two numbers are the bounds, and no value is derived.',
  'from-to':
    'Printed as "from … to …": the smaller number is the lower bound, the larger the upper one, and no value is derived.',
  change:
    'Printed as a change "from … to …" after a word of change such as "rose" or "cuts": the two numbers are the smaller and the larger of its two ends, in this order whichever comes first. They are no bounds of one number.',
  range: 'Printed as two numbers joined by a dash, "to" or "or": they are the bounds.',
  'vague-plural':
    'A plural such as "thousands" or "tens of thousands" stands for one to ten of its unit: "thousands" is read as 1,000 to 10,000, "dozens" as 12 to 120.',
  several:
    '"Several", "a few", "many" or "a couple of" before hundred, thousand and the like is read as two to ten of it: "several thousand" as 2,000 to 10,000.',
  share:
    'A part of a whole, as a number between 0 and 1: "a third of" is 0.333…, "one in four" 0.25.',
  age: 'An age in years, printed beside a name or after "aged".',
} as const;
