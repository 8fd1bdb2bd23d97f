import { amount, labelWords, numberWords, paragraphName, STATUS } from '../wording.ts';
import type { Filter } from './filters.ts';
import type { Scope } from './find-passages.ts';
import { FOUND_KINDS, type Found } from './found.ts';
import type { Credit, Shown } from './shown.ts';
import type { Wanted, Way } from './spelling.ts';

/** The kinds of results, one and many. */
export const KINDS: Readonly<Record<Found['kind'], readonly [one: string, many: string]>> = {
  people: ['Person', 'People'],
  places: ['Place', 'Places'],
  organisations: ['Organisation', 'Organisations'],
  figures: ['Figure', 'Figures'],
  quotations: ['Quotation', 'Quotations'],
  sources: ['Sentence', 'Sentences'],
};

/** What the filters are called. */
export const FILTER_WORDS: Readonly<Record<Filter, string>> = {
  kind: 'Kind',
  source: 'Source',
  speaker: 'Credited to',
  label: 'To be read as',
  match: 'How it matches',
};

/** The ways in which something matches. */
export const WAY_WORDS: Readonly<Record<Way, string>> = {
  asked: 'As asked',
  beginning: 'Begins with what was asked',
  spelling: 'Derived: another spelling',
  number: 'Derived: the same number',
  range: 'Derived: within a range',
};

/** How a term was looked for. */
export function termWords({ type, asked, value, runs }: Wanted): string {
  if (type === 'phrase') return PHRASE;
  if (type === 'beginning') return 'every word that begins so.';
  if (type === 'number')
    return `whole number, read as ${numberWords(value ?? 0)}: as asked, then otherwise printed, then ranges that hold it.`;
  const others = runs.filter(({ way }) => way === 'spelling').map(({ words }) => words.join(' '));
  const also = others.length > 0 ? ` Also, as other spellings: ${others.join(', ')}.` : '';
  const whole = /\w-\w/.test(asked) ? 'whole words in this order' : 'whole word';
  return `${whole}; in names also as the beginning of one.${also}`;
}

const PHRASE =
  'exact phrase: these words, whole and in this order. Case, accents and the form of quotation marks make no difference.';

/** How close together several terms had to stand; nothing to say when there is one. */
export function scopeWords(terms: number, scope: Scope): string {
  return terms < 2 ? '' : SCOPES[scope];
}

const SCOPES: Readonly<Record<Scope, string>> = {
  sentence: 'All of it in one name, figure, quotation or sentence.',
  paragraph: 'No sentence holds all of this; the sentences shown are from paragraphs that do.',
  source:
    'No sentence and no paragraph holds all of this; the sentences shown are from sources that do.',
};

/** How many results there are, of which kinds. */
export function countWords(found: readonly Found[]): string {
  if (found.length === 0) return 'Nothing was found.';
  const parts = FOUND_KINDS.flatMap((kind) => {
    const count = found.filter((one) => one.kind === kind).length;
    const [one, many] = KINDS[kind];
    return count > 0 ? [amount(count, one.toLowerCase(), many.toLowerCase())] : [];
  });
  const all = found.length === 1 ? 'One result' : `${numberWords(found.length)} results`;
  return `${all}: ${parts.join(', ')}.`;
}

/** Why something was found that is not printed as asked; empty when it is. */
export function derivationWords({ way, taken, amount: read, byEditor }: Shown): string {
  if (byEditor) return 'Found under a name that the editor gave; no source prints it.';
  const printed = taken.map((words) => `“${words}”`).join(', ');
  if (way === 'asked') return printed && `Also printed ${printed}.`;
  if (way === 'beginning') return `Begins with what was asked${printed && `: ${printed}`}.`;
  if (way === 'spelling')
    return `Derived: ${printed} taken for another spelling of what was asked.`;
  const asked = read?.asked.map(numberWords).join(' and ');
  if (way === 'number') return `Derived: ${printed} read as ${asked ?? 'the number asked for'}.`;
  const [low, high] = [numberWords(read?.low ?? 0), numberWords(read?.high ?? 0)];
  return `Derived: ${asked} lies between ${low} and ${high}, read from ${printed}.`;
}

/** Who is credited, apart from the name: how it is known, when it is not plainly printed. */
export function statusWords(status: string): string {
  if (status === 'nobody') return 'Credited to nobody';
  if (status === 'article') return 'The article itself';
  return status === 'explicit' ? '' : (STATUS[status] ?? '');
}

/** Who is credited and where it stands, in one line; for a name, how often it stands. */
export function whereWords(shown: Shown): string {
  const { place, credit, mentions, sources = 0, labels } = shown;
  if (mentions !== undefined)
    return `${amount(mentions, 'mention')} in ${amount(sources, 'source')}`;
  const quoted = (shown.quoted ?? []).map((one) =>
    one.who === '' ? creditWords(one) : `words of ${creditWords(one)}`,
  );
  const where = place && `${place.title}, ${paragraphName(place.paragraph).toLowerCase()}`;
  const parts = [credit && creditWords(credit), ...quoted, where, ...labelWords(labels)];
  return parts.filter(Boolean).join(' · ');
}

function creditWords({ who, status, printed }: Credit): string {
  const known = [who, statusWords(status)].filter(Boolean).join(', ');
  return printed === '' ? known : `${known} (printed as “${printed}”)`;
}
