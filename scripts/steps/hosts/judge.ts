import type { Limits } from './limits.ts';

/** What a site amounts to. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
  readonly largest: { readonly path: string; readonly bytes: number };
  readonly redirects: number;
  readonly redirectBytes: number;
  readonly headerRules: number;
}

/** Which limits of a host a site exceeds, one plain sentence each; none when it fits. */
export function excessOf(size: Size, limits: Limits): readonly string[] {
  const { files, fileBytes, bytes, redirects, redirectBytes, headerRules } = limits;
  const counts = [
    [size.files, files, 'files', 'Split the texts into several sites, or choose another host.'],
    [
      size.bytes,
      bytes,
      'bytes in all',
      'Split the texts into several sites, or choose another host.',
    ],
    [size.largest.bytes, fileBytes, `bytes in ${size.largest.path}`, 'Choose another host.'],
    [
      size.redirects,
      redirects,
      'redirects',
      'The pages that lead on still answer; leave rules out of _redirects.',
    ],
    [
      size.redirectBytes,
      redirectBytes,
      'bytes in _redirects',
      'The pages that lead on still answer; leave rules out of _redirects.',
    ],
    [size.headerRules, headerRules, 'rules in _headers', 'Choose another host.'],
  ] as const;
  return counts.flatMap(([has, most, what, remedy]) =>
    most !== undefined && has > most
      ? [`${limits.name} takes ${grouped(most)} ${what}, not ${grouped(has)}. ${remedy}`]
      : [],
  );
}

/** How near a site comes to the limits of a host, in one line: "12 of 20,000 files". */
export function fitOf(size: Size, limits: Limits): string {
  const { files, fileBytes, bytes, redirects, headerRules } = limits;
  const parts = [
    of(size.files, files, 'files'),
    of(size.bytes, bytes, 'bytes'),
    of(size.largest.bytes, fileBytes, 'bytes in the largest file'),
    of(size.redirects, redirects, 'redirects'),
    of(size.headerRules, headerRules, 'rules for headers'),
  ];
  return `${limits.name}: ${parts.join(', ')} (${limits.source})`;
}

function of(has: number, most: number | undefined, what: string): string {
  return most === undefined
    ? `${grouped(has)} ${what}`
    : `${grouped(has)} of ${grouped(most)} ${what}`;
}

/** A number with commas between its thousands, whatever the machine's language. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
