import { detectEncoding, type Encoding } from './detect-encoding';

/** What is read of a file; every File and Blob is one. */
export interface SourceFile {
  readonly name: string;
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** A piece of a file's text. Lines end in \n alone, whatever the file has. */
export interface TextPiece {
  readonly text: string;
  /** Null as long as everything was ASCII. */
  readonly encoding: Encoding | null;
  /** Bytes read so far. */
  readonly done: number;
  readonly last: boolean;
}

const PIECE_BYTES = 1 << 20;

/**
 * The text of a file piece by piece; no more than one piece is held. The encoding is found out, a character or line end between two
 * pieces stays whole. Rejects with what the file rejects with (NotReadableError when it was moved or changed meanwhile).
 */
export async function* readText(file: SourceFile, pieceBytes = PIECE_BYTES): AsyncGenerator<TextPiece> {
  let encoding: Encoding | null = null;
  let decoder = new TextDecoder('utf-8');
  let heldReturn = false;
  for (let from = 0; from < file.size || from === 0; from += pieceBytes) {
    const done = Math.min(from + pieceBytes, file.size);
    const last = done >= file.size;
    const bytes = new Uint8Array(await file.slice(from, done).arrayBuffer());
    if (encoding === null) {
      encoding = detectEncoding(bytes);
      if (encoding !== null) decoder = new TextDecoder(encoding);
    }
    let text = decoder.decode(bytes, { stream: !last });
    if (heldReturn) text = `\r${text}`;
    heldReturn = !last && text.endsWith('\r');
    if (heldReturn) text = text.slice(0, -1);
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
    yield { text, encoding, done, last };
  }
}
