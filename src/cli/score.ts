/** `npm run --silent score -- book.xlsx [--out scored.xlsx] [--json] [--lang zh|en]` */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderMessage } from '../messages/render';
import { UnreadableFileError } from '../workbench/files/unreadable-file-error';
import { scoreBook, ScoringRefused } from './score-book';
import { jsonReport, textReport } from './score-report';

const USAGE = 'npm run --silent score -- book.xlsx [--out scored.xlsx] [--json] [--lang zh|en]';

/** Ends with 2 and one clear line: the workbook could not be read, or the call is wrong. */
function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'zh' },
      },
    });
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)} — ${USAGE}`);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [input] = positionals;
  if (input === undefined || positionals.length > 1) refuse(USAGE);
  const locale = values.lang.startsWith('en') ? 'en-US' : 'zh-CN';
  if (values.out !== undefined && resolve(values.out) === resolve(input)) {
    refuse('--out names the input itself; the input is never changed. Name another file.');
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(input);
  } catch (error) {
    return refuse(`${input}: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    const book = await scoreBook(bytes);
    if (values.out !== undefined) writeFileSync(values.out, book.save());
    const report = values.json ? JSON.stringify(jsonReport(book, locale), null, 2) : textReport(book, locale);
    process.stdout.write(`${report}\n`);
  } catch (error) {
    if (error instanceof UnreadableFileError)
      refuse(`${input}: ${renderMessage(locale, `file.${error.code}`)}`);
    if (error instanceof ScoringRefused)
      refuse(`${input}: ${renderMessage(locale, error.code, error.params)}`);
    throw error;
  }
}

void main();
