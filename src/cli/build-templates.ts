/** `npm run templates [-- --out folder] [--lang zh|en]`: every form as .xlsx files to hand out, blank and filled. */
import '../messages/all-catalogues';
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DocumentLocale } from '../messages/locale';
import { renderMessage } from '../messages/render';
import { buildTemplateBooks } from './template-books';

const USAGE = 'npm run templates [-- --out folder --lang zh|en]';
const DEFAULT_FOLDER = resolve(__dirname, '../../out/templates');

async function main(): Promise<number> {
  const values = readArguments();
  if (values === null) return 2;
  const locale: DocumentLocale = values.lang.startsWith('en') ? 'en-US' : 'zh-CN';
  const folder = resolve(values.out);
  mkdirSync(folder, { recursive: true });
  let count = 0;
  await buildTemplateBooks(locale, ({ file, bytes }) => {
    writeFileSync(resolve(folder, file), bytes);
    count++;
  });
  const shown = relative(process.cwd(), folder) || '.';
  process.stdout.write(`${renderMessage(locale, 'file.template.written', { count, folder: shown })}\n`);
  return 0;
}

function readArguments(): { readonly out: string; readonly lang: string } | null {
  try {
    const { values } = parseArgs({
      options: {
        out: { type: 'string', default: DEFAULT_FOLDER },
        lang: { type: 'string', default: 'zh' },
      },
    });
    return values;
  } catch {
    process.stderr.write(`${renderMessage('zh-CN', 'file.usage', { usage: USAGE })}\n`);
    return null;
  }
}

void main().then((code) => {
  process.exitCode = code;
});
