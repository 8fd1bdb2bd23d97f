import { csvOf } from '../../text/csv.ts';
import { STATEMENT_COLUMNS, statementCells } from '../statement-file.ts';
import type { SpeakerBlock } from './blocks.ts';
import { blockId } from './choices.ts';

/**
 * What is credited to speakers as CSV, in the order of the list: a row for each quotation, and for each figure
 * behind the quotations of the first block of whoever states it. `item` is the anchor of the block.
 */
export function speakersCsv(blocks: readonly SpeakerBlock[]): string {
  const rows = blocks.flatMap((block) => {
    const figures = block.goesOn ? [] : block.entry.figures;
    const statements = [...block.sources.flatMap(({ quotations }) => quotations), ...figures];
    return statements.map((one) => [...statementCells(one), blockId(block)]);
  });
  return csvOf([...STATEMENT_COLUMNS, 'item'], rows);
}
