import type { Tagger } from '../../model/tagger.ts';
import { decode } from './decode.ts';
import { factsOf } from './facts.ts';
import { featuresOf } from './features.ts';
import { rowOf } from './hash.ts';
import { TAGS } from './labels.ts';
import { verdicts } from './verdicts.ts';
import { stretchesOf } from './stretches.ts';
import type { Weights } from './weights.ts';

/** The most features that one word can have. */
export const MOST_FEATURES = 96;

/** A tagger with these weights; they are asked for when the first text is tagged. */
export function taggerOf(load: () => Weights): Tagger {
  const features = new Int32Array(MOST_FEATURES);
  return (analysed, proposed, settled) => {
    const weights = load();
    const { bits, rows, table, steps, scale } = weights;
    const facts = factsOf(analysed, proposed, settled);
    const length = facts.text.words.length;
    const tags = new Int32Array(length);
    const margins = new Float64Array(length);
    for (const stretch of stretchesOf(facts.text, facts.rules)) {
      const scores = new Int32Array((stretch.to - stretch.from) * TAGS);
      for (let at = stretch.from; at < stretch.to; at++) {
        const count = featuresOf(facts, stretch, at, features);
        const base = (at - stretch.from) * TAGS;
        for (let index = 0; index < count; index++) {
          const row = (rows[rowOf(features[index] ?? 0, bits)] ?? 0) * TAGS;
          if (row === 0) continue;
          for (let tag = 0; tag < TAGS; tag++) {
            scores[base + tag] = (scores[base + tag] ?? 0) + (table[row + tag] ?? 0);
          }
        }
      }
      const decoded = decode(scores, stretch.to - stretch.from, steps);
      for (let at = stretch.from; at < stretch.to; at++) {
        tags[at] = decoded.tags[at - stretch.from] ?? 0;
        margins[at] = (decoded.margins[at - stretch.from] ?? 0) / scale;
      }
    }
    return verdicts({ words: facts.text.words, tags, margins }, proposed, settled);
  };
}
