import type { AnalysedText } from '../model/analysed-text.ts';
import { lastStarting, type Span } from '../model/span.ts';
import { SPEECH_VERBS } from './lexicon/speech.ts';

/** A verb right before one of these does not report what follows: "said after two convoys left". */
const NOT_REPORTING =
  /^(?:after|as|while|when|before|until|since|during|in|on|at|by|from|with|without|about|for|amid|following|to)$/;
const SOURCED = /^[^.;:“"]*\baccording to\b/;

/**
 * True when the sentence around a statement reports what somebody says, so that it cannot be told to
 * be the article's own: a verb of speech stands before it in its clause, or "according to" after it.
 */
export function isReported({ text, sentences }: AnalysedText, statement: Span): boolean {
  const sentence = sentences[lastStarting(sentences, statement.start)];
  if (!sentence) return false;
  const before = text.slice(sentence.start, statement.start);
  const clause = before.slice(
    Math.max(...[',', ';', ':', '”', '"', '('].map((sign) => before.lastIndexOf(sign))) + 1,
  );
  const words = clause.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  return (
    words.some(
      (word, at) => SPEECH_VERBS.has(word) && !NOT_REPORTING.test(words[at + 1] ?? 'to'),
    ) || SOURCED.test(text.slice(statement.end, sentence.end))
  );
}
