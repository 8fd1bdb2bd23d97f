/** What one has in a firm: what follows "shares in" is a body and no place. Folded. */
export const HOLDINGS: ReadonlySet<string> = new Set(
  'share shares stake stakes stock holding holdings shareholding shareholdings shareholder shareholders'.split(
    ' ',
  ),
);
