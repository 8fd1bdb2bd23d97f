import { contains } from '../../../model/span.ts';
import type { Quotation, Speaker } from '../../../model/statement.ts';

/**
 * A report inside the direct words of somebody else comes through that person: in “BERG: According
 * to the bank, reserves fell” the bank speaks via Berg. Takes and gives back quotations in the order
 * of the text.
 */
export function throughSpeakers(quotations: readonly Quotation[]): Quotation[] {
  const open: Quotation[] = [];
  return quotations.map((quotation) => {
    while (open.length > 0 && !contains(open.at(-1) ?? quotation, quotation)) open.pop();
    const outer = open.findLast(({ mode, speaker }) => mode === 'direct' && speaker)?.speaker;
    open.push(quotation);
    const { speaker } = quotation;
    if (!speaker || !outer || isSame(speaker, outer)) return quotation;
    const { start, end, asWritten } = outer;
    return {
      ...quotation,
      speaker: { ...speaker, via: [...speaker.via, { start, end, asWritten }] },
    };
  });
}

function isSame(a: Speaker, b: Speaker): boolean {
  return a.name === null ? a.start === b.start : a.name === b.name;
}
