import { say } from '../report.ts';
import { excessOf, fitOf } from './judge.ts';
import { LIMITS, type Limits } from './limits.ts';
import { sizeOf } from './measure.ts';

/** The limits of the host that was named. Throws on one that is not known. */
export function limitsOf(host: string | undefined): Limits | undefined {
  if (host === undefined) return undefined;
  const limits = LIMITS[host];
  if (limits) return limits;
  const known = Object.keys(LIMITS).join(', ');
  throw new Error(`Unexpected --host “${host}”, expected one of: ${known}.`);
}

/**
 * Holds a built site against the limits of hosts before it takes the place of the old one: says how near
 * it comes to those of the host that was named and throws when it exceeds them; without one, warns of each
 * host that would not take it.
 */
export function keepLimits(site: string, host: Limits | undefined): void {
  const size = sizeOf(site);
  if (!host) {
    for (const limits of Object.values(LIMITS))
      for (const excess of excessOf(size, limits)) say(`Warning: ${excess}`);
    return;
  }
  say(fitOf(size, host));
  const excess = excessOf(size, host);
  if (excess.length > 0) throw new Error(['Unexpected size of the site:', ...excess].join('\n  '));
}
