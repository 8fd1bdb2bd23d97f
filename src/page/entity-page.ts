import type { z } from 'zod';
import type { Corpus, Entity, EntityKind } from '../model/corpus.ts';
import type { Page } from '../model/kind.ts';
import { besideItems, besideOf, bySentence } from './beside.ts';
import { concordanceOf } from './concordance.ts';
import { entityEditorialOf } from './editorial.ts';
import type { entityFacts } from './front-matter.ts';
import { titleOf } from './link.ts';
import type { Inside } from './mdx.ts';
import { bodyOf, placesOf, type Item, type Part } from './sheets.ts';
import { figureLine, quotationLine } from './statement.ts';
import { wordingAnchor } from './wordings.ts';

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
  const sentences = bySentence(corpus.mentions);
  return corpus.entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => {
      const mentions: Part = {
        id: 'mentions',
        heading: 'Mentions',
        items: concordanceOf(entity.mentions),
      };
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
      ).flatMap(([id, heading, items]): Part[] => (heading ? [{ id, heading, items }] : []));
      const beside: Part = {
        id: 'beside',
        heading: 'Named in the same sentences',
        items: besideItems(besideOf(entity, sentences)),
      };
      return {
        path: entity.url.slice(1, -1),
        frontMatter: factsOf(entity, placesOf(mentions)),
        body: bodyOf([mentions, ...listed, beside]),
      };
    });
}

function linesOf<Statement>(
  ids: readonly string[],
  by: ReadonlyMap<string, Statement>,
  toLine: (one: Statement) => Inside,
): readonly Item[] {
  return ids.flatMap((id) => by.get(id) ?? []).map((one) => ({ frames: [], node: toLine(one) }));
}

function factsOf(entity: Entity, places: ReadonlyMap<string, string>): z.infer<typeof entityFacts> {
  const groups = [...Map.groupBy(entity.mentions, ({ passage }) => passage.source)];
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
        at: places.get(wordingAnchor(source.url, form)) ?? '',
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
