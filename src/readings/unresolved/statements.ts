import type { HeldFigure, HeldQuotation } from '../holdings.ts';
import type { Open } from './open.ts';

const NOBODY =
  'No speaker was found: no verb of speech, label or neighbour says whose words these are.';
const NAMELESS = 'No rule tells whom the printed words mean.';
const REPORTED = 'Somebody is reported, but it cannot be told who says this.';

/** The quotations and figures whose speaker is nobody who has a page. */
export function openStatements(
  quotations: readonly HeldQuotation[],
  figures: readonly HeldFigure[],
): readonly Open[] {
  return [...quotations, ...figures].flatMap(({ url, facts }): Open[] => {
    const { id, passage, open, speaker, words } = facts;
    if (!open) return [];
    const { source, paragraph, labels, at } = passage;
    const credited = speaker !== null && speaker.asWritten !== '';
    return [
      {
        kind: facts.kind === 'figure' ? 'stater' : credited ? 'speaker' : 'nobody',
        url,
        printed: speaker?.asWritten ?? '',
        source,
        place: { paragraph, sentence: open, words: { words, at }, labels },
        why: whyOf(speaker),
        candidates: [],
        decision: [`- speaker: ${id}`, '  is: unresolved'],
      },
    ];
  });
}

function whyOf(speaker: HeldQuotation['facts']['speaker']): Open['why'] {
  if (!speaker) return { words: NOBODY };
  return { words: speaker.asWritten === '' ? REPORTED : NAMELESS, rule: speaker.rule };
}
