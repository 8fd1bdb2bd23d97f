/** The wording of each rule by which words are taken for a quotation or credited to a speaker. */
export const RULES = {
  'marked-words': 'The words stand in quotation marks.',
  'reported-clause': 'The words are a clause that the article reports without quotation marks.',
  'transcript-turn': 'The words are one turn of a transcript, after a name and a colon.',
  'credited-after': 'The speaker is credited right after the words.',
  'credited-before': 'The speaker is credited before the words, in the same sentence.',
  'credited-at-end': 'The speaker is credited at the end of the sentence in which the words stand.',
  'credited-together':
    'The words are credited together with the next marked words of their sentence.',
  'joined-by-slash': 'The words are joined by a slash to words that are credited.',
  reported: 'The speaker is the one whose words the article reports.',
  signed: 'The words are followed by a dash or colon and a name.',
  announced: 'The words follow a colon, and the speaker is the subject of what stands before it.',
  inherited: 'The words stand alone and go on from the credited words or report right before them.',
  'after-report': 'The paragraph holds nothing else and follows a report of the same speaker.',
  'sentence-before': 'The words stand alone and the sentence before them is about the speaker.',
  'transcript-label': 'The name stands before the words, as in a transcript.',
} as const satisfies Readonly<Record<string, string>>;
