import type { Cast, Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { Confidence, Speaker } from '../../../model/statement.ts';
import { antecedentsOf } from './antecedents.ts';
import type { ReadFrame } from './attribution.ts';
import type { Credit } from './credit.ts';
import type { Item } from './frames.ts';
import { namedBehind } from './named-behind.ts';
import type { Phrase } from './phrases.ts';
import { roleTiesOf } from './role-ties.ts';
import { isHardlyAnybody } from './rivals.ts';
import { reaches, weaker } from './confidence.ts';
import { CONFIDENCE_OF_RULE, THRESHOLD } from '../lexicon/confidence.ts';
import type { Turn } from './turns.ts';
import { viaOf } from './via.ts';

type Known = Pick<Speaker, 'name' | 'status'>;

const UNRESOLVED: Known = { name: null, status: 'unresolved' };

/** Turns credits into speakers, with the name that a pronoun or a role stands for where the text shows it. */
export function speakersOf(
  text: string,
  frames: readonly ReadFrame[],
  cast: Cast,
  turns: readonly Turn[],
  threshold: Confidence = THRESHOLD,
): (credit: Credit) => Speaker | null {
  const ties = roleTiesOf(frames, cast);
  const labels = new Set(turns.map(({ label }) => label.end));
  const antecedents = antecedentsOf(frames, cast, ties, labels);
  const mentionAt = new Map(cast.mentions.map((mention) => [mention.start, mention]));
  const mentionUntil = new Map(cast.mentions.map((mention) => [mention.end, mention]));
  const surnames = namesBySurname(cast);

  return ({ frame: index, who, attribution, rule, rival, through }) => {
    const frame = frames[index];
    const sure = CONFIDENCE_OF_RULE[rule];
    if (who.head === 'label') {
      return { ...written(who), ...labelled(who), rule, confidence: sure, via: [] };
    }
    const span = frame && spanOf(frame, who);
    if (!span) return null;
    const doubt = rival === true || isHardlyAnybody(frame.items, who);
    const credited = doubt ? 'doubtful' : sure;
    if (!reaches(credited, threshold)) return null;
    const known = nameOf(frame.items, who, index, attribution?.cue.at);
    const confidence = weaker(
      credited,
      known.status === 'pronoun' || known.status === 'title' ? 'likely' : 'certain',
    );
    const via = [
      ...(attribution ? viaOf(frame, attribution) : []),
      ...(through ? [through.phrase] : []),
    ];
    const spans = via.map((one) => spanOf(frame, one)).filter((one) => one !== undefined);
    const once = spans.filter(
      ({ start }, at) => spans.findIndex((one) => one.start === start) === at,
    );
    return { ...written(span), ...known, rule, confidence, via: once.map(written) };
  };

  function written({ start, end }: Span): Span & { readonly asWritten: string } {
    return { start, end, asWritten: text.slice(start, end) };
  }

  function nameOf(
    items: readonly Item[],
    phrase: Phrase,
    index: number,
    cue: number | undefined,
  ): Known {
    if (phrase.several) return UNRESOLVED;
    if (phrase.head === 'pronoun') {
      const chain = antecedents.of(index, phrase.from);
      return chain ? { name: chain.name, status: 'pronoun' } : UNRESOLVED;
    }
    const mention = phrase.head === 'name' ? items[phrase.to]?.mention : undefined;
    if (mention) return explicit(mention);
    const role = phrase.head === 'role' ? items.slice(phrase.from, phrase.to + 1) : [];
    // "the envoy called Kerry “a friend”": not a name of the envoy.
    const behind =
      phrase.head === 'role' && cue !== phrase.to + 1 ? namedBehind(items, phrase.to) : undefined;
    if (behind) return explicit(behind);
    const called = ties.personCalled(role);
    return called ? { name: called.name, status: 'title' } : UNRESOLVED;
  }

  /** "WALLACE" is the one person whose name ends so, whatever the case. */
  function labelled({ start, end }: Span): Known {
    const name = surnames.get(surnameOf(text.slice(start, end)));
    const mention = mentionAt.get(start) ?? mentionUntil.get(end);
    if (name) return { name, status: 'explicit' };
    const speaks = mention?.kind === 'person' || mention?.kind === 'organisation';
    return speaks ? explicit(mention) : UNRESOLVED;
  }

  function explicit(mention: Mention): Known {
    return { name: cast.chainOf(mention)?.name ?? mention.exact, status: 'explicit' };
  }
}

/** The names of the persons of a text by their surnames in lower case; null for a surname of two. */
function namesBySurname({ chains }: Cast): Map<string, string | null> {
  const names = new Map<string, string | null>();
  for (const { kind, name } of chains) {
    if (kind !== 'person') continue;
    const surname = surnameOf(name);
    names.set(surname, names.has(surname) ? null : name);
  }
  return names;
}

function surnameOf(name: string): string {
  return name.toLowerCase().split(' ').at(-1) ?? '';
}

function spanOf({ items }: ReadFrame, { from, to }: Phrase): Span | undefined {
  const first = items[from];
  const last = items[to];
  return first && last && { start: first.start, end: last.end };
}
