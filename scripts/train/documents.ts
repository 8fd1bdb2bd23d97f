import type { Labelled } from './read-training.ts';

/** How many sentences an invented document may have. */
const LONGEST = 12;
/** How many sentences back a shared word still ties a sentence to its document. */
const REACH = 3;

/** Words that carry on what was said before. */
const CARRIES_ON =
  /^(?:He|She|It|They|His|Her|Their|This|That|These|But|The|Mr\.|Meanwhile|Earlier|Officials|Police)\b/;

/**
 * Joins the sentences of a corpus that gives them one by one, but in their order, into documents: a
 * sentence belongs to the one before it when they share a capitalised word, or it carries on.
 */
function documentsOf(lines: readonly Labelled[]): Labelled[] {
  const documents: Labelled[] = [];
  let open: Labelled[] = [];
  const close = (): void => {
    if (open.length > 0) documents.push(joined(open));
    open = [];
  };
  for (const line of lines) {
    if (line.text.startsWith('-DOCSTART-')) {
      close();
      continue;
    }
    if (open.length >= LONGEST || (open.length > 0 && !follows(line, open.slice(-REACH)))) close();
    open.push(line);
  }
  close();
  return documents;
}

/** Corpora whose lines are the sentences of whole texts, in their order. */
const IN_ORDER: ReadonlySet<string> = new Set(['gmb', 'wikigold']);

/** The lines of one file as texts: joined into documents where the corpus allows it. */
export function wholeTexts(lines: readonly Labelled[]): readonly Labelled[] {
  return lines.every(({ corpus }) => IN_ORDER.has(corpus)) ? documentsOf(lines) : lines;
}

function follows(line: Labelled, before: readonly Labelled[]): boolean {
  if (CARRIES_ON.test(line.text)) return true;
  const names = new Set(capitalised(line.text));
  return before.some(({ text }) => capitalised(text).some((word) => names.has(word)));
}

function capitalised(text: string): string[] {
  return text.match(/(?<=\s|^)\p{Lu}[\p{L}.-]{3,}/gu) ?? [];
}

function joined(lines: readonly Labelled[]): Labelled {
  const [first] = lines;
  let text = '';
  const ents: Labelled['ents'] = [];
  const ign: Labelled['ign'] = [];
  const read: { s: number; e: number }[] = [];
  for (const line of lines) {
    if (text) text += '\n\n';
    for (const { s, e, t } of line.ents) ents.push({ s: s + text.length, e: e + text.length, t });
    for (const { s, e } of line.ign) ign.push({ s: s + text.length, e: e + text.length });
    for (const { s, e } of line.read ?? []) read.push({ s: s + text.length, e: e + text.length });
    text += line.text;
  }
  return { id: first?.id ?? '', corpus: first?.corpus ?? '', text, ents, ign, read };
}
