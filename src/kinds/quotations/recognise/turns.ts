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
  /** The marks that the turn stands in, when the transcript is printed as a quotation. */
  readonly marks: Marks | undefined;
}

const LABEL = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}(?=(?: \([^)\n]{1,40}\))?: )/u;
const LONGEST_LABEL = 80;

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
      .filter(({ type }) => type === 'paragraph')
      .map((block) => turnAt(text, block, undefined)),
    ...marks.map((pair) => turnAt(text, pair, pair)),
  ].filter((turn) => turn !== undefined);
  const kinds = new Map(cast.mentions.map((mention) => [mention.start, mention.kind]));
  const count = new Map<string, number>();
  const labelOf = ({ label }: Turn): string => text.slice(label.start, label.end);
  for (const turn of found) count.set(labelOf(turn), (count.get(labelOf(turn)) ?? 0) + 1);
  const turns = found.filter((turn) => {
    const label = labelOf(turn);
    if (NOT_SPEAKERS.has(label.toLowerCase())) return false;
    // "OSLO: …" at the head of a text is the place where it was written.
    if (turn === found[0] && kinds.get(turn.label.start) === 'place' && count.get(label) === 1)
      return false;
    const shouted = label === label.toUpperCase() && label.length > 2;
    return (
      (shouted && found.length > 2) ||
      (count.get(label) ?? 0) > 1 ||
      kinds.get(turn.label.start) === 'person'
    );
  });
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

function turnAt(text: string, span: Span, marks: Marks | undefined): Turn | undefined {
  const head = text.slice(span.start, Math.min(span.end, span.start + LONGEST_LABEL));
  const label = LABEL.exec(head)?.[0];
  if (!label) return undefined;
  const colon = text.indexOf(':', span.start + label.length);
  const start = colon + 1 + (/^\s*/.exec(text.slice(colon + 1, colon + 20))?.[0].length ?? 0);
  if (start >= span.end) return undefined;
  return {
    start,
    end: span.end,
    label: { start: span.start, end: span.start + label.length },
    marks,
  };
}
