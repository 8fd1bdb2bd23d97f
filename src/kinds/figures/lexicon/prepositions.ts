/** Words that are modifiers before a number, and prepositions after some words: "a row over 31 wells". */
export const PREPOSITIONS: ReadonlySet<string> = new Set(['over', 'above', 'about', 'under']);

/** Words after which "over" and "about" name what the words are about. */
export const BEFORE_TOPIC: ReadonlySet<string> = new Set(
  (
    'quarrel quarrels quarrelled row rows rowed dispute disputes disputed fight fights fought fighting ' +
    'battle battles feud feuds clash clashes clashed strike strikes struck striking concession concessions ' +
    'talk talks talked talking talk argue argues argued arguing argument arguments anger angry outrage ' +
    'protest protests protested lawsuit lawsuits sued suing case cases trial charged concern concerns ' +
    'concerned worried worry worries ask asks asked asking doubt doubts control power claim claims rights ' +
    "not isn’t isn't wasn’t wasn't"
  ).split(' '),
);
