/** The wording, for readers, of each rule by which organisations are found and joined. */
export const RULES = {
  'known-organisation': 'The name stands on the list of well-known bodies.',
  'head-last': 'The name ends in a word for a kind of body (“Ministry”, “University”, “Inc”).',
  'head-of': 'A word for a kind of body is followed by “of” or “for” and a name.',
  team: 'The name of a place is followed by that of a club or team.',
  'side-of-match': 'In a report of sport the name of a town stands where a side stands.',
  'firm-ending': 'The name is followed by an ending of firms (“, Inc.”).',
  acronym: 'The capitals are the initials of a longer name, or stand for a body by themselves.',
  'inner-capital': 'A capital inside the word shows the name of a body or brand.',
  'body-by-context': 'The words before or after the name (“the firm”, “chairman”) show a body.',
  'body-word-first': 'The name begins with a word for a kind of body (“Radio”, “Banco”).',
  'long-form': 'The name is followed by its initials in brackets.',
  'first-words':
    'The shorter form is the beginning of the longer, and of no other name in the text.',
  tagger:
    'No rule alone found it as it stands; trained weights take the word, its neighbours and the rules together for an organisation.',
  'repeated-form': 'The same words name the same kind of thing everywhere in a text.',
  'same-body-name': 'The two names are the same but for accents, full stops, case and “the”.',
  'names-of-one-body':
    'The two names are listed as names of one body, or differ by its state, a firm’s ending or the order of “Ministry of”.',
  'state-left-out':
    'The two names agree but for the state, and the text tells of one state only by that name.',
  'short-name-no-rival':
    'A text uses the short name with the longer, and no text uses it with another.',
  'same-acronym':
    'Two texts print the same short acronym, and are about one state or name another body in common.',
} as const;
