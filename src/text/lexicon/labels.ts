/** Words that negate what follows them in a sentence. */
export const NEGATIONS =
  /(?:\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|den(?:y|ies|ied|ying)|refut(?:e|es|ed)|reject(?:s|ed)?)\b|n['’]t\b)/giu;

/** Fixed phrases whose negative word negates nothing. */
export const NOT_NEGATIONS =
  /\b(?:not only|no (?:fewer|less|more) than|nothing short of|no doubt|not least|no-one|no one)\b/giu;

/** Words that make a sentence conditional or possible rather than asserted. */
export const CONDITIONALS =
  /\b(?:if|unless|whether|would|could|might|may|should|perhaps|maybe|possibly|allegedly|reportedly)\b/giu;
