/** Names of the rules by which versions are joined to one utterance; the census has their wording. */
export const UTTERANCE_RULE_NAMES: readonly string[] = [
  'same-words-cut-shorter',
  'words-left-out-as-marked',
  'aside-left-out',
  'long-run-in-common',
];
