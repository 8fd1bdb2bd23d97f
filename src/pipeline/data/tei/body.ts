import type { Block } from '../../../model/analysed-text.ts';
import type { Findings } from '../findings.ts';
import { marksOf } from './marks.ts';
import { weave } from './weave.ts';
import { element } from './xml.ts';

/**
 * The blocks of a source with all that was found in them. A title or heading is the head of a division,
 * which reaches to the next one; what stands before the first belongs to none.
 */
export function bodyOf(findings: Findings): string {
  const { text, blocks } = findings.source.analysed;
  const woven = weave(text, blocks, marksOf(findings));
  const lines: string[] = [];
  let isInDivision = false;
  for (const [index, block] of blocks.entries()) {
    if (opensDivision(block)) {
      if (isInDivision) lines.push('</div>');
      lines.push('<div>');
      isInDivision = true;
    }
    lines.push(blockOf(block, woven[index] ?? ''));
  }
  if (isInDivision) lines.push('</div>');
  return element('body', {}, `\n${lines.join('\n')}\n`);
}

function opensDivision({ type }: Block): boolean {
  return type === 'title' || type === 'heading';
}

function blockOf(block: Block, content: string): string {
  const { type, paragraph } = block;
  const attributes = { 'xml:id': `p${paragraph}`, n: String(paragraph) };
  if (type === 'paragraph') return element('p', attributes, content);
  return element(opensDivision(block) ? 'head' : 'ab', { ...attributes, type }, content);
}
