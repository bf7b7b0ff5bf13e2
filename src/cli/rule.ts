/**
 * `npm run rule -- "≤25秒得100分,每增加5秒扣10分" --actual 27` for people;
 * `npm run --silent rule -- --jsonl` reads one JSON object a line from standard input and writes one a line.
 */
import '../messages/all-catalogues';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { printRule } from '../core/rules/print';
import type { DocumentLocale } from '../messages/locale';
import { renderMessage } from '../messages/render';
import { answerLine, ruleLine } from './rule-line';
import type { RuleLine } from './rule-line';

const USAGE =
  'npm run rule -- "<criteria>" [--actual 27] [--full 100] [--unit 秒] [--target ≤30秒] [--direction higher|lower] [--lang zh|en]\n' +
  'npm run --silent rule -- --jsonl < lines.jsonl';

const unreadable = (problem: string, locale: DocumentLocale): string => {
  const params = { problem };
  const message = renderMessage(locale, 'rule.lines-unreadable', params);
  const diagnostics = [{ code: 'rule.lines-unreadable', severity: 'error', params, message }];
  return JSON.stringify({ score: null, explanation: message, formula: null, sql: null, diagnostics });
};

const answerText = (text: string, locale: DocumentLocale): string => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error), locale);
  }
  const line = ruleLine.safeParse(parsed);
  if (!line.success) return unreadable(z.prettifyError(line.error), locale);
  const { score, explanation, formula, sql, diagnostics } = answerLine(line.data, locale);
  return JSON.stringify({ score, explanation, formula, sql, diagnostics });
};

const answerLines = async (locale: DocumentLocale): Promise<void> => {
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (text.trim() !== '') process.stdout.write(`${answerText(text, locale)}\n`);
  }
};

/** Underlines the place of a diagnostic; Chinese characters take two columns. */
const caret = (text: string, start: number, end: number): string => {
  const width = (part: string): number =>
    Array.from(part).reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0);
  return ' '.repeat(width(text.slice(0, start))) + '^'.repeat(Math.max(1, width(text.slice(start, end))));
};

const show = (line: RuleLine, locale: DocumentLocale): void => {
  const { score, explanation, formula, diagnostics, reading } = answerLine(line, locale);
  const out = [line.criteria];
  if (reading.rule !== null) out.push(`= ${printRule(reading.rule, locale)}`);
  for (const { severity, message, span } of diagnostics) {
    if (span !== undefined && !line.criteria.includes('\n'))
      out.push(line.criteria, caret(line.criteria, span.start, span.end));
    out.push(`${severity}: ${message}`);
  }
  if (line.actual !== undefined && score !== null) out.push(`${line.actual} → ${score}`, explanation);
  if (formula !== null) out.push(formula);
  process.stdout.write(`${out.join('\n')}\n`);
};

const numberOr = (text: string | undefined): number | string | undefined => {
  if (text === undefined) return undefined;
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
};

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      actual: { type: 'string' },
      full: { type: 'string' },
      unit: { type: 'string' },
      target: { type: 'string' },
      direction: { type: 'string' },
      lang: { type: 'string', default: 'zh' },
    },
  });
  const locale = values.lang.startsWith('en') ? 'en-US' : 'zh-CN';
  if (values.jsonl) {
    await answerLines(locale);
    return 0;
  }
  const [criteria] = positionals;
  const { unit, target, direction } = values;
  const line = ruleLine.safeParse({
    criteria,
    actual: numberOr(values.actual),
    full: numberOr(values.full),
    unit,
    target,
    direction,
  });
  if (!line.success) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  show(line.data, locale);
  return 0;
};

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    process.exitCode = 2;
  },
);
