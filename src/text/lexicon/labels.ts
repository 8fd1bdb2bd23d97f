/** Words that negate what follows them in a sentence. */
export const NEGATIONS =
  /(?:\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|den(?:y|ies|ied|ying)|refut(?:e|es|ed)|reject(?:s|ed)?)\b|n['’]t\b)/giu;

/** Fixed phrases whose negative word negates nothing. */
export const NOT_NEGATIONS =
  /\b(?:not only|no (?:fewer|less|more) than|nothing short of|no doubt|not least|no-one|no one)\b/giu;

/** Words that make a clause possible rather than asserted. */
export const POSSIBILITIES =
  /\b(?:would|could|might|may|should|perhaps|maybe|possibly|allegedly|reportedly)\b/giu;

/** Words that make a sentence conditional, but not those of an indirect question ("asked if"). */
export const CONDITIONS =
  /(?<!\b(?:ask(?:ed|s|ing)?|wonder(?:ed|s)?|know|see|as|even)\s+)\b(?:if|unless)\b/giu;
