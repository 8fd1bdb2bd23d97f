import type { LinkedSpeaker, Source } from '../../model/corpus.ts';
import { overlaps } from '../../model/span.ts';
import type { Findings } from './correct.ts';

/**
 * Takes every trace of suppressed persons out of what was found: their mentions, and the credits that
 * name them, printed words and all. The words of the texts stay as they are. `hidden` are ids of entities.
 */
export function concealed(findings: Findings, hidden: ReadonlySet<string>): Findings {
  if (hidden.size === 0) return findings;
  const isHidden = (id: string | undefined) => id !== undefined && hidden.has(id);
  const gone = Map.groupBy(
    findings.mentions.filter(({ entity }) => isHidden(entity?.id)),
    ({ passage }) => passage.source,
  );
  const names = (source: Source, words: { readonly start: number; readonly end: number }) =>
    gone.get(source)?.some((mention) => overlaps(mention, words)) ?? false;
  const credit = (source: Source, speaker: LinkedSpeaker): LinkedSpeaker => {
    const via = speaker.via.filter((one) => !names(source, one));
    const { start } = speaker;
    const unprinted = { asWritten: '', start, end: start, via };
    if (isHidden(speaker.entity?.id))
      return { ...unprinted, name: null, status: 'unresolved', rule: 'speaker-suppressed' };
    if (!names(source, speaker)) return { ...speaker, via };
    if (speaker.entity) return { ...speaker, ...unprinted };
    return { ...unprinted, name: null, status: 'unresolved', rule: 'speaker-suppressed' };
  };
  return {
    mentions: findings.mentions.filter(({ entity }) => !isHidden(entity?.id)),
    quotations: findings.quotations.map((quotation) => ({
      ...quotation,
      speaker: quotation.speaker && credit(quotation.passage.source, quotation.speaker),
      about: quotation.about.filter(({ id }) => !isHidden(id)),
    })),
    figures: findings.figures.map((figure) => ({
      ...figure,
      speaker: credit(figure.passage.source, figure.speaker),
    })),
  };
}
