/**
 * Signs that a block at the foot of a page speaks of the page itself. A block that matches is
 * boilerplate when nothing but boilerplate and short fragments follows it.
 */
export const FOOT_CUES: readonly RegExp[] = [
  /^share( this| on|:|$)/i,
  /^(tweet|print|email|comments?|advertisement|tags?:|topics?:|related( articles?| stories| topics)?\b)/i,
  /^(follow|like|find|join) us\b/i,
  /\b(subscribe|sign up|newsletter)\b/i,
  /\ball rights reserved\b/i,
  /^(copyright\b|©|\(c\)\s)/i,
  /^(read|see|find out|learn) more\b/i,
  /^(click|tap) here\b/i,
  /\b(website|site|page) can (also )?be (accessed|reached|read)\b/i,
  /^(more|read|watch) (on|about|from) this\b/i,
  /^download (the|our) app\b/i,
  /^[-–—\s]*ends?[-–—\s]*$/i,
  /^(#\s*){3,}$/,
  /^notes?\s+(to|for)\s+editors?\b/i,
  /^(this|the) (material|article|story) (may not be|was (first|originally)) (published|broadcast|rewritten)/i,
];

/**
 * Signs that a block at the head of a page says how the text is published, and is not its title: what
 * stands alone before the headline of a press release or of a wire report.
 */
export const HEAD_CUES: readonly RegExp[] = [
  /^for\s+(immediate|general) release(\b.{0,60})?$/i,
  /^(press|media|news) (release|statement)(\s*[:–—-]?\s*[^a-z]{0,40})$/i,
  /^(strictly )?(under )?embargo(ed)?\b.{0,80}$/i,
  /^(not )?for\s+(publication|release) (before|until)\b.{0,60}$/i,
  /^(update|updated|refile|correction|corrected|breaking( news)?|exclusive|wrapup|rpt)( \d{1,2})?[\s:!–—-]*$/i,
];

/** A block that is nothing but an address on the web. */
export const BARE_ADDRESS = /^(https?:\/\/|www\.)\S+$/i;

/** Signs that a block is the caption of a picture: a credit at its end, or a label at its start. */
export const CAPTION_CUES: readonly RegExp[] = [
  /[([]\s*(photo|image|picture|pic|photograph|video|illustration|graphic|credit|file photo)s?\b[^)\]]{0,80}[)\]]\s*\.?$/i,
  /[([](AP|AFP|EPA|Reuters|Getty( Images)?|Xinhua|TASS|File)( photo)?(\s*[/,|]\s*[^)\]]{1,60})?[)\]]\s*\.?$/i,
  /\b(photo|image|picture|photograph)( credit)?(:| by)\s.{1,60}$/i,
  /^(photo|image|picture|caption|photograph|pictured|file photo|file)\s*[:–—-]\s/i,
  /^\[(photo|image|picture)[^\]]*\]/i,
  /\bREUTERS\/[A-Z][\w. ]+$/,
];
