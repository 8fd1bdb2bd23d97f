/** Words that may stand between a speech verb and the date on which it was said; all others part the two. */
export const BESIDE_SPEECH: ReadonlySet<string> = new Set(
  `
  on in at to by via during from
  a an the his her its their our
  late early earlier again also later
  press news joint televised written recorded brief rare public weekly daily
  reporters journalists lawmakers delegates members viewers listeners
  statement statements interview interviews conference conferences briefing briefings
  speech address letter email message post tweet video report hearing
  parliament court council committee assembly television tv radio
  told said
  `
    .trim()
    .split(/\s+/),
);

/** Words right before a date that make it the day on which something was said. */
export const BEFORE_DAY: ReadonlySet<string> = new Set(['on', 'in']);
