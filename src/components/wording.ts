/** The labels that a statement must be read with, in words. */
const LABELS: Readonly<Record<string, string>> = {
  headline: 'Headline',
  caption: 'Photo caption',
  negated: 'Negated',
  conditional: 'Conditional',
  question: 'Question',
};

/** Labels as front matter or an attribute has them ("headline negated"), in words. */
export function labelWords(labels: string | readonly string[] = []): readonly string[] {
  const names = typeof labels === 'string' ? labels.split(' ').filter(Boolean) : labels;
  return names.map((name) => LABELS[name] ?? name);
}

/** What a block of a text is, when it is not plainly a paragraph. */
export const BLOCKS: Readonly<Record<string, string>> = {
  title: 'Headline',
  heading: 'Heading',
  caption: 'Photo caption',
  boilerplate: 'Foot of the page',
};

/** How the speaker of a statement is known. */
export const STATUS: Readonly<Record<string, string>> = {
  explicit: 'named beside the words',
  title: 'by office or role',
  pronoun: 'by a pronoun',
  unresolved: 'unresolved',
  article: 'the article itself',
  editor: 'by the editor’s decision',
};

/** How sure a credit is, after the wording of the rule that found it. */
export const CONFIDENCE: Readonly<Record<string, string>> = {
  certain: 'The rules count this credit as certain: the words have a cue of their own.',
  likely:
    'The rules count this credit as likely: it rests on what stands near the words, and nothing else fits.',
  doubtful: 'The rules count this credit as doubtful: another reading competes with it.',
};

/** Whose word it is that a text prints. */
export const VOICES: Readonly<Record<string, string>> = {
  own: 'In the article’s own words',
  marked: 'In quotation marks, credited to nobody',
  quoted: 'In quoted words of',
  reported: 'In reported words of',
};

/** What kind of quotation it is. */
export const MODES: Readonly<Record<string, string>> = {
  direct: 'Direct: whole sentences in quotation marks',
  mixed: 'Partial: words in quotation marks inside the article’s sentence',
  indirect: 'Indirect: without quotation marks, in the article’s wording',
};

/** "one source", "2 sources". */
export function amount(count: number, one: string, many = `${one}s`): string {
  return `${count === 1 ? 'one' : count} ${count === 1 ? one : many}`;
}

/** "once", "2 times". */
export function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** "Paragraph 3"; the title has the number 0. */
export function paragraphName(paragraph: number | string): string {
  return Number(paragraph) === 0 ? 'Title' : `Paragraph ${paragraph}`;
}

const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** A derived number for a reader: 1500 is "1,500". */
export function numberWords(value: number): string {
  return digits.format(value);
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** An EDTF date of level 0 for a reader: "2016-12-15" is "15 December 2016". */
export function dateWords(edtf: string): string {
  const [year, month, day] = edtf.split('-');
  const name = MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}
