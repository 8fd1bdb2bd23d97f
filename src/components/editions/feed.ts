import type { Publication } from '../../citing/publication.ts';
import { xmlWords } from '../../text/xml.ts';
import { amount } from '../wording.ts';

/** An edition as the feed tells of it; `changes` is null for the first. */
interface Entry {
  readonly name: string;
  readonly date: string;
  readonly sha256: string;
  readonly changes: number | null;
}

/**
 * An Atom feed (RFC 4287) of dated editions. Ids are those of named information (RFC 6920), so that
 * they stay when the site moves; links are relative when the site does not know its address. What XML cannot
 * hold of the names that people gave becomes U+FFFD.
 */
export function feedOf(
  entries: readonly Entry[],
  { title, publisher, site = '' }: Publication,
): string {
  const latest =
    entries
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? '';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <title>${xmlWords(`${title}: editions`)}</title>`,
    `  <id>ni:///sha-256;${digestOf(entries.at(-1)?.sha256 ?? '')}#editions</id>`,
    `  <updated>${latest}T00:00:00Z</updated>`,
    `  <author><name>${xmlWords(publisher ?? title)}</name></author>`,
    `  <link rel="alternate" type="text/html" href="${xmlWords(`${site}editions/`)}"/>`,
    ...entries.flatMap(({ name, date, sha256, changes }) => [
      '  <entry>',
      `    <title>Edition ${xmlWords(name)}</title>`,
      `    <id>ni:///sha-256;${digestOf(sha256)}</id>`,
      `    <updated>${date}T00:00:00Z</updated>`,
      `    <link href="${xmlWords(`${site}${changes === null ? 'editions' : 'changes'}/${name}/`)}"/>`,
      `    <summary>${changes === null ? 'The first edition' : `${amount(changes, 'change')} since the edition before`}.</summary>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

/** A hexadecimal sum as named information writes it. */
function digestOf(sha256: string): string {
  return Buffer.from(sha256, 'hex').toString('base64url');
}
