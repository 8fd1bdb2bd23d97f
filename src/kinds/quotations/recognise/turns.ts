import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Quotation, Speaker } from '../../../model/statement.ts';
import type { Cast } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { NOT_SPEAKERS } from '../lexicon/labels.ts';
import type { Credit } from './credit.ts';
import type { Marks } from './marks.ts';

/** One turn of a transcript: "WALLACE: words". `label` is the name, the span itself the words. */
export interface Turn extends Span {
  readonly label: Span;
  /** True when it stands where a text has its title. */
  readonly title: boolean;
  /** The marks that the turn stands in, when the transcript is printed as a quotation. */
  readonly marks: Marks | undefined;
}

const LABEL =
  /^(\p{Lu}[\p{L}.'’‘ʻ/-]*(?: \p{Lu}[\p{L}.'’‘ʻ/-]*){0,4})(?:, \p{Lu}[\p{L} ]{2,24})?(?=(?: \([^)\n]{1,40}\))?: )/u;
const LONGEST_LABEL = 80;
/** So many turns make it plain that a text is a transcript. */
const ESTABLISHED = 4;

/**
 * Finds the turns of a transcript: blocks or marked paragraphs that open with a name and a colon.
 * A single one is no transcript, nor is a label that is printed once only, in small letters, and
 * names nobody known.
 */
export function turnsOf(
  { text, blocks }: AnalysedText,
  marks: readonly Marks[],
  cast: Cast,
): Turn[] {
  const found = [
    ...blocks
      .filter(({ type }) => type === 'paragraph' || type === 'title')
      .map((block) => turnAt(text, block, undefined, block.type === 'title')),
    ...marks.map((pair) => turnAt(text, pair, pair, false)),
  ].filter((turn) => turn !== undefined);
  const kinds = new Map(cast.mentions.map((mention) => [mention.start, mention.kind]));
  const count = new Map<string, number>();
  const labelOf = ({ label }: Turn): string => text.slice(label.start, label.end);
  for (const turn of found) count.set(labelOf(turn), (count.get(labelOf(turn)) ?? 0) + 1);
  const asked = count.has('Q') && count.has('A');
  const isTurn = (turn: Turn): boolean => {
    const label = labelOf(turn);
    if (asked && (label === 'Q' || label === 'A')) return true;
    if (NOT_SPEAKERS.has(label.toLowerCase())) return false;
    // A title may well be "Berg: We will stay".
    if (turn.title) return (count.get(label) ?? 0) > 1;
    // "OSLO: …" at the head of a text is the place where it was written.
    if (turn === found[0] && kinds.get(turn.label.start) === 'place' && count.get(label) === 1)
      return false;
    const shouted = label === label.toUpperCase() && label.length > 2;
    return (
      (shouted && found.length > 2) ||
      (count.get(label) ?? 0) > 1 ||
      kinds.get(turn.label.start) === 'person'
    );
  };
  const turns = found.filter(isTurn);
  // Between the turns of a long exchange one who speaks once is a speaker too.
  if (turns.length >= ESTABLISHED)
    return found.filter(
      (turn) => isTurn(turn) || !(turn.title || NOT_SPEAKERS.has(labelOf(turn).toLowerCase())),
    );
  return turns.length > 1 ? turns : [];
}

/** The quotations of a transcript that is printed without marks: one a turn. */
export function spokenTurns(
  text: string,
  turns: readonly Turn[],
  speakerOf: (credit: Credit) => Speaker | null,
): Quotation[] {
  return turns.flatMap(({ start, end, label, marks }): Quotation[] => {
    if (marks) return [];
    const who = { ...label, head: 'label' } as const;
    const speaker = speakerOf({ frame: 0, who, attribution: undefined, rule: 'transcript-label' });
    return [
      {
        start,
        end,
        exact: text.slice(start, end),
        mode: 'direct',
        cue: null,
        speaker,
        rule: 'transcript-turn',
      },
    ];
  });
}

function turnAt(
  text: string,
  span: Span,
  marks: Marks | undefined,
  title: boolean,
): Turn | undefined {
  const head = text.slice(span.start, Math.min(span.end, span.start + LONGEST_LABEL));
  const [whole, label] = LABEL.exec(head) ?? [];
  if (!label || !whole) return undefined;
  const colon = text.indexOf(':', span.start + whole.length);
  const start = colon + 1 + (/^\s*/.exec(text.slice(colon + 1, colon + 20))?.[0].length ?? 0);
  if (start >= span.end) return undefined;
  return {
    start,
    end: span.end,
    label: { start: span.start, end: span.start + label.length },
    marks,
    title,
  };
}
