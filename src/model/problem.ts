import { VFileMessage } from 'vfile-message';
import type { Point } from 'unist';

/** The kinds of problem with content. `note` says what to do about it. */
export const PROBLEMS = {
  'unreadable-text': { note: 'Save the file as UTF-8 text and build again.' },
  'binary-text': { note: 'Remove the file from the folder, or save its text as .txt.' },
  'empty-text': { note: 'Put text into the file, or remove it.' },
  'unknown-format': { note: 'Save the text as .txt or .md; other files are passed over.' },
  'intricate-markdown': {
    note: 'Simplify the markup, or save the text as .txt; the file is read as plain text.',
  },
  'too-large': { note: 'Split the file into smaller ones.' },
  'not-readable': {
    note: 'Give yourself the right to read it, or take it out of the folder.',
  },
  'no-file': { note: 'Take it out of the folder.' },
  'outside-folder': {
    note: 'Copy the file into the folder; links that lead out of it are not followed.',
  },
  'bad-facts': {
    note: 'Correct the line; the text is built without the facts that could not be read.',
  },
  'bad-site': {
    note: 'Correct the line of site.yml; the site is built without what could not be read.',
  },
  'cut-line': {
    note: 'Nothing, when the same line is there again after this run; if not, put it back from version control. What was left of it lies in a file beside this one.',
  },
  'facts-alone': { note: 'Give the facts the name of their text, with .yml at the end.' },
  'same-text': { note: 'Remove one of the two files.' },
  'bad-curation': { note: 'Correct the file; until then none of its decisions holds.' },
  'bad-decision': { note: 'Correct the decision, or take it out; the other decisions hold.' },
  'bad-suppression': {
    note: 'Correct the file, or take the decision out. Until then nothing is published: somebody may be meant to be left out.',
  },
  'lost-target': {
    note: 'Name what is there now, or take the decision out; the other decisions hold.',
  },
  'bad-line': { note: 'Send one JSON object a line: {"id": "…", "text": "…"}.' },
} as const satisfies Record<string, { note: string }>;

/** The name of a kind of problem. */
export type ProblemId = keyof typeof PROBLEMS;

/**
 * Makes a placed message about content, not yet thrown or printed.
 * `file` is the path as the user knows it; `reason` says what was found and what was expected.
 */
export function problem(id: ProblemId, file: string, reason: string, place?: Point): VFileMessage {
  const message = new VFileMessage(reason, {
    ruleId: id,
    source: 'sourcebook',
    ...(place && { place }),
  });
  message.file = file;
  message.note = PROBLEMS[id].note;
  message.fatal = false;
  return message;
}
