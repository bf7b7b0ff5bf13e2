/**
 * Writes the texts in Traditional Chinese, src/messages/zh-TW*.json and src/functions/functions.zh-TW.json, from the
 * Simplified ones, by OpenCC's tables for Taiwan and the terms of the field. A test fails when they are not up to date.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'prettier';
import functions from '../functions/functions.zh-CN.json';
import { zhCN } from '../messages/zh-CN';
import { firstMessages } from '../messages/zh-CN/first';
import { scriptOf, toTraditional, traditionalCatalogue, traditionalFunctions } from './to-traditional';

/** What a source file or a folder of them says; comments are few signs more. */
function textsUnder(path: string): string[] {
  const place = resolve(__dirname, '..', path);
  if (!statSync(place).isDirectory()) return [readFileSync(place, 'utf8').replace(/[^\u4e00-\u9fff]/g, '')];
  return readdirSync(place).flatMap((name) => textsUnder(`${path}/${name}`));
}

async function main(): Promise<void> {
  const write = async (file: string, content: unknown): Promise<void> =>
    writeFileSync(
      resolve(__dirname, '..', file),
      await format(JSON.stringify(content), { parser: 'json', printWidth: 110 }),
    );
  const sources = [
    'core/rules',
    'core/quantity',
    'core/settings',
    'templates',
    'messages/zh-CN',
    'core/scoring',
  ];
  await write('messages/zh-TW-script.json', scriptOf(sources.flatMap(textsUnder)));
  await write('messages/zh-TW-first.json', traditionalCatalogue(firstMessages, toTraditional));
  await write('messages/zh-TW.json', traditionalCatalogue(zhCN, toTraditional));
  await write('functions/functions.zh-TW.json', traditionalFunctions(functions, toTraditional));
}

void main();
