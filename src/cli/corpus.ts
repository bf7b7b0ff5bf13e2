/** `npm run corpus [-- file.jsonl]`: measures the rule language against a labelled corpus of criteria. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeCorpus, corpusEntry } from './judge-corpus';

const DEFAULT_FILE = '../shared/data/criteria/criteria.jsonl';

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
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const entries = lines.flatMap((line, i) => {
    const parsed = corpusEntry.safeParse(JSON.parse(line));
    if (!parsed.success) process.stderr.write(`Line ${i + 1} is no corpus entry and is left out.\n`);
    return parsed.success ? [parsed.data] : [];
  });
  process.stdout.write(`${judgeCorpus(entries, values.all).join('\n')}\n`);
  return 0;
};

process.exitCode = main();
