/** What the places can be narrowed by: the name in the address and the heading in the form. */
export const FACETS = [
  { name: 'point', title: 'Where it lies' },
  { name: 'rule', title: 'By which rule' },
] as const;
