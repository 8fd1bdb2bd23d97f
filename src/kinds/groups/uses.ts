import type {
  Corpus,
  LinkedMention,
  LinkedQuotation,
  Passage,
  Source,
} from '../../model/corpus.ts';
import { contains, type Span } from '../../model/span.ts';
import { labelsOf } from '../../text/labels.ts';
import { occurrencesIn, type Occurrence } from './find/occurrences.ts';
import { wordsOf } from './find/tokens.ts';
import { voiceOf, type Voiced } from './find/voice.ts';

/** One use of a listed word: the wording as printed, where it stands, and whose word it is. */
export interface Use extends Occurrence, Voiced {
  readonly exact: string;
  readonly passage: Passage;
}

/** Every use of a listed word in a corpus, in the order of source and text. */
export function usesIn({ sources, mentions, quotations }: Corpus): readonly Use[] {
  const named = Map.groupBy(mentions, ({ passage }) => passage.source);
  const quoted = Map.groupBy(quotations, ({ passage }) => passage.source);
  return sources.flatMap((source) =>
    usesOf(source, named.get(source) ?? [], quoted.get(source) ?? []),
  );
}

function usesOf(
  source: Source,
  mentions: readonly LinkedMention[],
  quotations: readonly LinkedQuotation[],
): readonly Use[] {
  const { text, sentences, blocks } = source.analysed;
  const ordered = mentions.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return occurrencesIn(wordsOf(source, ordered)).flatMap((occurrence): Use[] => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= occurrence.word.start) at++;
    const sentence = sentences[at];
    const block = blocks[sentence?.block ?? -1];
    if (!sentence || !block) return [];
    return [
      {
        ...occurrence,
        ...voiceOf(text, block, occurrence.word, quotations),
        exact: text.slice(occurrence.start, occurrence.end),
        passage: passageOf(source, occurrence, sentence, block),
      },
    ];
  });
}

function passageOf(
  source: Source,
  word: Span,
  sentence: Span,
  block: Source['analysed']['blocks'][number],
): Passage {
  const { start, end } = sentence;
  const whole = contains(sentence, word) ? { start, end } : { start, end: Math.max(end, word.end) };
  return {
    source,
    paragraph: block.paragraph,
    blockType: block.type,
    sentence: whole,
    labels: labelsOf(source.analysed.text, word, whole, block.type),
  };
}
