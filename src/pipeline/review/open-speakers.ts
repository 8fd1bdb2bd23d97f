import type { Corpus, LinkedQuotation } from '../../model/corpus.ts';
import { openingOf } from '../../page/opening.ts';
import { type ReviewItem, STATEMENT } from './item.ts';

/** Marked words are quoted oftener than a paraphrase is. */
const WEIGHT = { direct: STATEMENT, mixed: STATEMENT - 1, indirect: STATEMENT - 2 } as const;

/**
 * The quotations whose speaker cannot be told, each with the decision that it shall stay so and, as a
 * comment, the ids of those who could be meant: the persons and bodies named in its paragraph or the one
 * before. What an editor has decided, also that it stays open, is not asked again.
 */
export function openSpeakers({ quotations, mentions, figures }: Corpus): ReviewItem[] {
  const named = Map.groupBy(mentions, ({ passage }) => passage.source);
  const inside = Map.groupBy(figures, ({ quotation }) => quotation);
  return quotations.filter(isOpen).map((quotation) => {
    const { id, url, exact, mode, speaker, passage } = quotation;
    const near = (named.get(passage.source) ?? []).filter(
      ({ passage: { paragraph }, kind }) =>
        kind !== 'place' &&
        (paragraph === passage.paragraph || paragraph === passage.paragraph - 1),
    );
    const ids = [...new Set(near.flatMap(({ entity }) => entity?.id ?? []))].toSorted();
    const printed = speaker?.asWritten ? `, printed “${speaker.asWritten}”` : '';
    return {
      weight: WEIGHT[mode] + STATEMENT * (inside.get(id)?.length ?? 0),
      why: `Nobody is credited with “${openingOf(exact, 60)}”${printed}. Who speaks?`,
      url,
      lines: [
        `- speaker: ${id}`,
        `  is: unresolved${ids.length > 0 ? ` # or ${ids.join(', or ')}` : ''}`,
      ],
    };
  });
}

function isOpen({ speaker }: LinkedQuotation): boolean {
  if (!speaker) return true;
  const settled = speaker.rule === 'speaker-by-curation' || speaker.rule === 'speaker-suppressed';
  return speaker.status === 'unresolved' && !settled;
}
