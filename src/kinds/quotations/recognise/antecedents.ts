import type { Cast, Chain } from '../../../model/mention.ts';
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import type { ReadFrame } from './attribution.ts';
import { clauseSubject, sharedSubject } from './clauses.ts';
import { isBare } from './credit.ts';
import { reportsMore } from './reports-more.ts';
import type { Item } from './frames.ts';
import { genderOf, genderOfNoun, knownGender, outdone } from './gender.ts';
import type { Phrase } from './phrases.ts';
import { repliedTo } from './replies.ts';
import type { RoleTies } from './role-ties.ts';

/** Finds whom a pronoun means. */
export interface Antecedents {
  /** The person that "he" or "she" at an item of a frame means; undefined when in doubt. */
  of(frame: number, at: number): Chain | undefined;
}

/** How many sentences with words of their own are looked back over, and how many paragraphs. */
const REACH = 5;
const PARAGRAPHS = 2;

/** A line that names the author holds at most so many items. */
const LONGEST_BYLINE = 12;

/** The persons of a frame: its subject, those who speak in it, and all it names. */
interface Focus {
  readonly subject: Chain | undefined;
  readonly speakers: readonly Chain[];
  readonly named: readonly Chain[];
  /** Nouns of persons who act or speak in it and are not named: "a rescuer", "the driver". */
  readonly strangers: {
    readonly subject: string | undefined;
    readonly speakers: readonly string[];
  };
}

type Fits = (chain: Chain | undefined) => chain is Chain;

/**
 * Resolves "he" and "she" to the subject of the clause or sentence before, to the last speaker, or to
 * the only person named shortly before whom the pronoun fits. When two fit, nobody is named. A name that
 * ends where one of the `labels` of a transcript does is the speaker of a turn, and nobody spoken of.
 */
export function antecedentsOf(
  frames: readonly ReadFrame[],
  cast: Cast,
  ties: RoleTies,
  labels: ReadonlySet<number>,
): Antecedents {
  const focuses: Focus[] = [];
  /** What the first pronoun that meant a person showed of it. */
  const shown = new Map<Chain, 'female' | 'male'>();
  for (const [index, { items, attributions }] of frames.entries()) {
    const opens = clauseSubject(items, 0, items.length);
    const speaking = attributions.filter(({ nested }) => !nested).map(({ phrase }) => phrase);
    focuses.push({
      subject: opens && personOf(index, opens),
      speakers: speaking
        .map((phrase) => personOf(index, phrase))
        .filter((chain) => chain !== undefined),
      named: isByline(items) ? [] : namedIn(items, items.length),
      strangers: {
        subject: opens && strangerIn(index, opens),
        speakers: speaking
          .map((phrase) => strangerIn(index, phrase))
          .filter((noun) => noun !== undefined),
      },
    });
  }
  return { of };

  function of(index: number, at: number): Chain | undefined {
    const frame = frames[index];
    const gender = genderOf(frame?.items[at]?.lower ?? '');
    if (!frame || !gender) return undefined;
    const chain = meant(frame, index, at, gender);
    if (chain && !shown.has(chain)) shown.set(chain, gender);
    return chain;
  }

  function meant(
    frame: ReadFrame,
    index: number,
    at: number,
    gender: 'female' | 'male',
  ): Chain | undefined {
    const fits: Fits = (chain): chain is Chain =>
      chain !== undefined && (knownGender(chain) ?? shown.get(chain) ?? gender) === gender;
    const fitsNoun = (noun: string): boolean => (genderOfNoun(noun) ?? gender) === gender;
    const reply = repliedTo(frames, index, at);
    if (reply) {
      const asker = personOf(reply.frame, reply.speaker);
      const hearer = reply.hearer && personOf(reply.frame, reply.hearer);
      if (fits(hearer) && hearer !== asker) return hearer;
      if (!asker || fits(asker)) return undefined;
    }
    if (creditsBefore(frame, at)) return fromBefore(frame, index, fits, fitsNoun, gender);
    const own = sharedSubject(frame.items, at);
    const near = own && own.from < at ? personOf(index, own) : undefined;
    if (fits(near)) return near;
    // "She met the envoy, and she told …": nobody but the first "she", whoever that is.
    if (own?.head === 'pronoun' && genderOf(frame.items[own.from]?.lower ?? '') === gender)
      return undefined;
    const here = namedIn(frame.items, at).filter(fits);
    if (here.length) return only(here);
    return own && own.from < at && strangerIn(index, own)
      ? undefined
      : fromBefore(frame, index, fits, fitsNoun, gender);
  }

  /** The subject or speaker of the sentences before, the nearest first, while no other one fits. */
  function fromBefore(
    frame: ReadFrame,
    index: number,
    fits: Fits,
    fitsNoun: (noun: string) => boolean,
    gender: 'female' | 'male',
  ): Chain | undefined {
    let found: Chain | undefined;
    let foundIn = -1;
    const named = new Set<Chain>();
    for (let back = index - 1, steps = 0; back >= 0 && steps < REACH; back--) {
      const before = frames[back];
      const focus = focuses[back];
      if (!before || !focus || before.block < frame.block - PARAGRAPHS) break;
      if (isBare(before)) continue;
      steps++;
      for (const chain of focus.named) if (fits(chain)) named.add(chain);
      const speaker = focus.speakers.findLast(fits);
      const subject = fits(focus.subject) ? focus.subject : undefined;
      const best = speaker ?? subject;
      const { strangers } = focus;
      const stranger = best ? strangers.speakers[0] : (strangers.speakers[0] ?? strangers.subject);
      if (stranger !== undefined && fitsNoun(stranger)) {
        return found && foundIn === frame.block && before.block < frame.block ? found : undefined;
      }
      if (!best) continue;
      if (subject && speaker && subject !== speaker) return undefined;
      if (found) return settled(found, best, foundIn, before.block, frame.block);
      if (speaker && outdone(speaker, focus.named, gender)) return undefined;
      // Somebody else who is named in the paragraph of the pronoun may be meant.
      if (speaker && before.block < frame.block && named.size > focus.named.filter(fits).length)
        return undefined;
      if (speaker) return speaker;
      // One who only acts yields to nobody else who is named and fits.
      if ([...named].some((chain) => chain !== best)) return undefined;
      found = best;
      foundIn = before.block;
    }
    return found ?? only([...named]);
  }

  function personOf(index: number, phrase: Phrase): Chain | undefined {
    if (phrase.several) return undefined;
    if (phrase.head === 'pronoun') return of(index, phrase.from);
    const items = frames[index]?.items ?? [];
    if (phrase.head === 'role') return ties.personCalled(items.slice(phrase.from, phrase.to + 1));
    return chainAt(items, phrase.to);
  }

  function chainAt(items: readonly Item[], at: number): Chain | undefined {
    const mention = items[at]?.mention;
    if (mention?.kind !== 'person' || labels.has(mention.end)) return undefined;
    return cast.chainOf(mention);
  }

  /** The noun of one unnamed person, or a name that nobody knows. */
  function strangerIn(index: number, phrase: Phrase): string | undefined {
    const items = frames[index]?.items ?? [];
    if (phrase.several || phrase.head === 'pronoun' || personOf(index, phrase)) return undefined;
    if (phrase.head === 'name')
      return items[phrase.to]?.mention ? undefined : items[phrase.to]?.lower;
    const noun = items
      .slice(phrase.from, phrase.to + 1)
      .findLast((item) => ROLE_NOUNS.has(item.lower));
    return phrase.head === 'role' ? noun?.lower : undefined;
  }

  function namedIn(items: readonly Item[], end: number): Chain[] {
    const chains = new Set<Chain>();
    for (let at = 0; at < end; at++) {
      const chain = chainAt(items, at);
      if (chain && items[at + 1]?.class !== 'possessive') chains.add(chain);
    }
    return [...chains];
  }
}

/** "By Marta Ruiz in Geneva": whoever writes the text is not who acts in it. */
function isByline(items: readonly Item[]): boolean {
  return (
    items[0]?.lower === 'by' &&
    items.length <= LONGEST_BYLINE &&
    items.every(
      (item) =>
        item.class === 'name' ||
        item.text !== item.lower ||
        !/^(?:word|auxiliary|pronoun|opener|marks)$/.test(item.class),
    )
  );
}

/**
 * The nearer of a subject and somebody further back: it is meant when it opened the paragraph of the
 * pronoun and the other belongs to one before, or when both are one.
 */
function settled(
  near: Chain,
  far: Chain,
  nearBlock: number,
  farBlock: number,
  block: number,
): Chain | undefined {
  return near === far || (nearBlock === block && farBlock < block) ? near : undefined;
}

function only(chains: readonly Chain[]): Chain | undefined {
  return chains.length === 1 ? chains[0] : undefined;
}

/** "Obama could come, he said": the clause before is what he said, and its subject is not he. */
function creditsBefore({ items, attributions }: ReadFrame, at: number): boolean {
  const own = attributions.find(({ phrase }) => phrase.from === at);
  if (!own || items[at - 1]?.class !== 'comma' || reportsMore(items, own)) return false;
  // "When it was read to Kerry, he took off his hat, and wept, and added …": he does more than say so.
  return !items.slice(at, own.cue.at).some((item) => item.class === 'comma');
}
