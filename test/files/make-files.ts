import type { CellValue } from '../../src/core/forms/grid';

/** Rows as CSV, without quotes: the cells must not need any. */
export function csvOf(rows: readonly (readonly CellValue[])[]): string {
  return `${rows.map((row) => row.join(',')).join('\n')}\n`;
}

export function fileOf(name: string, content: string | Uint8Array<ArrayBuffer>): File {
  // Node 20 has no File of its own that jest shows; a Blob with a name is one for those who read it.
  return Object.assign(new Blob([content]), { name }) as unknown as File;
}

export function utf16(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).buffer);
}

/** No platform encodes GB18030: the decoder is asked for the character of every pair of bytes that GBK has. */
export function gb18030(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    [...text].flatMap((character) => bytesOf.get(character) ?? [character.charCodeAt(0)]),
  );
}

const bytesOf: ReadonlyMap<string, readonly number[]> = (() => {
  const decoder = new TextDecoder('gb18030');
  const known = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd' && !known.has(character))
        known.set(character, [lead, trail]);
    }
  }
  return known;
})();
