import type { z } from 'zod';
import type { LinkedFigure, LinkedQuotation } from '../../model/corpus.ts';
import type { Page, Pages } from '../../model/kind.ts';
import { creditExcerpt, creditMarks } from '../../page/credit.ts';
import { excerpt, placeOf } from '../../page/excerpt.ts';
import { editorialOf } from '../../page/editorial.ts';
import { refOf } from '../../page/entity-ref.ts';
import { passageOf, speakerOf } from '../../page/front-matter.ts';
import { linkTo, titleOf } from '../../page/link.ts';
import { marked } from '../../page/marked.ts';
import { inline, line, section, type Inside } from '../../page/mdx.ts';
import { sentenceOf } from '../../page/open-sentence.ts';
import { openingOf } from '../../page/opening.ts';
import { figureLine } from '../../page/statement.ts';
import { schema } from './schema.ts';
import { sharedWords, type SharedWords } from './shared-words.ts';

/** The pages of quotations: the words in their sentence, the credit, and the other versions. */
export const pages: Pages = {
  noun: 'quotation',
  title: 'Quotations',
  schema,
  pages: ({ quotations, figures }) => {
    const byId = new Map(quotations.map((one) => [one.id, one]));
    const inside = Map.groupBy(figures, (figure) => figure.quotation);
    const versions = new Map<string, Versions>();
    return quotations.map((quotation) => {
      const { id = '', quotations: all = [] } = quotation.utterance ?? {};
      const own = versions.get(id) ?? versionsIn(all.flatMap((one) => byId.get(one) ?? []));
      versions.set(id, own);
      return pageOf(quotation, own, inside.get(quotation.id) ?? []);
    });
  },
};

/** The versions of one utterance and the words that they share. */
interface Versions {
  readonly all: readonly LinkedQuotation[];
  readonly shared: SharedWords;
}

function versionsIn(all: readonly LinkedQuotation[]): Versions {
  return { all, shared: sharedWords(all.map(({ exact }) => exact)) };
}

function pageOf(
  quotation: LinkedQuotation,
  versions: Versions,
  figures: readonly LinkedFigure[],
): Page {
  const { passage, speaker, cue, start, end } = quotation;
  const marks = [{ start, end, element: 'mark' }, ...creditMarks(speaker, cue)];
  return {
    path: quotation.url.slice(1, -1),
    frontMatter: factsOf(quotation, versions.shared.every),
    body: [
      ...section('sentence', 'In its sentence', excerpt(passage, marks, quotation)),
      ...section('credit', 'Where the speaker is named', ...creditExcerpt(passage, speaker, cue)),
      ...section('versions', 'Every version of this utterance', ...versionsOf(quotation, versions)),
      ...section('figures', 'Figures inside these words', ...figures.map(figureLine)),
    ],
  };
}

function factsOf(quotation: LinkedQuotation, every: boolean): z.infer<typeof schema> {
  const { id, exact, mode, cue, rule, speaker, passage, about, utterance } = quotation;
  return {
    id,
    kind: 'quotation',
    title: openingOf(exact, 80),
    words: exact,
    mode,
    cue: cue?.exact ?? null,
    rule,
    speaker: speaker && speakerOf(speaker),
    passage: passageOf(passage, quotation),
    ...(!speaker?.entity && { open: sentenceOf(passage) }),
    about: about.map(refOf),
    ...(utterance && {
      utterance: {
        id: utterance.id,
        rules: [...utterance.rules],
        versions: utterance.quotations.length,
        ...(!every && { chained: true as const }),
      },
    }),
    ...editorialOf(quotation),
  };
}

function versionsOf(own: LinkedQuotation, { all, shared }: Versions): readonly Inside[] {
  if (all.length < 2) return [];
  return all.map((version, index) => {
    const { exact, passage, url } = version;
    const marks = (shared.spans[index] ?? []).map((span) => ({ ...span, element: 'mark' }));
    const attributes = {
      page: version.id === own.id ? null : linkTo(url),
      source: titleOf(passage.source),
      ...placeOf(passage, version),
    };
    return line(
      inline('Version', attributes, ...marked(exact, { start: 0, end: exact.length }, marks)),
    );
  });
}
