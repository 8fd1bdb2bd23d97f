const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words that turn what is said round or bound it: a denial, a condition, a doubt, an amount. Who leaves
 * one of them out says something else. Contractions are written out before: "won't" is "wo not".
 */
export const TURNING: ReadonlySet<string> = words(`
  not no never none nobody nothing nowhere neither nor cannot without hardly scarcely barely rarely
  seldom unless if until except but however although though whether only alone almost nearly about
  some any most many few half several less more least fewer than might may could would should perhaps
  maybe possibly probably allegedly reportedly supposedly false untrue deny denied lie hundred thousand
  million billion trillion dozen dozens percent
`);

/** What an apostrophe and these letters stand for at the end of a word. */
export const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
]);

/** Words whose "'s" is "is". */
export const IS_CONTRACTED: ReadonlySet<string> = words(`
  it that this he she there here what who where how
`);
