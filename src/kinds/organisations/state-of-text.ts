import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { stateAtStart, stateOf } from '../../text/gazetteers/states.ts';

/** A state tells of a text when it is named so often, and has so great a share of all such names. */
const OFTEN = 3;
const SHARE = 0.75;

/** The state that the words right at a mention name: "[Kenya]'s Senate", "Senate of [Kenya]". */
export function stateBeside({ text }: AnalysedText, { start, end }: Span): string | undefined {
  const from = Math.max(0, start - 40);
  const whole = from === 0 ? /^/ : /^\S*\s/;
  const before = keysOf(text.slice(from, start).replace(whole, ''));
  if (/\s$/.test(text.slice(start - 1, start))) {
    for (let count = 3; count > 0; count--) {
      const state = before.length >= count ? stateOf(before.slice(-count).join(' ')) : undefined;
      if (state !== undefined) return state;
    }
  }
  const behind = /^ of (?:the )?(\p{Lu}.*)/u.exec(text.slice(end, end + 50))?.[1];
  return behind === undefined ? undefined : stateAtStart(keysOf(behind))?.state;
}

/** The one state that a text is about, as its names of states show; undefined when they show several. */
export function stateOfText({ tokens }: AnalysedText): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) continue;
    const words = tokens.slice(at, at + 3).map((token) => fold(token.text).replaceAll('.', ''));
    const found = stateAtStart(words);
    if (!found) continue;
    at += found.count - 1;
    all++;
    counts.set(found.state, (counts.get(found.state) ?? 0) + 1);
  }
  for (const [state, count] of counts) if (count >= OFTEN && count >= SHARE * all) return state;
  return undefined;
}

function keysOf(text: string): string[] {
  return fold(text)
    .replace(/'s?(?=\s|$)/g, '')
    .replaceAll('.', '')
    .split(/[\s,;:()"“”]+/)
    .filter((word) => word !== '');
}
