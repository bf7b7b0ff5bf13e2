/**
 * Writes the texts in Traditional Chinese, src/messages/zh-TW.json and src/functions/functions.zh-TW.json, from the
 * Simplified ones, by OpenCC's tables for Taiwan and the terms of the field. A test fails when they are not up to date.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'prettier';
import functions from '../functions/functions.zh-CN.json';
import { zhCN } from '../messages/zh-CN';
import { toTraditional, traditionalCatalogue, traditionalFunctions } from './to-traditional';

async function main(): Promise<void> {
  const write = async (file: string, content: unknown): Promise<void> =>
    writeFileSync(
      resolve(__dirname, '..', file),
      await format(JSON.stringify(content), { parser: 'json', printWidth: 110 }),
    );
  await write('messages/zh-TW.json', traditionalCatalogue(zhCN, toTraditional));
  await write('functions/functions.zh-TW.json', traditionalFunctions(functions, toTraditional));
}

void main();
