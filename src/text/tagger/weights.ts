import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { TAGS } from './labels.ts';

/** What a tagger has learnt, as small whole numbers. */
export interface Weights {
  /** A feature's hash is looked up among `2 ** bits` places. */
  readonly bits: number;
  /** For each place the row of its weights; 0 for a feature that tells nothing. */
  readonly rows: Int32Array;
  /** `TAGS` weights for each row, row 0 all zero; at most 127 either way. */
  readonly table: Int8Array;
  /** `TAGS` whole numbers for each tag that goes before, on the same scale as the table. */
  readonly steps: Int32Array;
  /** How many units of the table make one of the natural logarithm of odds. */
  readonly scale: number;
}

/** The first bytes of a file of weights: what it is, and the version of its layout. */
const MAGIC = 'sourcebook tagger 1\n';
const STEPS = TAGS * TAGS;

/**
 * Packs weights into the bytes of a file: the magic line, then, compressed, the numbers of the header,
 * the gaps between occupied places, and the table, one tag after the other.
 */
export function packWeights({ bits, rows, table, steps, scale }: Weights): Uint8Array {
  const count = table.length / TAGS - 1;
  const head = new DataView(new ArrayBuffer(16 + 4 * STEPS));
  head.setUint32(0, bits);
  head.setUint32(4, count);
  head.setFloat64(8, scale);
  for (const [index, step] of steps.entries()) head.setInt32(16 + 4 * index, step);
  const gaps: number[] = [];
  const columns = new Int8Array(count * TAGS);
  let last = -1;
  let nth = 0;
  for (const [place, row] of rows.entries()) {
    if (row === 0) continue;
    for (let gap = place - last; ; gap >>>= 7) {
      gaps.push(gap > 127 ? (gap & 127) | 128 : gap);
      if (gap <= 127) break;
    }
    last = place;
    for (let tag = 0; tag < TAGS; tag++) columns[tag * count + nth] = table[row * TAGS + tag] ?? 0;
    nth++;
  }
  const body = Buffer.concat([
    Buffer.from(head.buffer),
    Uint8Array.from(gaps),
    Buffer.from(columns.buffer),
  ]);
  const packed = brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  });
  return Buffer.concat([Buffer.from(MAGIC), packed]);
}

/** Reads what `packWeights` wrote. Throws when the bytes are none of its making. */
export function unpackWeights(bytes: Uint8Array): Weights {
  const magic = Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1');
  if (magic !== MAGIC) {
    throw new Error(`Unexpected weights of the tagger, expected a file made by: npm run train`);
  }
  const body = brotliDecompressSync(bytes.subarray(MAGIC.length));
  const head = new DataView(body.buffer, body.byteOffset, 16 + 4 * STEPS);
  const bits = head.getUint32(0);
  const count = head.getUint32(4);
  const steps = Int32Array.from({ length: STEPS }, (_, index) => head.getInt32(16 + 4 * index));
  const rows = new Int32Array(2 ** bits);
  let at = 16 + 4 * STEPS;
  let place = -1;
  for (let row = 1; row <= count; row++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = body[at++] ?? 0;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    place += gap;
    rows[place] = row;
  }
  const columns = new Int8Array(body.buffer, body.byteOffset + at, count * TAGS);
  const table = new Int8Array((count + 1) * TAGS);
  for (let tag = 0; tag < TAGS; tag++) {
    for (let row = 1; row <= count; row++) {
      table[row * TAGS + tag] = columns[tag * count + row - 1] ?? 0;
    }
  }
  return { bits, rows, table, steps, scale: head.getFloat64(8) };
}
