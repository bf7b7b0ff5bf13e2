/** `npm run --silent score -- book.xlsx [--out scored.xlsx] [--json] [--lang zh|en]` */
import '../messages/all-catalogues';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DocumentLocale } from '../messages/locale';
import { renderMessage } from '../messages/render';
import { UnreadableFileError } from '../workbench/files/unreadable-file-error';
import { attempt, reasonOf, Refusal } from './refusal';
import { scoreBook, ScoringRefused } from './score-book';
import { jsonReport, textReport } from './score-report';

const USAGE = 'npm run --silent score -- book.xlsx [--out scored.xlsx] [--json] [--lang zh|en]';

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const locale: DocumentLocale = values.lang.startsWith('en') ? 'en-US' : 'zh-CN';
  const [input] = positionals;
  if (input === undefined || positionals.length > 1) {
    throw new Refusal(renderMessage(locale, 'file.usage', { usage: USAGE }));
  }
  const { out } = values;
  if (out !== undefined && resolve(out) === resolve(input))
    throw new Refusal(renderMessage(locale, 'file.same'));
  const bytes = attempt(
    () => readFileSync(input),
    (reason) => `${input}: ${renderMessage(locale, 'file.missing', { reason })}`,
  );
  const book = await scoreBook(bytes).catch((error: unknown) => {
    if (error instanceof UnreadableFileError) {
      throw new Refusal(`${input}: ${renderMessage(locale, `file.${error.code}`)}`);
    }
    if (error instanceof ScoringRefused) {
      throw new Refusal(`${input}: ${renderMessage(locale, error.code, error.params)}`);
    }
    throw error;
  });
  if (out !== undefined) {
    attempt(
      () => writeFileSync(out, book.save()),
      (reason) => renderMessage(locale, 'file.unwritable', { path: out, reason }),
    );
  }
  const report = values.json ? JSON.stringify(jsonReport(book, locale), null, 2) : textReport(book, locale);
  process.stdout.write(`${report}\n`);
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
    throw new Refusal(`${reasonOf(error)} — ${USAGE}`);
  }
}

main().catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
