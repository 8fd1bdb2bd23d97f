/** The rules whose joins are right most often and wrong sometimes: a person should look at them. */
export const DOUBTFUL_RULES: readonly string[] = [
  'family-name-no-rival',
  'initial-no-rival',
  'second-family-name-no-rival',
  'second-family-name-left-out',
  'first-family-name',
  'first-name',
  'initial',
  'middle-name-left-out',
  'other-order',
  'spelling-variant',
  'title-of-name',
  'same-acronym',
  'short-name-no-rival',
  'state-left-out',
];
