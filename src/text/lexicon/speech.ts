/** Verbs that a person or body does before or after words of its own: "Kerry said", "warned Assad". */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `
  said says say told tells added adds warned warns claimed claims argued argues insisted insists noted notes explained explains
  replied replies responded asked asks admitted admits acknowledged acknowledges conceded announced announces declared declares
  stressed stresses emphasised emphasized pointed recalled recalls believes believed thinks thought hopes hoped wants wanted
  tweeted wrote writes testified vowed vows pledged pledges promised denied denies rejected criticised criticized condemned
  urged urges suggested suggests stated states reiterated remarked commented concluded concludes continued confirmed quipped joked
  predicted predicts predicting accused accuses blamed blames expressed called calls described describes
  `
    .trim()
    .split(/\s+/),
);

/** Verbs of what only persons do, right after a name. */
export const PERSONAL_VERBS: ReadonlySet<string> = new Set(
  `
  died resigned married scored smiled laughed nodded shrugged arrived visited spoke speaks scored
  retired graduated sat stood walked ran pleaded testified himself herself who whose whom
  `
    .trim()
    .split(/\s+/),
);

/** Past forms of common verbs that do not end in "ed", by which a word after a name is told from a noun. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  'spoke won met took made became came went gave got led left lost began beat broke brought built bought chose drew drove fell felt fought found flew held hit kept knew laid made meant paid put ran read rose sat saw sold sent shot showed slept spent stood struck swore taught thought threw told understood wore wrote has had is was were may might could would should also then now later still never already once first'.split(
    ' ',
  ),
);
