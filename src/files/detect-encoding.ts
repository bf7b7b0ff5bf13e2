/** Encodings that exports of records come in. GB18030 reads GBK and GB2312 too. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Bytes looked at for the zeros of UTF-16. */
const LOOKED_AT = 2000;

/**
 * How these bytes from the beginning of a file, or from the first ones that are not ASCII, are encoded: by their byte order mark, the
 * zeros of UTF-16, or whether they are UTF-8, which other texts never are by chance. Null while they are ASCII alone, which
 * UTF-8 and GB18030 write alike.
 *
 * @example detectEncoding(new Uint8Array([0xd7, 0xf9, 0xcf, 0xaf])) // 'gb18030' (坐席)
 */
export function detectEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = countZeros(bytes.subarray(0, LOOKED_AT));
  const pairs = Math.min(bytes.length, LOOKED_AT) / 2;
  if (zeros.odd > 0.3 * pairs && zeros.odd > zeros.even) return 'utf-16le';
  if (zeros.even > 0.3 * pairs) return 'utf-16be';
  const high = bytes.findIndex((byte) => byte >= 0x80);
  if (high < 0) return null;
  return isUtf8(bytes) ? 'utf-8' : 'gb18030';
}

function countZeros(bytes: Uint8Array): { odd: number; even: number } {
  const zeros = { odd: 0, even: 0 };
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 1 ? 'odd' : 'even']++;
  });
  return zeros;
}

/** The last character may be cut off by the end of the bytes. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
