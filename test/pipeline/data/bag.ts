import { createHash } from 'node:crypto';

/** The sha256 of bytes or words, in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * What is wrong with a folder as a bag, by the rules of RFC 8493; empty when it is a valid one. `files`
 * are all its files by path.
 */
export function faultsOfBag(files: ReadonlyMap<string, Uint8Array>): string[] {
  const faults: string[] = [];
  const textOf = (path: string) => new TextDecoder().decode(files.get(path));
  if (!/^BagIt-Version: 1\.0\nTag-File-Character-Encoding: UTF-8\n$/.test(textOf('bagit.txt'))) {
    faults.push('bagit.txt does not declare BagIt 1.0 in UTF-8 (2.1.1)');
  }
  const payload = [...files.keys()].filter((path) => path.startsWith('data/'));
  const listed = linesOf(textOf('manifest-sha256.txt'), faults);
  if (payload.length === 0) faults.push('there is no payload (2.1.2)');
  for (const path of payload) if (!listed.has(path)) faults.push(`${path} is not listed (3)`);
  for (const path of listed.keys()) {
    if (!path.startsWith('data/')) faults.push(`${path} is no payload (2.1.3)`);
  }
  const tags = linesOf(textOf('tagmanifest-sha256.txt'), faults);
  for (const path of tags.keys()) {
    if (path.startsWith('data/') || path.startsWith('tagmanifest-')) {
      faults.push(`${path} is no tag file (2.2.1)`);
    }
  }
  for (const own of ['bagit.txt', 'manifest-sha256.txt']) {
    if (!tags.has(own)) faults.push(`${own} is not in the tag manifest (2.2.1)`);
  }
  for (const [path, sum] of [...listed, ...tags]) {
    const bytes = files.get(path);
    if (!bytes) faults.push(`${path} is missing (3)`);
    else if (sha256(bytes) !== sum) faults.push(`${path} has other bytes (3)`);
  }
  const oxum = /^Payload-Oxum: (\d+)\.(\d+)$/m.exec(textOf('bag-info.txt'));
  const bytes = payload.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
  if (oxum && (Number(oxum[1]) !== bytes || Number(oxum[2]) !== payload.length)) {
    faults.push('Payload-Oxum is another sum (2.2.2)');
  }
  return faults;
}

function linesOf(manifest: string, faults: string[]): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of manifest.split('\n').filter(Boolean)) {
    const [, sum = '', written = ''] = /^([0-9a-f]{64})[ \t]+\*?(.+)$/.exec(line) ?? [];
    const path = written.replace(/%0D|%0A|%25/gi, (sign) => decodeURIComponent(sign));
    if (path === '') faults.push(`“${line}” is no line of a manifest (2.1.3)`);
    if (path.startsWith('/') || path.split('/').includes('..'))
      faults.push(`${path} leads out (6.2.1)`);
    if (lines.has(path)) faults.push(`${path} is listed twice (2.1.3)`);
    lines.set(path, sum);
  }
  return lines;
}
