import type { z } from 'zod';
import type { Source } from '../../model/corpus.ts';
import type { Page, Pages } from '../../model/kind.ts';
import { fromSource, underWording } from '../../page/concordance.ts';
import { placeOf } from '../../page/excerpt.ts';
import { linkTo, titleOf } from '../../page/link.ts';
import { marked } from '../../page/marked.ts';
import { inline, line, type Inside } from '../../page/mdx.ts';
import { bodyOf, placesOf, type Item, type Part } from '../../page/sheets.ts';
import { wordingAnchor, wordingsOf } from '../../page/wordings.ts';
import { byCodeUnit } from '../../text/order.ts';
import { HEADS } from './lexicon/heads.ts';
import { schema } from './schema.ts';
import { usesIn, type Use } from './uses.ts';

type Facts = z.infer<typeof schema>;

/** The pages of words for groups and powers: every wording with the word, in every sentence that prints it. */
export const pages: Pages = {
  noun: 'word for a group',
  title: 'Words for groups',
  schema,
  slugs: (corpus) => [...new Set(usesIn(corpus).map(({ head }) => head))].toSorted(byCodeUnit),
  pages: (corpus) => {
    const uses = Map.groupBy(usesIn(corpus), ({ head }) => head);
    return HEADS.flatMap(([id]) => {
      const those = uses.get(id);
      return those ? [pageOf(id, those)] : [];
    }).toSorted((a, b) => byCodeUnit(a.path, b.path));
  },
};

function pageOf(id: string, uses: readonly Use[]): Page {
  const sources = [...Map.groupBy(uses, ({ passage }) => passage.source)];
  const part: Part = {
    id: 'uses',
    heading: 'Every sentence that prints it',
    items: sources.flatMap(([source, own]) => itemsOf(source, own)),
  };
  const places = placesOf(part);
  const facts: Facts = {
    id: `groups/${id}`,
    kind: 'group',
    title: titleFrom(uses),
    mentions: uses.length,
    sources: sources.map(([source, own]) => ({
      title: titleOf(source),
      url: source.url,
      forms: wordingsOf(own).flatMap(({ forms }) =>
        forms.map(({ form, those }) => ({
          form,
          count: those.length,
          at: places.get(wordingAnchor(source.url, form)) ?? '',
          uses: usesBy(those),
        })),
      ),
    })),
  };
  return { path: `groups/${id}`, frontMatter: facts, body: bodyOf([part]) };
}

/** The printed forms of the word, small letters before capitals of the same word: "rebel, rebels". */
function titleFrom(uses: readonly Use[]): string {
  const forms = Map.groupBy(
    uses.map(({ word }) => word.exact),
    (exact) => exact.toLowerCase(),
  );
  return [...forms]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(([, printed]) => printed.toSorted(byCodeUnit).at(-1) ?? '')
    .join(', ');
}

type Uses = Facts['sources'][number]['forms'][number]['uses'];

/** Whose words the uses of one form are, in the order in which the text first has them; the article's own first. */
function usesBy(uses: readonly Use[]): Uses {
  const groups = Map.groupBy(uses, ({ voice, quotation }) => {
    const { entity, asWritten } = quotation?.speaker ?? {};
    return `${voice} ${voice === 'own' ? '' : (entity?.url ?? asWritten ?? '')}`;
  });
  const counted = [...groups.values()].flatMap((those): Uses => {
    const [first] = those;
    if (!first) return [];
    const speaker = speakerOf(first);
    return [{ voice: first.voice, ...(speaker && { speaker }), count: those.length }];
  });
  return [
    ...counted.filter(({ voice }) => voice === 'own'),
    ...counted.filter(({ voice }) => voice !== 'own'),
  ];
}

function speakerOf({ voice, quotation }: Use): Uses[number]['speaker'] {
  const { speaker } = quotation ?? {};
  if (!speaker || voice === 'own' || voice === 'marked') return undefined;
  const { asWritten, name, entity, status } = speaker;
  return {
    asWritten,
    name: entity?.name ?? name,
    ...(entity && { url: entity.url }),
    status,
  };
}

/** The sentences of one source, wording by wording; those of one sentence and voice stand together. */
function itemsOf(source: Source, uses: readonly Use[]): readonly Item[] {
  const from = fromSource(source);
  return wordingsOf(uses).flatMap(({ forms, those }) => {
    const printed = forms.map(({ form, those: same }) => ({ form, count: same.length }));
    const frames = [from, underWording(source, printed)];
    const lines = Map.groupBy(
      those,
      ({ passage, voice, quotation }) =>
        `${passage.sentence.start} ${voice} ${quotation?.id ?? ''}`,
    );
    return [...lines.values()].map((same) => ({ frames, node: lineOf(same) }));
  });
}

function lineOf(uses: readonly Use[]): Inside {
  const [first] = uses;
  if (!first) throw new Error('Unexpected line without words, expected at least one use.');
  const { passage, voice, quotation } = first;
  const speaker = speakerOf(first);
  const marks = uses.map(({ start, end }) => ({ start, end, element: 'mark' }));
  const attributes = {
    ...placeOf(passage, passage.sentence),
    voice,
    page: quotation && linkTo(quotation.url),
    speaker: speaker?.asWritten,
    who: speaker?.name,
    profile: speaker?.url === undefined ? null : linkTo(speaker.url),
  };
  const { text } = passage.source.analysed;
  return line(inline('Worded', attributes, ...marked(text, passage.sentence, marks)));
}
