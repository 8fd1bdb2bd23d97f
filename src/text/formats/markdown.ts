import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BlockType } from '../../model/analysed-text.ts';
import type { Format, ReadText } from '../../model/format.ts';
import { problem } from '../../model/problem.ts';
import { isCaption, numbered } from '../blocks.ts';
import { footStart } from '../foot.ts';
import { headEnd } from '../head.ts';

/**
 * Bounds within which remark-parse answers in good time: signs of markup between two blank lines,
 * and the depth of nested quotations. Its time grows with the square of the one and the other
 * overflows its stack.
 */
const MOST_SIGNS = 1_500;
const MOST_DEPTH = 50;

/** Markdown: the canonical text is its words without markup, blocks parted by a blank line. */
export const markdown: Format = { extensions: ['.md', '.markdown'], read };

function read(decoded: string, file: string): ReadText {
  const front = /^---[^\S\n]*\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/.exec(decoded);
  const body = front ? decoded.slice(front[0].length) : decoded;
  const facts = front ? { facts: { yaml: front[1] ?? '', line: 2 } } : {};
  const reason = tooIntricate(body);
  if (reason)
    return { text: body, ...facts, problems: [problem('intricate-markdown', file, reason)] };
  return { ...canonical(unified().use(remarkParse).parse(body)), ...facts, problems: [] };
}

function tooIntricate(body: string): string | undefined {
  for (const chunk of body.split(/\n[^\S\n]*\n/)) {
    const signs = chunk.match(/[*_`~[\]<>!&\\]/g)?.length ?? 0;
    if (signs > MOST_SIGNS) {
      return `Unexpected ${signs} signs of markup in one block, expected at most ${MOST_SIGNS}`;
    }
  }
  for (const line of body.split('\n')) {
    const depth =
      /^(?:\s{0,8}(?:>|[-*+]\s|\d{1,9}[.)]\s))+/.exec(line.slice(0, 4 * MOST_DEPTH))?.[0] ?? '';
    const marks = depth.match(/>|[-*+]\s|\d[.)]/g)?.length ?? 0;
    if (marks > MOST_DEPTH || /^\s{200}/.test(line)) {
      return `Unexpected nesting deeper than ${MOST_DEPTH} levels, expected fewer`;
    }
  }
  return undefined;
}

/** Lays the words of each block one after another and remembers where each came to stand. */
function canonical(tree: Root): Pick<ReadText, 'text' | 'blocks'> {
  const found: { type: BlockType; words: string }[] = [];
  collect(tree, found);
  const printed = found.map((block) => block.words);
  const [head, foot] = [headEnd(printed), footStart(printed)];
  let text = '';
  const typed = found.map(({ type, words }, index) => {
    if (text) text += '\n\n';
    const start = text.length;
    text += words;
    return {
      start,
      end: text.length,
      type: index < head || index >= foot ? ('boilerplate' as const) : titled(type, index, head),
    };
  });
  return { text, blocks: numbered(typed) };
}

/** Below what a page says of its own publication the first heading is the title. */
function titled(type: BlockType, index: number, head: number): BlockType {
  return head > 0 && index === head && type === 'heading' ? 'title' : type;
}

function collect(node: Nodes, found: { type: BlockType; words: string }[]): void {
  const push = (type: BlockType, words: string) => {
    const trimmed = words.trim();
    if (trimmed) found.push({ type, words: trimmed });
  };
  if (node.type === 'heading') {
    push(node.depth === 1 && found.length === 0 ? 'title' : 'heading', wordsOf(node));
  } else if (node.type === 'paragraph') {
    const words = wordsOf(node);
    push(isCaption(words) || isPicture(node) ? 'caption' : 'paragraph', words);
  } else if (node.type === 'code' || node.type === 'html') {
    push('paragraph', node.value);
  } else if ('children' in node) {
    for (const child of node.children) collect(child, found);
  }
}

function isPicture(node: Nodes): boolean {
  return (
    'children' in node &&
    node.children.length > 0 &&
    node.children.every((child) => child.type === 'image')
  );
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
