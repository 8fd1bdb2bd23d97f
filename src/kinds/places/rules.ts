/** The wording, for readers, of each rule by which places are found and joined. */
export const RULES = {
  country: 'The name stands on the list of countries and territories.',
  'known-place': 'The name stands on the list of regions, states and large cities.',
  town: 'The name stands on the list of towns.',
  'doubtful-place':
    'The name is one of a place among other things, and the words around it point to the place.',
  'place-word-last': 'The name ends in a word for a kind of place (“River”, “Province”).',
  'place-word-first': 'The name begins with a word for a kind of place (“Mount”, “Lake”).',
  'place-word-of': 'A word for a kind of place is followed by “of” and a name (“City of …”).',
  'place-by-context': 'The words before or after the name (“in”, “the town of”) show a place.',
  dateline: 'Capitals at the start of a report name the place that it comes from.',
  'state-after-city': 'The short form of a state follows a city.',
  'state-after-party': 'A state follows the letter of a party (“D-Calif.”).',
  'city-before-state': 'The name is followed by the short form of a state.',
  tagger:
    'No rule alone found it as it stands; trained weights take the word, its neighbours and the rules together for a place.',
  'repeated-form': 'The same words name the same kind of thing everywhere in a text.',
  demonym: 'The word names a people or belongs to one, and is no place.',
  'same-place-name': 'The two names are the same but for accents, full stops and case.',
  'names-of-one-place': 'The two names are listed as names of one place.',
  'label-point-of-country':
    'It bears the name of a country: the point where a list of countries puts its label.',
  'largest-town-of-name':
    'A list of populated places has it with 100,000 people or more, and ten times the people of any other place of that name.',
  'town-in-printed-region':
    'The region printed behind the name has one such town on a list of populated places, or one with ten times the people of any other.',
  'several-places':
    'Several places bear this name, and none is so much larger that it alone can be meant.',
  'small-place-only':
    'The list has only smaller places of this name; which one is meant, if any, cannot be told.',
  'in-no-list': 'No place of this name stands on the lists of countries and towns.',
  'part-of-a-country':
    'It bears the name of a part of a country; the lists have points of towns and whole countries only.',
  'regions-disagree': 'Different regions are printed behind the name.',
  'shares-its-name': 'Another page of this site is of a place with the same name.',
} as const;
