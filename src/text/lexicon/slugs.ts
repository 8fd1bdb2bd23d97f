/** What wires print, joined by a hyphen, before the first word of a headline: "REFILE-Boeing cuts jobs". Folded. */
export const SLUGS: ReadonlySet<string> = new Set(
  (
    'refile update corrected corrects exclusive analysis factbox rpt wrapup timeline poll insight focus graphic interview ' +
    'feature preview snapshot explainer breakingviews column sport'
  ).split(' '),
);
