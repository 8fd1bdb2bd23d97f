import type { LinkedMention, Source } from '../model/corpus.ts';
import { excerpt } from './excerpt.ts';
import { linkTo, partOfSource, titleOf } from './link.ts';
import { inline, line, words } from './mdx.ts';
import type { Frame, Item } from './sheets.ts';
import { wordingAnchor, wordingsOf } from './wordings.ts';

/**
 * The sentences that name a thing, source by source and wording by wording: a sentence that prints two
 * wordings stands under both. The mentions are in the order of source and text.
 */
export function concordanceOf(mentions: readonly LinkedMention[]): readonly Item[] {
  const sources = Map.groupBy(mentions, ({ passage }) => passage.source);
  return [...sources].flatMap(([source, own]) => {
    const from = fromSource(source, own[0]?.id);
    return wordingsOf(own).flatMap(({ forms, those }) => {
      const printed = forms.map(({ form, those: same }) => ({ form, count: same.length }));
      const frames = [from, underWording(source, printed)];
      const sentences = Map.groupBy(those, ({ passage }) => passage.sentence.start);
      return [...sentences.values()].flatMap((marked) => {
        const [first] = marked;
        if (!first) return [];
        const marks = marked.map(({ start, end }) => ({ start, end, element: 'mark' }));
        return [{ frames, node: excerpt(first.passage, marks) }];
      });
    });
  });
}

/** The part of a page that holds what one source prints, with the way to the first mention in it. */
export function fromSource(source: Source, first?: string): Frame {
  const title = inline('a', { href: linkTo(source.url) }, words(titleOf(source)));
  const way = first === undefined ? [] : [firstMention(source, first)];
  return {
    element: 'section',
    attributes: { class: 'from', id: partOfSource(source.url) },
    head: [line(inline('h3', {}, title)), ...way],
  };
}

function firstMention(source: Source, id: string) {
  const label = `First mention in “${titleOf(source)}”`;
  const link = { href: linkTo(source.url, id), 'aria-label': label };
  return line(inline('p', { class: 'first' }, inline('a', link, words('First mention'))));
}

/** The part of it that holds the sentences with one wording, under its printed forms with their counts. */
export function underWording(
  source: Source,
  printed: readonly { readonly form: string; readonly count: number }[],
): Frame {
  const [first] = printed;
  return {
    element: 'section',
    attributes: { class: 'wording', id: wordingAnchor(source.url, first?.form ?? '') },
    head: [line(inline('h4', {}, ...printed.map(({ form, count }) => counted(form, count))))],
  };
}

function counted(form: string, count: number) {
  const times = count === 1 ? 'once' : `${count} times`;
  return inline(
    'span',
    { class: 'form' },
    inline('bdi', {}, words(form)),
    inline('span', { class: 'count' }, words(` ${times}`)),
  );
}
