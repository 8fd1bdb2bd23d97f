import { kinds } from '../../src/kinds/index.ts';
import type { AnalysedText } from '../../src/model/analysed-text.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import type { Join, Kind } from '../../src/model/kind.ts';
import type { Cast, Chain, Mention, MentionKind } from '../../src/model/mention.ts';
import type { Quantity, Quotation } from '../../src/model/statement.ts';
import { corpusOf } from '../../src/pipeline/index.ts';
import { formats } from '../../src/text/formats/index.ts';

/** Two texts that print the same words of one speaker, cut differently. */
export const TEXTS: Readonly<Record<string, string>> = {
  'harbour.txt': `Harbour closes after the storm

Mayor Ada Lindqvist said that the harbour of Norrvik would stay shut until Friday. “We will not open it {today}, nor tomorrow, nor before the divers are done,” Lindqvist told reporters.

No ferry has left Norrvik since Tuesday. Some 300 passengers and more than 40 lorries were waiting, according to the Ferry Board.

“If the wind drops, we open,” an official said.

Workers clear the quay of Norrvik. (Photo by A. Holm)

The storm itself had passed by noon.

SHARE THIS ARTICLE`,
  'ferries.txt': `Ferries wait in Norrvik

The mayor, Ada Lindqvist, was blunt. “We will not open it today, nor tomorrow,” she said. <b>Nobody</b> was hurt & nobody complained.

“Whose harbour is it?”`,
};

const NAMES: readonly (readonly [MentionKind, string, readonly string[]])[] = [
  ['person', 'Ada Lindqvist', ['Ada Lindqvist', 'Lindqvist']],
  ['place', 'Norrvik', ['Norrvik']],
  ['organisation', 'Ferry Board', ['Ferry Board']],
  ['date', 'Friday', ['Friday', 'Tuesday']],
];

/** The small texts as a linked corpus, by rules that know only these names and forms. */
export function smallCorpus(texts: Readonly<Record<string, string>> = TEXTS): Corpus {
  const files = Object.entries(texts).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const literal = kinds.map((kind): Kind => ({
    id: kind.id,
    ...(kind.pages && { pages: kind.pages }),
    ...(kind.naming && { naming: namingOf(kind.naming.kind) }),
    ...(kind.id === 'quotations' && { quotations }),
    ...(kind.id === 'figures' && { figures }),
  }));
  const named = (['person', 'place', 'organisation', 'date'] as const).map((kind) => kind);
  const missing = named.filter((kind) => !literal.some((one) => one.naming?.kind === kind));
  const FOLDERS = {
    person: 'people',
    place: 'places',
    organisation: 'organisations',
    date: 'dates',
  };
  const all = literal.map((kind): Kind => {
    const own = missing.find((one) => FOLDERS[one] === kind.id);
    return own ? { ...kind, naming: namingOf(own) } : kind;
  });
  return corpusOf(files, { formats, kinds: all, ledger: new Map() }).corpus;
}

function namingOf(kind: MentionKind): NonNullable<Kind['naming']> {
  const forms = NAMES.filter(([own]) => own === kind).flatMap(([, , printed]) => printed);
  return {
    kind,
    recognise: ({ text }) =>
      forms.flatMap((form) =>
        occurrences(text, form).map((start) => ({
          kind,
          start,
          end: start + form.length,
          rule: 'listed-name',
          weight: 0.5 + form.length / 100,
        })),
      ),
    chain: (_, mentions) => chainsOf(kind, mentions),
    join: (chains) =>
      chains.flatMap((chain, a): Join[] =>
        chains
          .slice(a + 1)
          .flatMap((other, at) =>
            other.name === chain.name ? [{ a, b: a + 1 + at, rule: 'same-full-name' }] : [],
          ),
      ),
  };
}

function chainsOf(kind: MentionKind, mentions: readonly Mention[]): readonly Chain[] {
  return NAMES.filter(([own]) => own === kind).flatMap(([, name, forms]): Chain[] => {
    const those = mentions.filter((mention) => forms.includes(mention.exact));
    const joinings = [...new Set(those.map(({ exact }) => exact))]
      .filter((form) => form !== name)
      .map((form) => ({ rule: 'surname-of-full-name', forms: [name, form] as const }));
    return those.length ? [{ kind, name, mentions: those, joinings }] : [];
  });
}

function occurrences(text: string, form: string): number[] {
  return [...text.matchAll(new RegExp(`\\b${form}\\b`, 'g'))].map(({ index }) => index);
}

function quotations({ text }: AnalysedText, cast: Cast): readonly Quotation[] {
  return [...text.matchAll(/“([^”]+)”(?:\s+((?:an? )?\w+)\s+(said|told))?/g)].map(
    (match): Quotation => {
      const [whole, exact = '', who, cue] = match;
      const start = match.index + 1;
      const at = match.index + whole.length;
      const person = cast.chains.find((chain) => chain.kind === 'person')?.name ?? null;
      const status = who === 'she' ? 'pronoun' : who === 'Lindqvist' ? 'explicit' : 'unresolved';
      const speakerEnd = at - (cue?.length ?? 0) - 1;
      return {
        start,
        end: start + exact.length,
        exact,
        mode: 'direct',
        cue: cue ? { start: at - cue.length, end: at, exact: cue } : null,
        speaker: who
          ? {
              start: speakerEnd - who.length,
              end: speakerEnd,
              asWritten: who,
              name: status === 'unresolved' ? null : person,
              status,
              rule: 'words-then-speaker',
              via: [],
            }
          : null,
        rule: 'in-marks',
      };
    },
  );
}

function figures({ text }: AnalysedText): readonly Quantity[] {
  return [...text.matchAll(/(Some|more than) (\d+) (\w+)/g)].map((match): Quantity => {
    const [whole, modifier = '', digits = '', noun = ''] = match;
    const end = match.index + whole.length;
    const about = modifier === 'Some';
    return {
      start: match.index,
      end: end - noun.length - 1,
      exact: `${modifier} ${digits}`,
      value: about ? Number(digits) : null,
      low: about ? null : Number(digits),
      high: null,
      modifier,
      counted: { start: end - noun.length, end, exact: noun },
      rule: 'number-and-noun',
    };
  });
}
