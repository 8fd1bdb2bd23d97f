import type { Corpus, Entity, LinkedMention } from '../../model/corpus.ts';
import { type ReviewItem, scalar, STATEMENT } from './item.ts';
import { DOUBTFUL_RULES } from './lexicon/doubtful-rules.ts';

/**
 * The joins by rules that are wrong sometimes, each with the separation that undoes it: by source,
 * where some sources print the shorter form alone, else by that form.
 */
export function doubtfulJoins({ entities, quotations }: Corpus): ReviewItem[] {
  const ids = new Set(entities.map(({ id }) => id));
  const bySpeaker = Map.groupBy(quotations, ({ speaker }) => speaker?.entity?.id);
  const items = entities.flatMap((entity) =>
    entity.joinings
      .filter(({ rule }) => DOUBTFUL_RULES.includes(rule))
      .flatMap(({ rule, forms: [a, b] }): ReviewItem[] => {
        const [short, full] = a.length <= b.length ? [a, b] : [b, a];
        const { line, mentions } = partOf(entity, short);
        if (mentions.length === 0 || mentions.length === entity.mentions.length) return [];
        const sources = new Set(mentions.map(({ passage }) => passage.source));
        const said = bySpeaker.get(entity.id)?.filter(({ passage }) => sources.has(passage.source));
        return [
          {
            weight: mentions.length + STATEMENT * (said?.length ?? 0),
            why: `“${short}” is taken for “${full}” (${rule.replaceAll('-', ' ')}), ${mentions.length} of ${entity.mentions.length} mentions. If that is wrong:`,
            url: `${entity.url}#identity`,
            lines: [`- separate: ${entity.id}`, line, `  as: ${freeId(entity.id, ids)}`],
          },
        ];
      }),
  );
  return [...new Map(items.map((item) => [item.lines.join('\n'), item])).values()];
}

interface Part {
  /** The line of YAML that says which mentions these are. */
  readonly line: string;
  readonly mentions: readonly LinkedMention[];
}

function partOf(entity: Entity, form: string): Part {
  const bySource = Map.groupBy(entity.mentions, ({ passage }) => passage.source.id);
  const alone = [...bySource].filter(([, those]) => those.every(({ exact }) => exact === form));
  if (alone.length === 0) {
    const mentions = entity.mentions.filter(({ exact }) => exact === form);
    return { line: `  forms: [${scalar(form)}]`, mentions };
  }
  const sources = alone.map(([id]) => id).join(', ');
  return { line: `  sources: [${sources}]`, mentions: alone.flatMap(([, those]) => those) };
}

function freeId(id: string, ids: ReadonlySet<string>): string {
  for (let number = 2; ; number++) if (!ids.has(`${id}-${number}`)) return `${id}-${number}`;
}
