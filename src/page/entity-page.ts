import type { z } from 'zod';
import type { Corpus, Entity, EntityKind, LinkedMention, Source } from '../model/corpus.ts';
import type { Page } from '../model/kind.ts';
import { entityEditorialOf } from './editorial.ts';
import { excerpt } from './excerpt.ts';
import type { entityFacts } from './front-matter.ts';
import { linkTo, partOfSource, titleOf } from './link.ts';
import { block, inline, line, section, words, type Inside } from './mdx.ts';
import { figureLine, quotationLine } from './statement.ts';

/** The headings of the statements on the page of an entity; a list without a heading is left out. */
export interface StatementHeadings {
  readonly quotationsBy?: string;
  readonly quotationsAbout?: string;
  readonly figuresBy?: string;
  readonly figuresNear?: string;
}

/** The pages of all entities of one kind, in the order of the corpus. */
export function entityPages(
  corpus: Corpus,
  kind: EntityKind,
  headings: StatementHeadings,
): readonly Page[] {
  const quotations = new Map(corpus.quotations.map((one) => [one.id, one]));
  const figures = new Map(corpus.figures.map((one) => [one.id, one]));
  const linesOf = <T>(
    ids: readonly string[],
    by: ReadonlyMap<string, T>,
    toLine: (one: T) => Inside,
  ) => ids.flatMap((id) => by.get(id) ?? []).map(toLine);
  return corpus.entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => {
      const groups = bySource(entity.mentions);
      const listed = (
        [
          [
            'quotations-by',
            headings.quotationsBy,
            linesOf(entity.quotationsBy, quotations, quotationLine),
          ],
          [
            'quotations-about',
            headings.quotationsAbout,
            linesOf(entity.quotationsAbout, quotations, quotationLine),
          ],
          ['figures-by', headings.figuresBy, linesOf(entity.figuresBy, figures, figureLine)],
          ['figures-near', headings.figuresNear, linesOf(entity.figuresNear, figures, figureLine)],
        ] as const
      ).flatMap(([id, heading, lines]) => (heading ? section(id, heading, ...lines) : []));
      return {
        path: entity.url.slice(1, -1),
        frontMatter: factsOf(entity, groups),
        body: [...section('mentions', 'Mentions', ...groups.map(mentionsOf)), ...listed],
      };
    });
}

type Group = readonly [Source, readonly LinkedMention[]];

function bySource(mentions: readonly LinkedMention[]): readonly Group[] {
  return [...Map.groupBy(mentions, (mention) => mention.passage.source)];
}

function factsOf(entity: Entity, groups: readonly Group[]): z.infer<typeof entityFacts> {
  return {
    id: entity.id,
    kind: entity.kind,
    title: entity.name,
    aliases: [...entity.aliases],
    sources: groups.map(([source, mentions]) => ({
      title: titleOf(source),
      url: source.url,
      forms: [...Map.groupBy(mentions, (mention) => mention.exact)].map(([form, those]) => ({
        form,
        count: those.length,
      })),
    })),
    joinings: entity.joinings.map(({ rule, forms: [one, other] }) => ({
      rule,
      forms: [one, other],
    })),
    mentions: entity.mentions.length,
    ...entityEditorialOf(entity),
  };
}

function mentionsOf([source, mentions]: Group): Inside {
  const sentences = Map.groupBy(mentions, ({ passage }) => passage.sentence.start);
  const title = inline('a', { href: linkTo(source.url) }, words(titleOf(source)));
  return block(
    'section',
    { class: 'from', id: partOfSource(source.url) },
    line(inline('h3', {}, title)),
    ...[...sentences.values()].flatMap((those) => {
      const [first] = those;
      if (!first) return [];
      return [
        excerpt(
          first.passage,
          those.map(({ start, end }) => ({ start, end, element: 'mark' })),
        ),
      ];
    }),
  );
}
