/** `npm run corpus [-- file.jsonl]`: measures the rule language against a labelled corpus of criteria. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CorpusEntry } from './judge-corpus';
import { corpusEntry, judgeCorpus } from './judge-corpus';

const DEFAULT_FILE = '../shared/data/criteria/criteria.jsonl';

/** The entries of a file, and the numbers of the lines that are none; blank lines and # comments count as neither. */
const entriesOf = (text: string): { entries: readonly CorpusEntry[]; foreign: readonly number[] } => {
  const entries: CorpusEntry[] = [];
  const foreign: number[] = [];
  text.split('\n').forEach((line, i) => {
    if (/^\s*(?:#|$)/.test(line)) return;
    const parsed = corpusEntry.safeParse(parseLine(line));
    if (parsed.success) entries.push(parsed.data);
    else foreign.push(i + 1);
  });
  return { entries, foreign };
};

const parseLine = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

const main = (): number => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean', default: false } },
  });
  const file = resolve(positionals[0] ?? DEFAULT_FILE);
  if (!existsSync(file)) {
    process.stderr.write(`No corpus at ${file}. Name a file: npm run corpus -- criteria.jsonl\n`);
    return 2;
  }
  const { entries, foreign } = entriesOf(readFileSync(file, 'utf8'));
  if (foreign.length > 0) {
    const first = foreign[0] ?? 0;
    process.stderr.write(
      `${foreign.length} of ${foreign.length + entries.length} lines are left out, as they are no entries of a corpus (the first is line ${first}). An entry has id, criteria, kind and cases.\n`,
    );
  }
  process.stdout.write(`${judgeCorpus(entries, values.all).join('\n')}\n`);
  return 0;
};

process.exitCode = main();
