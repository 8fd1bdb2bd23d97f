/** Adjectives that the press puts, capitalised only by the head of a sentence, right before a person's name. Folded. */
export const EPITHETS: ReadonlySet<string> = new Set(
  `
  brave plucky heartbroken furious tragic desperate devastated terrified angry shocked stunned proud defiant beloved
  fearless heroic hapless hungry grieving distraught tearful jubilant delighted thrilled disgraced embattled outspoken
  shamed jailed sacked ousted convicted self-styled self-confessed fugitive exiled widowed retired wounded injured
  stricken weary frail elderly ailing bedridden pregnant homeless jobless penniless bungling crooked evil cruel sick twisted
  cheeky lucky unlucky courageous gutsy selfless devoted doting loving kind-hearted softly-spoken bespectacled
  `
    .trim()
    .split(/\s+/),
);
