/** A stretch of CBOR that is one array: its head, and its items as they are encoded. */
interface EncodedArray {
  readonly head: Buffer;
  readonly items: readonly Buffer[];
  readonly end: number;
}

/**
 * Takes the array at `at` apart without decoding its items. Lengths are definite (RFC 8949, section
 * 3.2.1); throws at anything else than an array of such.
 */
export function arrayAt(bytes: Buffer, at = 0): EncodedArray {
  const { major, count, end } = headAt(bytes, at);
  if (major !== 4) throw new Error(`Unexpected CBOR type ${major} at ${at}, expected an array.`);
  const items: Buffer[] = [];
  let next = end;
  for (let index = 0; index < count; index++) {
    const after = itemEnd(bytes, next);
    items.push(bytes.subarray(next, after));
    next = after;
  }
  return { head: bytes.subarray(at, end), items, end: next };
}

/** The same array with its items in the order of their bytes. */
export function sortedArray(bytes: Buffer): Buffer {
  const { head, items } = arrayAt(bytes);
  return Buffer.concat([head, ...items.toSorted((a, b) => a.compare(b))]);
}

function itemEnd(bytes: Buffer, at: number): number {
  const { major, count, end } = headAt(bytes, at);
  if (major === 2 || major === 3) return end + count;
  if (major !== 4 && major !== 5 && major !== 6) return end;
  let next = end;
  const inside = major === 6 ? 1 : major === 5 ? count * 2 : count;
  for (let index = 0; index < inside; index++) next = itemEnd(bytes, next);
  return next;
}

function headAt(bytes: Buffer, at: number): { major: number; count: number; end: number } {
  const first = bytes.readUInt8(at);
  const major = first >> 5;
  const short = first & 31;
  if (short < 24) return { major, count: short, end: at + 1 };
  const size = 2 ** (short - 24);
  if (size > 8) throw new Error(`Unexpected CBOR length at ${at}, expected a definite one.`);
  const count = size === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, size);
  return { major, count, end: at + 1 + size };
}
