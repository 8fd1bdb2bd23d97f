import type { Span } from './span.ts';

/**
 * How the speaker of a statement is known: named beside the words (explicit), by an office or role
 * ("the envoy") that the text ties to a name (title), by a pronoun (pronoun), not to be told
 * (unresolved), nobody but the text itself (article), or by a decision of an editor (editor).
 */
export type SpeakerStatus = 'explicit' | 'title' | 'pronoun' | 'unresolved' | 'article' | 'editor';

/**
 * How sure a credit is, in classes that each have a stated meaning (the kind's README): certain, when
 * the words' own cue names the speaker; likely, when they are credited through their neighbours or a
 * pronoun and nothing else fits; doubtful, when a second reading competes. Doubtful ones are not given.
 */
export type Confidence = 'certain' | 'likely' | 'doubtful';

/**
 * Who is credited with a statement. `asWritten` is the exact span; `name` the fullest form of that
 * person or body in the same text, null when unresolved.
 */
export interface Speaker extends Span {
  readonly asWritten: string;
  readonly name: string | null;
  readonly status: SpeakerStatus;
  readonly rule: string;
  /** Absent where nobody is credited. */
  readonly confidence?: Confidence;
  /** Those through whom the words came ("the UN said, citing …"), as written, nearest first. */
  readonly via: readonly (Span & { readonly asWritten: string })[];
}

/** `direct`: whole sentences in marks; `mixed`: a marked part inside the article's sentence; `indirect`: no marks. */
export type QuotationMode = 'direct' | 'indirect' | 'mixed';

/** Words credited to a speaker. `start`/`end` are the words without their marks. */
export interface Quotation extends Span {
  readonly exact: string;
  readonly mode: QuotationMode;
  /** The speech verb or phrase as printed ("said", "according to"), null when there is none. */
  readonly cue: (Span & { readonly exact: string }) | null;
  /** Null when nobody is credited. */
  readonly speaker: Speaker | null;
  readonly rule: string;
}

/** A number with what it counts. Value or bounds are derived by the rule; the words come first. */
export interface Quantity extends Span {
  /** The number with its modifier, as printed: "more than 40", "between 1,500 up to 5,000". */
  readonly exact: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** As printed: "about", "more than"; null when there is none. */
  readonly modifier: string | null;
  /** The noun phrase that is counted, as printed; null when there is none. */
  readonly counted: (Span & { readonly exact: string }) | null;
  /** The words before it that say that it changed, as printed: "rose to", "cut by". */
  readonly change?: Span & { readonly exact: string };
  readonly rule: string;
}

/** A visible label on a statement, so that it is not read as a plain assertion. */
export type StatementLabel = 'headline' | 'caption' | 'negated' | 'conditional' | 'question';
