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
