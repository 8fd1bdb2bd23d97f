import type { Token } from '../../../model/analysed-text.ts';
import type { LinkedMention, Source } from '../../../model/corpus.ts';
import { contains } from '../../../model/span.ts';
import { fold } from '../../../text/fold.ts';
import { isDemonym } from '../../../text/gazetteers/demonyms.ts';

/** A token of a source with what the rules of wordings ask of it. */
export interface Word extends Token {
  readonly key: string;
  readonly capital: boolean;
  /** First word of its sentence. */
  readonly first: boolean;
  readonly demonym: boolean;
  /** What of a name or date it belongs to. */
  readonly named?: LinkedMention['kind'];
  /** In a headline, where capitals tell nothing. */
  readonly headline: boolean;
}

/** The words of a source, in its order. The mentions are those of this source, in order. */
export function wordsOf({ analysed }: Source, mentions: readonly LinkedMention[]): readonly Word[] {
  const { tokens, sentences, blocks } = analysed;
  let next = 0;
  /** The sentence of which a word has been met. */
  let begun = -1;
  return tokens.map((token): Word => {
    const first = begun !== token.sentence;
    if (token.type !== 'sign') begun = token.sentence;
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= token.start) next++;
    const mention = mentions[next];
    const key = fold(token.text);
    const block = blocks[sentences[token.sentence]?.block ?? -1]?.type;
    return {
      ...token,
      key,
      capital: /^\p{Lu}/u.test(token.text),
      first,
      demonym: isDemonym(key),
      ...(mention && contains(mention, token) && { named: mention.kind }),
      headline: block === 'title' || block === 'heading',
    };
  });
}
