import type { Cast, Chain } from '../../../model/mention.ts';
import type { ReadFrame } from './attribution.ts';
import { clauseSubject, sharedSubject } from './clauses.ts';
import { isBare, reportsMore } from './credit.ts';
import type { Phrase } from './phrases.ts';

/** Finds whom a pronoun means. */
export interface Antecedents {
  /** The person that "he" or "she" at an item of a frame means; undefined when in doubt. */
  of(frame: number, at: number): Chain | undefined;
}

/** How many sentences with words of their own are looked back over, and how many paragraphs. */
const REACH = 4;
const PARAGRAPHS = 2;

/** Whom a frame is about: its subject, and those who speak in it; in the order of the frame. */
interface Focus {
  readonly subject: Chain | undefined;
  readonly speakers: readonly Chain[];
}

/**
 * Resolves "he" and "she" to the subject of the clause or sentence before, or to the last speaker.
 * When the two differ and neither gender nor nearness decides, nobody is named.
 */
export function antecedentsOf(frames: readonly ReadFrame[], cast: Cast): Antecedents {
  const focuses: Focus[] = [];
  for (const [index, frame] of frames.entries()) {
    const opens = clauseSubject(frame.items, 0, frame.items.length);
    const speakers = frame.attributions
      .filter(({ nested }) => !nested)
      .map(({ phrase }) => personOf(index, phrase))
      .filter((chain) => chain !== undefined);
    focuses.push({ subject: opens && personOf(index, opens), speakers });
  }
  return { of };

  function of(index: number, at: number): Chain | undefined {
    const frame = frames[index];
    const gender = genderOf(frame?.items[at]?.lower ?? '');
    if (!frame || !gender) return undefined;
    const fits = (chain: Chain | undefined): chain is Chain =>
      chain !== undefined && (!chain.gender || chain.gender === gender);
    const own = creditsBefore(frame, at) ? undefined : sharedSubject(frame.items, at);
    const near = own && own.from < at ? personOf(index, own) : undefined;
    return fits(near) ? near : fromBefore(frame, index, fits);
  }

  function fromBefore(
    frame: ReadFrame,
    index: number,
    fits: (chain: Chain | undefined) => chain is Chain,
  ): Chain | undefined {
    let subject: Chain | undefined;
    let speaker: Chain | undefined;
    for (let back = index - 1, steps = 0; back >= 0 && steps < REACH; back--) {
      const before = frames[back];
      if (!before || before.block < frame.block - PARAGRAPHS) break;
      if (isBare(before)) continue;
      steps++;
      speaker ??= focuses[back]?.speakers.findLast(fits);
      const acts = focuses[back]?.subject;
      if (!subject && fits(acts)) subject = acts;
      if (subject && speaker) return subject === speaker ? subject : undefined;
      if (speaker) return speaker;
      if (subject && steps >= 2) return undefined;
    }
    return subject;
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

/** "Obama could come, he said": the clause before is what he said, and its subject is not he. */
function creditsBefore({ items, attributions }: ReadFrame, at: number): boolean {
  const own = attributions.find(({ phrase }) => phrase.from === at);
  return own !== undefined && items[at - 1]?.class === 'comma' && !reportsMore(items, own);
}
