/**
 * Writes src/functions/functions.json and functions.zh-CN.json, what Excel shows while a KPI.* formula is typed, from the
 * comments in functions.ts and record-functions.ts and the Chinese catalogue. A test fails when they are not up to date.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'prettier';
import { buildFunctionMetadata, FUNCTION_FILES } from './build-function-metadata';

async function main(): Promise<void> {
  const folder = resolve(__dirname, '../functions');
  const { en, zh } = await buildFunctionMetadata(FUNCTION_FILES.map((file) => resolve(folder, file)));
  writeFileSync(resolve(folder, 'functions.json'), await format(JSON.stringify(en), { parser: 'json' }));
  writeFileSync(
    resolve(folder, 'functions.zh-CN.json'),
    await format(JSON.stringify(zh), { parser: 'json' }),
  );
}

void main();
