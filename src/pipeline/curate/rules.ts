/** The wording, for readers, of each rule that stands for a decision of an editor. */
export const CURATION_RULES = {
  'joined-by-curation': 'By the editor’s decision: the two are one.',
  'separated-by-curation': 'By the editor’s decision: the two are not one.',
  'named-by-curation': 'By the editor’s decision: the page goes by this name.',
  'noindex-by-curation':
    'By the editor’s decision: search engines are asked not to keep this page.',
  'mention-by-curation': 'By the editor’s decision: these words are a name.',
  'speaker-by-curation': 'By the editor’s decision: this is who is credited.',
  'speaker-suppressed': 'By the editor’s decision: who is credited is not shown.',
  'speaker-separated':
    'The editor has separated what this text names so; whom these words are credited to cannot be told.',
  'quantity-by-curation': 'By the editor’s decision: the number is read so.',
  'date-by-curation': 'By the editor’s decision: the date is read so.',
  'place-by-curation': 'By the editor’s decision: the place lies here.',
} as const;
