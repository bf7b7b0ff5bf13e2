import { unzipSync } from 'fflate';
import { UnreadableFileError } from './unreadable-file-error';

/** The parts of a package by path without leading slash: `xl/workbook.xml`. */
export type PackageParts = ReadonlyMap<string, Uint8Array>;

const MAX_FILE = 200 * 1024 * 1024;
const MAX_UNPACKED = 400 * 1024 * 1024;
const MAX_PARTS = 20_000;

/** Unpacks a file; refuses what is none, is encrypted, or would unpack to more than a workbook can be. */
export function openPackage(bytes: Uint8Array): PackageParts {
  if (bytes.length > MAX_FILE) throw new UnreadableFileError('too-large', `${String(bytes.length)} bytes`);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFileError(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new UnreadableFileError('not-a-workbook', 'not a zip archive');
  return unpack(bytes);
}

function unpack(bytes: Uint8Array): PackageParts {
  let total = 0;
  let parts = 0;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, {
      filter: (file) => {
        total += file.originalSize;
        if (total > MAX_UNPACKED || ++parts > MAX_PARTS)
          throw new UnreadableFileError('too-large', 'unpacks to too much');
        return !file.name.endsWith('/');
      },
    });
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError('corrupt', error instanceof Error ? error.message : 'damaged archive');
  }
  return new Map(
    Object.entries(entries).map(([path, content]) => [path.replace(/\\/g, '/').replace(/^\//, ''), content]),
  );
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Old .xls workbooks and encrypted new ones share a container; the latter hold a stream of this name. */
function compoundFileError(bytes: Uint8Array): UnreadableFileError {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let start = 0; start + name.length <= bytes.length; start += 64) {
    if (name.every((byte, i) => bytes[start + i] === byte))
      return new UnreadableFileError('encrypted', 'password-protected');
  }
  return new UnreadableFileError('legacy-xls', 'an Excel 97-2003 file');
}
