import { firstOf } from '../../page/exact-words.ts';
import { readDirective } from './fragment.ts';

/** Blocks in which words are looked for around an anchor. */
const AROUND = '.block, li, section, main';

/**
 * Goes to the words that the address names and marks them, where the browser has not done so itself. The
 * text of the page stays as it is: marks are put around it.
 */
export function highlight(): void {
  const directive = readDirective(location.hash);
  if (!directive) return;
  const anchor = document.getElementById(directive.anchor);
  const block = anchor?.closest(AROUND) ?? document.getElementById('main');
  if (!block) return;
  const nodes = textNodesOf(block);
  const found = firstOf(nodes.map(({ data }) => data).join(''), directive);
  const first = found && mark(nodes, found.start, found.end);
  (first ?? anchor)?.scrollIntoView({ block: 'center' });
}

/** Puts marks around the stretch; answers the first. */
function mark(nodes: readonly Text[], from: number, to: number): Element | undefined {
  let at = 0;
  let first: Element | undefined;
  for (const node of nodes) {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, node.data.length)];
    at += node.data.length;
    if (start >= end) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const around = document.createElement('mark');
    around.className = 'arrived';
    range.surroundContents(around);
    first ??= around;
  }
  return first;
}

function textNodesOf(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}
