/** `npm run --silent share -- book.xlsx --as native|values|codes --out x.xlsx [--no-ledger]`, or `--restore` */
import '../messages/all-catalogues';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale } from '../messages/locale';
import { renderDiagnostic, renderMessage } from '../messages/render';
import { UnreadableFileError } from '../workbench/files/unreadable-file-error';
import { attempt, Refusal, reasonOf } from './refusal';
import { ScoringRefused } from './score-book';
import { openShare, type OpenedShare } from './share-book';

const USAGE =
  'npm run --silent share -- book.xlsx [--as native|values|codes] [--restore] --out x.xlsx [--no-ledger] [--lang zh|en]';

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const locale: Locale = values.lang.startsWith('en') ? 'en-US' : 'zh-CN';
  const say = (code: string, params = {}) => renderMessage(locale, code, params);
  const [input] = positionals;
  const isCheck = values.as === undefined && !values.restore;
  if (input === undefined || positionals.length > 1 || (!isCheck && values.out === undefined)) {
    throw new Refusal(say('file.share.usage', { usage: USAGE }));
  }
  if (values.as !== undefined && !['native', 'values', 'codes'].includes(values.as)) {
    throw new Refusal(say('file.share.form'));
  }
  if (values.out !== undefined && resolve(values.out) === resolve(input)) throw new Refusal(say('file.same'));
  const bytes = attempt(
    () => readFileSync(input),
    (reason) => `${input}: ${say('file.missing', { reason })}`,
  );
  const lines = await shared(bytes, values, locale).catch((error: unknown) => {
    if (error instanceof UnreadableFileError) throw new Refusal(`${input}: ${say(`file.${error.code}`)}`);
    if (error instanceof ScoringRefused) throw new Refusal(`${input}: ${say(error.code, error.params)}`);
    throw error;
  });
  process.stdout.write(`${lines.join('\n')}\n`);
}

type Values = ReturnType<typeof readArguments>['values'];

/** Does what was asked and writes the file; answers the lines to print. */
async function shared(bytes: Uint8Array, values: Values, locale: Locale): Promise<string[]> {
  const book = await openShare(bytes, locale);
  try {
    const lines = await act(book, values, locale);
    const { out } = values;
    if (out !== undefined) {
      attempt(
        () => writeFileSync(out, book.save()),
        (reason) => renderMessage(locale, 'file.unwritable', { path: out, reason }),
      );
    }
    return lines;
  } finally {
    book.close();
  }
}

async function act(book: OpenedShare, { as, restore, ledger }: Values, locale: Locale): Promise<string[]> {
  const say = (code: string, params = {}) => renderMessage(locale, code, params);
  if (restore) {
    const { restored, kept, restoredDefinitions, keptDefinitions } = await book.act('restore');
    const count = restored + restoredDefinitions;
    return [say('file.share.restored', { count, kept: kept.length + keptDefinitions.length })];
  }
  if (as === 'codes') {
    const { key, changed } = await book.act('codes', { board: true });
    const list = key.map(({ code, name }) => `${code}\t${name}`);
    return [
      say('pane.share.done.coded', { people: key.length, count: changed }),
      say('share.key.title'),
      ...list,
    ];
  }
  const { report } = await book.act('check');
  const findings = report.findings.map((finding) => renderDiagnostic(locale, finding));
  if (as === undefined)
    return [renderMessage(locale, 'pane.share.calls', { count: report.calls }), ...findings];
  const made = await book.act(as === 'native' ? 'native' : 'values', { ledger });
  const { cells, left, definitions, leftDefinitions } = made;
  const native = cells.filter(({ how }) => how === 'native').length;
  const counts = { cells: cells.length, native, values: cells.length - native, left: left.length };
  const outside = { count: definitions.length, left: leftDefinitions.length };
  const isOutside = outside.count + outside.left > 0;
  return [
    say('file.share.report', counts),
    ...(isOutside ? [say('file.share.definitions', outside)] : []),
    ...findings,
  ];
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      allowNegative: true,
      options: {
        as: { type: 'string' },
        out: { type: 'string' },
        restore: { type: 'boolean', default: false },
        ledger: { type: 'boolean', default: true },
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
