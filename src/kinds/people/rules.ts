/** The wording, for readers, of each rule by which persons are found and joined. */
export const RULES = {
  'title-and-name': 'A name after a title or form of address is a person.',
  'label-of-turn': 'The words in capitals before a colon, where a transcript changes speakers.',
  'label-of-initials':
    'The letters before a colon, where an interview changes speakers, are the initials of one person named in full.',
  'role-and-name': 'A name right after a word for a role (“spokesman”, “envoy”) is a person.',
  'first-name-and-name': 'A known first name followed by another name is a person.',
  'name-and-age': 'A name followed by an age between commas is a person.',
  'name-and-country':
    'A name followed by a country in brackets is a person, as in a list of results.',
  'name-and-verb': 'A name beside a verb of speech or of personal action is a person.',
  'pair-of-names': 'Two or three capitalised words of no other known sense are taken for a person.',
  'first-name-alone': 'A known first name by itself is a person.',
  'family-name-alone': 'A well-known family name by itself is a person.',
  tagger:
    'No rule alone found it as it stands; trained weights take the word, its neighbours and the rules together for a person.',
  'repeated-form': 'The same words name the same kind of thing everywhere in a text.',
  'family-name-of-full-name': 'The family name of a full name of the same text is that person.',
  'first-name-of-full-name': 'The first name of a full name of the same text is that person.',
  'same-name': 'The two forms are one name but for accents, hyphens, case, and “al-”.',
  initial: 'The two names agree but for an initial in place of a first or middle name.',
  'initials-of-label':
    'The speakers of an interview are shortened to their initials, which only one full name of the text has.',
  'middle-name-left-out': 'The two names agree but for a middle name or initial.',
  'family-name':
    'The shorter form is the family name of the longer, and of no other person in the text whom its title fits or who was named before it.',
  'first-family-name': 'The shorter form is the first of two family names of the longer.',
  'second-family-name-left-out': 'The shorter form leaves out the last family name of the longer.',
  'first-name':
    'The shorter form is the first name of the longer, and of no other person in the text.',
  'spelling-variant':
    'The two forms are spellings of one name in Latin letters (“Mohammed” and “Muhammad”, “-sky” and “-skyy”).',
  'title-of-name': 'The form is a title that the text prints with the name of one person only.',
  'same-full-name': 'Two texts print the same full name.',
  'other-order':
    'The two names have the same two parts, of which one is known as a family or a given name, in the other order (“Szűcs Orsolya”).',
  'same-single-name': 'Two texts print the same single name, and no fuller one is known.',
  'family-name-no-rival':
    'A text prints only a family name, and one person alone in all texts bears it.',
  'initial-no-rival':
    'A text prints an initial and a family name, and one person alone in all texts fits them.',
  'second-family-name-no-rival':
    'A text leaves out the second family name, and one person alone in all texts fits the rest.',
} as const;
