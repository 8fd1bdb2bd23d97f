import type { Cast, Chain } from '../../../model/mention.ts';
import type { ReadFrame } from './attribution.ts';
import { isBare } from './credit.ts';
import type { Phrase } from './phrases.ts';
import { clauseSubject, sharedSubject } from './clauses.ts';

/** Finds whom a pronoun means. */
export interface Antecedents {
  /** The person that "he" or "she" at an item of a frame means; undefined when in doubt. */
  of(frame: number, at: number): Chain | undefined;
}

/** How many sentences with words of their own are looked back over. */
const REACH = 4;

/**
 * Resolves "he" and "she" to the subject of the clause or sentence before, or to the last speaker.
 * When the two differ and neither gender nor nearness decides, nobody is named.
 */
export function antecedentsOf(frames: readonly ReadFrame[], cast: Cast): Antecedents {
  const memo = new Map<string, Chain | undefined>();
  return { of };

  function of(frame: number, at: number): Chain | undefined {
    const key = `${frame}:${at}`;
    if (!memo.has(key)) {
      memo.set(key, undefined);
      memo.set(key, resolve(frame, at));
    }
    return memo.get(key);
  }

  function resolve(index: number, at: number): Chain | undefined {
    const frame = frames[index];
    const gender = genderOf(frame?.items[at]?.lower ?? '');
    if (!frame || !gender) return undefined;
    const fits = (chain: Chain | undefined): chain is Chain =>
      chain !== undefined && (!chain.gender || chain.gender === gender);
    const own = sharedSubject(frame.items, at);
    if (own && own.from < at) {
      const chain = personOf(index, own);
      if (fits(chain)) return chain;
    }
    let subject: Chain | undefined;
    let speaker: Chain | undefined;
    for (
      let back = index - 1, steps = 0;
      back >= 0 && steps < REACH && !(subject && speaker);
      back--
    ) {
      const before = frames[back];
      if (!before || before.block < frame.block - 2) break;
      if (isBare(before)) continue;
      steps++;
      const speaks = before.attributions
        .filter(({ nested }) => !nested)
        .map(({ phrase }) => personOf(back, phrase))
        .findLast(fits);
      speaker ??= speaks;
      const opens = clauseSubject(before.items, 0, before.items.length);
      const acts = opens && personOf(back, opens);
      if (!subject && fits(acts)) subject = acts;
      if (speaker && !subject) return speaker;
      if (subject && !speaker && steps >= 2) return undefined;
    }
    if (subject && speaker) return subject === speaker ? subject : undefined;
    return subject ?? speaker;
  }

  function personOf(index: number, phrase: Phrase): Chain | undefined {
    if (phrase.several) return undefined;
    if (phrase.head === 'pronoun') return of(index, phrase.from);
    const mention = frames[index]?.items[phrase.to]?.mention;
    return mention?.kind === 'person' ? cast.chainOf(mention) : undefined;
  }
}

function genderOf(pronoun: string): 'female' | 'male' | undefined {
  if (pronoun === 'he' || pronoun === 'him' || pronoun === 'his') return 'male';
  return pronoun === 'she' || pronoun === 'her' ? 'female' : undefined;
}
