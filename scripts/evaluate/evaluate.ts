import { analyse } from '../../src/text/analyse.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { Tagger } from '../../src/model/tagger.ts';
import { recogniseText } from '../../src/pipeline/one-text.ts';
import { type GoldText, NAME_KINDS } from './gold.ts';
import type { Mistake } from './mistake.ts';
import { type Measures, measuresOf, type TextScore } from './measures.ts';
import { scoreDates } from './score-dates.ts';
import { scoreFigures } from './score-figures.ts';
import { scoreNames } from './score-names.ts';
import { scoreQuotations } from './score-quotations.ts';

/** The measures of all texts together and of each genre, with every mistake. */
export interface Evaluation {
  readonly results: {
    readonly all: Measures;
    readonly genres: Readonly<Record<string, Measures>>;
  };
  readonly mistakes: readonly Mistake[];
}

/** Runs the recognisers over gold texts and measures what they find. The same texts, the same answer. */
export function evaluate(
  texts: readonly GoldText[],
  kinds: readonly Kind[],
  tagger: Tagger | undefined,
): Evaluation {
  const scored = texts.map((gold) => ({ gold, score: scoreText(gold, kinds, tagger) }));
  const genres = [...new Set(texts.map(({ genre }) => genre))].toSorted();
  return {
    results: {
      all: measuresOf(scored.map(({ score }) => score)),
      genres: Object.fromEntries(
        genres.map((genre) => [
          genre,
          measuresOf(scored.filter(({ gold }) => gold.genre === genre).map(({ score }) => score)),
        ]),
      ),
    },
    mistakes: scored.flatMap(({ score }) => score.mistakes),
  };
}

function scoreText(gold: GoldText, kinds: readonly Kind[], tagger: Tagger | undefined): TextScore {
  const text = analyse(gold.text);
  const { cast, dates, quotations, figures } = recogniseText(text, kinds, gold.published, tagger);
  const names = NAME_KINDS.map((kind) => ({ kind, ...scoreNames(gold, cast.mentions, kind) }));
  const resolved = scoreDates(gold, cast.mentions, dates);
  const numbers = scoreFigures(gold, figures);
  const spoken = scoreQuotations(gold, quotations);
  return {
    words: gold.text.split(/\s+/).length,
    names,
    dates: resolved.dates,
    figures: numbers.value,
    quotations: spoken.found,
    speakers: spoken.speakers,
    mistakes: [
      ...names.flatMap(({ mistakes }) => mistakes),
      ...resolved.mistakes,
      ...numbers.mistakes,
      ...spoken.mistakes,
    ],
  };
}
